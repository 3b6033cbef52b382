import type { Service } from '../store/service';
import { preAuthentication } from '../triggers/pre-authentication';
import { type Candidate, candidateOf } from './candidate';
import type { FlowCall } from './flow-call';

/**
 * The user of a sign-in, before the password is looked at; PreAuthentication has the last word.
 * @throws ServiceError as `candidateOf`, and what PreAuthentication refuses (row IA-24)
 */
export async function userToSignIn(service: Service, call: FlowCall, name: string): Promise<Candidate> {
  const candidate = candidateOf(service, call, name);
  await preAuthentication(service, call, { name, user: candidate.user });
  return candidate;
}
