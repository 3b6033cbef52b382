import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { refuseNonconformingAttributes } from '../users/refuse-nonconforming-attributes';
import { refuseUnwritableAttributes } from '../users/refuse-unwritable-attributes';
import { refuseUsedPassword } from '../users/refuse-used-password';
import { refuseWeakPassword } from '../users/refuse-weak-password';
import { setPassword } from '../users/set-password';
import { userForAdministrator } from '../users/user-for-administrator';
import { askSecondFactor } from './ask-second-factor';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { sessionOf, spendSession } from './session';

const PREFIX = 'userAttributes.';

/** NEW_PASSWORD_REQUIRED (rows NP-03 to NP-08). A refused answer leaves the Session usable. */
export async function answerNewPassword(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const username = requiredParameter(call, 'USERNAME');
  const password = requiredParameter(call, 'NEW_PASSWORD');
  if (sessionText === undefined) {
    throw new ServiceError('InvalidParameterException', 'Missing required parameter Session');
  }
  await verifySecretHash(client, { username, given: call.parameters.SECRET_HASH });
  const session = sessionOf(call, {
    session: sessionText,
    username,
    challenge: 'NEW_PASSWORD_REQUIRED',
  });
  const user = userForAdministrator(service, pool, username);
  refuseWeakPassword(service, pool, { password, wording: 'Password does not conform to policy' });
  const given = givenAttributes(call);
  refuseAttributes(service, call, { user, given });
  await refuseUsedPassword(service, pool, { user, password });
  const device = deviceAtSignIn(service, call, user);
  // From here to the answer nobody else may use the session.
  spendSession(session);
  await setPassword(service, pool, { user, password, lasting: 'permanent' });
  for (const [name, value] of given) user.attributes.set(name, value);
  return askSecondFactor(service, {
    pool,
    client,
    user,
    device,
    event: { source: 'NewPasswordChallenge', metadata: call.metadata },
  });
}

function givenAttributes(call: FlowCall): Map<string, string> {
  return new Map(
    Object.entries(call.parameters)
      .filter(([name]) => name.startsWith(PREFIX))
      .map(([name, value]) => [name.slice(PREFIX.length), value]),
  );
}

function refuseAttributes(
  service: Service,
  call: FlowCall,
  answer: { readonly user: User; readonly given: ReadonlyMap<string, string> },
): void {
  const { pool, client } = call;
  const names = [...answer.given.keys()];
  refuseUnwritableAttributes(service, client, names);
  for (const name of names) {
    if (answer.user.attributes.has(name)) {
      throw new ServiceError('NotAuthorizedException', `Cannot modify an already provided ${name}`);
    }
  }
  const known = [...answer.user.attributes.keys(), ...names];
  const missing = service.rules.missingRequiredAttributes(known, pool.schema);
  if (missing.length > 0) {
    throw new ServiceError('InvalidParameterException', `Invalid attributes given, ${missing[0]} is missing`);
  }
  refuseNonconformingAttributes(service, pool, answer.given, []);
}
