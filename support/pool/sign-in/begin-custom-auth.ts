import { flowEnabled } from '../clients/flow-enabled';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { configuredFunction } from '../triggers/configured-function';
import { noCustomAuth } from '../triggers/no-custom-auth';
import { clientPublicOf } from './client-public';
import { customAuthStep } from './custom-auth-step';
import { decoyIdentity } from './decoy-identity';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { srpChallenge } from './srp-challenge';
import { userToSignIn } from './user-to-sign-in';

const SRP_FIRST = { challengeName: 'SRP_A', challengeResult: true, challengeMetadata: null };

/** CUSTOM_AUTH, with SRP as its first step or without (rows IA-09, IA-14, CU-01 to CU-03). */
export async function beginCustomAuth(service: Service, call: FlowCall): Promise<unknown> {
  const { pool, client } = call;
  const name = requiredParameter(call, 'USERNAME');
  const clientPublic = call.parameters.CHALLENGE_NAME === 'SRP_A' ? clientPublicOf(call) : undefined;
  if (!flowEnabled(client.settings, 'CUSTOM_AUTH')) {
    throw new ServiceError('InvalidParameterException', 'CUSTOM_AUTH is not enabled for the client.');
  }
  if (configuredFunction(pool, 'DefineAuthChallenge') === undefined) throw noCustomAuth();
  await verifySecretHash(client, { username: name, given: call.parameters.SECRET_HASH });
  const candidate = await userToSignIn(service, call, name);
  const username = candidate.user?.username ?? (await decoyName(service, call, name));
  // InitiateAuth hands its ClientMetadata to none of the challenge functions (row IA-25).
  const subject = { call, user: candidate.user, username, metadata: undefined };
  if (clientPublic === undefined) {
    return customAuthStep(service, subject, { rounds: [], offerSrp: undefined });
  }
  const offerSrp = () =>
    srpChallenge(service, call, { ...candidate, name, clientPublic, flow: 'CUSTOM_AUTH' });
  return customAuthStep(service, subject, { rounds: [SRP_FIRST], offerSrp });
}

/** A decoy answers to what a user of that name would: a UUID where people sign in with an address (row SU-19). */
async function decoyName(service: Service, call: FlowCall, name: string): Promise<string> {
  if (!call.pool.settings.UsernameAttributes?.length) return name;
  return (await decoyIdentity(service, call.pool, name)).userId;
}
