import { flowEnabled } from '../clients/flow-enabled';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import { poolNameOf } from '../srp/pool-name';
import { privateKey } from '../srp/private-key';
import type { Service } from '../store/service';
import { afterPassword } from './after-password';
import type { FlowCall } from './flow-call';
import { countFailure, forgetFailures } from './lockout';
import { requiredParameter } from './required-parameter';
import { userToSignIn } from './user-to-sign-in';
import { wrongPassword } from './wrong-password';

/** USER_PASSWORD_AUTH (rows IA-05, IA-06, IA-12, PW-01, PW-02). */
export async function signInWithPassword(service: Service, call: FlowCall): Promise<unknown> {
  const { pool, client } = call;
  const name = requiredParameter(call, 'USERNAME');
  const password = requiredParameter(call, 'PASSWORD');
  if (!flowEnabled(client.settings, 'USER_PASSWORD_AUTH')) {
    throw new ServiceError(
      'InvalidParameterException',
      'USER_PASSWORD_AUTH flow not enabled for this client',
    );
  }
  await verifySecretHash(client, { username: name, given: call.parameters.SECRET_HASH });
  const { user, lockoutKey } = userToSignIn(service, call, name);
  const stored = user?.password;
  const x =
    stored &&
    (await privateKey({
      poolName: poolNameOf(pool.id),
      userId: user.username,
      password,
      salt: stored.salt,
    }));
  if (!user || !stored || x === undefined || !service.rules.passwordMatches(x, stored.x)) {
    countFailure(service, pool, lockoutKey);
    throw wrongPassword();
  }
  forgetFailures(pool, lockoutKey);
  return afterPassword(service, { pool, client, user });
}
