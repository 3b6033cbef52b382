import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { openSession } from './session';

const PREFIX = 'userAttributes.';

/** The challenge NEW_PASSWORD_REQUIRED; lists and objects travel as JSON text (rows NP-01, NP-02). */
export function newPasswordChallenge(
  service: Service,
  subject: { readonly pool: UserPool; readonly client: AppClient; readonly user: User },
) {
  const { pool, client, user } = subject;
  const missing = service.rules.missingRequiredAttributes([...user.attributes.keys()], pool.schema);
  return {
    ChallengeName: 'NEW_PASSWORD_REQUIRED',
    ChallengeParameters: {
      USER_ID_FOR_SRP: user.username,
      requiredAttributes: JSON.stringify(missing.map((name) => PREFIX + name)),
      userAttributes: JSON.stringify(Object.fromEntries(user.attributes)),
    },
    Session: openSession(service, pool, {
      challenge: 'NEW_PASSWORD_REQUIRED',
      username: user.username,
      clientId: client.id,
    }),
  };
}
