import type { Caller } from './caller';
import { callerIdentity } from './caller-identity';
import { identityPoolBeside } from './identity-pool';
import type { Probe } from './probe';
import { signedIn } from './signed-in';

/** What STS answers to Alice's credentials, signed out globally, so many seconds after they were issued. */
const statusAfter = (seconds: number) => async (caller: Caller) => {
  const people = await identityPoolBeside(caller);
  const { AccessToken, IdToken } = await signedIn(caller);
  const { credentials } = await people.credentials(IdToken);
  await caller.call('GlobalSignOut', { AccessToken });
  await caller.advance(seconds);
  return (await callerIdentity(caller, credentials)).status;
};

export const identityProbes: Readonly<Record<string, Probe>> = {
  'credentials-end-with-sign-out': { look: statusAfter(0), honest: 200 },
  'credentials-never-end': { look: statusAfter(3601), honest: 403 },
  'two-hour-credentials': { look: statusAfter(3601), honest: 403 },
};
