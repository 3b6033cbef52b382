import { settledEvents } from '../targets/codes/await-codes';
import type { Traits } from '../targets/contract';
import { requireCapability } from '../targets/side-doors';
import type { AuthWorld } from '../world';
import { deviation } from './expectations';
import type { Person } from './person';

/** Puts functions behind triggers of the example's pool, where the target can run them and tell of it. */
export function requireFunctions(world: AuthWorld, functions: NonNullable<Traits['functions']>): void {
  requireCapability(world.parameters.target, 'triggers');
  world.requireTraits({ functions });
}

/** The validation data that the pre-authentication function got at somebody's latest sign-in; empty for none. */
export async function validationDataAtSignIn(
  world: AuthWorld,
  { name, username }: Person,
): Promise<Readonly<Record<string, string>>> {
  const { userPoolId } = await world.pool();
  const events = await settledEvents(world.parameters.target, { userPoolId, username });
  const event = events.findLast(({ triggerSource }) => triggerSource === 'PreAuthentication_Authentication');
  if (!event) throw deviation(`${name}'s sign-in`, 'to reach the function', 'the function was not called');
  const { validationData } = event.request as { validationData: Readonly<Record<string, string>> | null };
  return validationData ?? {};
}
