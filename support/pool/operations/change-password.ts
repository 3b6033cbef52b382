import { required, structure } from '../model/build-shape';
import { password, token } from '../model/shapes/credentials';
import { wrongPassword } from '../sign-in/wrong-password';
import { bearerOf } from '../tokens/bearer';
import { countCall } from '../users/count-call';
import { provesPassword } from '../users/proves-password';
import { refuseUsedPassword } from '../users/refuse-used-password';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { setPassword } from '../users/set-password';
import { operation } from './operation';

/** Rows CP-01 to CP-06. Sessions go on: nothing says that they end. */
export const changePassword = operation({
  name: 'ChangePassword',
  access: 'access token',
  input: structure({
    AccessToken: required(token),
    PreviousPassword: password,
    ProposedPassword: required(password),
  }),
  async handle({ AccessToken, PreviousPassword, ProposedPassword }, service) {
    const { pool, user } = await bearerOf(service, AccessToken);
    const perHour = service.rules.passwordChangesPerHour();
    countCall(user, { operation: 'ChangePassword', perHour, now: pool.clock.now() });
    const stored = user.password;
    const proven =
      !stored ||
      (PreviousPassword !== undefined &&
        (await provesPassword(service, pool, { user, stored, password: PreviousPassword })));
    if (!proven) throw wrongPassword();
    refuseWeakPassword(service, pool, {
      password: ProposedPassword,
      wording: 'Password does not conform to policy',
    });
    await refuseUsedPassword(service, pool, { user, password: ProposedPassword });
    await setPassword(service, pool, { user, password: ProposedPassword, lasting: 'permanent' });
    return {};
  },
});
