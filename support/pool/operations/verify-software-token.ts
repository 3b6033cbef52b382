import { required, structure, text } from '../model/build-shape';
import { session, token } from '../model/shapes/credentials';
import { userCode } from '../model/shapes/mfa';
import { ServiceError } from '../service-error';
import { replaceSetUpSession, setUpSession } from '../sign-in/set-up-session';
import type { Service } from '../store/service';
import type { SoftwareToken } from '../store/user-mfa';
import type { UserPool } from '../store/user-pool';
import { bearerOf } from '../tokens/bearer';
import { acceptCode } from '../totp/accept-code';
import { refuseSoftwareTokens } from '../totp/refuse-software-tokens';
import { mfaOf } from '../users/mfa-of';
import { operation } from './operation';

/** Rows TT-04 to TT-06. A signed-in user turns the factor on by SetUserMFAPreference; the set-up at sign-in does it. */
export const verifySoftwareToken = operation({
  name: 'VerifySoftwareToken',
  access: 'public',
  input: structure({
    AccessToken: token,
    Session: session,
    UserCode: required(userCode),
    FriendlyDeviceName: text({ max: 131_072 }),
  }),
  async handle({ AccessToken, Session, UserCode, FriendlyDeviceName }, service) {
    const shown = { code: UserCode, name: FriendlyDeviceName };
    if (AccessToken !== undefined) {
      const { pool, user } = await bearerOf(service, AccessToken);
      const mfa = mfaOf(user);
      mfa.softwareToken = await proven(service, pool, { ...shown, secret: mfa.associated });
      delete mfa.associated;
      return { Status: 'SUCCESS' };
    }
    if (Session === undefined) throw invalid('Either AccessToken or Session is required.');
    const setUp = setUpSession(service, Session);
    const { pool, user } = setUp;
    const softwareToken = await proven(service, pool, { ...shown, secret: setUp.session.token?.secret });
    const { secret } = softwareToken;
    const next = replaceSetUpSession(service, setUp, { secret, state: 'verified' });
    const mfa = mfaOf(user);
    mfa.softwareToken = softwareToken;
    mfa.enabled.add('SOFTWARE_TOKEN_MFA');
    return { Status: 'SUCCESS', Session: next };
  },
});

/** @throws ServiceError EnableSoftwareTokenMFAException for a wrong code (row TT-05) */
async function proven(
  service: Service,
  pool: UserPool,
  shown: {
    readonly secret: Uint8Array<ArrayBuffer> | undefined;
    readonly code: string;
    readonly name: string | undefined;
  },
): Promise<SoftwareToken> {
  refuseSoftwareTokens(service, pool);
  const { secret, code, name } = shown;
  if (!secret) throw invalid('No software token was associated before.');
  const token: SoftwareToken = { secret, usedSteps: new Set(), ...(name !== undefined && { name }) };
  if (await acceptCode(service, pool, { token, code })) return token;
  throw new ServiceError(
    'EnableSoftwareTokenMFAException',
    'Code mismatch and fail enable Software Token MFA',
  );
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
