import { verifySecretHash } from '../clients/verify-secret-hash';
import type { Service } from '../store/service';
import { clientPublicOf } from './client-public';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { srpChallenge } from './srp-challenge';
import { userToSignIn } from './user-to-sign-in';

/** The challenge PASSWORD_VERIFIER, without a Session (rows SRP-01, SRP-13). */
export async function offerSrp(service: Service, call: FlowCall): Promise<unknown> {
  const name = requiredParameter(call, 'USERNAME');
  const clientPublic = clientPublicOf(call);
  await verifySecretHash(call.client, { username: name, given: call.parameters.SECRET_HASH });
  const candidate = await userToSignIn(service, call, name);
  return srpChallenge(service, call, { ...candidate, name, clientPublic, flow: 'SRP' });
}
