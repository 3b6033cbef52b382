import { verifySecretHash } from '../clients/verify-secret-hash';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import { provesPassword } from '../users/proves-password';
import type { FlowCall } from './flow-call';
import { countFailure, forgetFailures } from './lockout';
import { migrateAtSignIn } from './migrate-at-sign-in';
import { userToSignIn } from './user-to-sign-in';
import { wrongPassword } from './wrong-password';

/**
 * The user whose password was sent as it is.
 * @throws ServiceError of the user's state, NotAuthorizedException for a wrong password (rows IA-05, IA-06, PW-02)
 */
export async function provePassword(
  service: Service,
  call: FlowCall,
  claim: { readonly name: string; readonly password: string },
): Promise<User> {
  const { pool, client } = call;
  const { name, password } = claim;
  await verifySecretHash(client, { username: name, given: call.parameters.SECRET_HASH });
  await migrateAtSignIn(service, call, claim);
  const { user, lockoutKey } = await userToSignIn(service, call, name);
  const stored = user?.password ?? service.decoyPassword;
  // A decoy is hashed as well, so that the time taken does not tell who exists.
  const owner = user ?? { username: name };
  const matches = await provesPassword(service, pool, { user: owner, stored, password });
  if (!user?.password || !matches) {
    countFailure(service, pool, lockoutKey);
    throw wrongPassword();
  }
  forgetFailures(pool, lockoutKey);
  return user;
}
