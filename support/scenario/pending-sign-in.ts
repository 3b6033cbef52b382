import type { SignInAnswer } from '../clients/contract';
import { ConformanceError } from '../conformance-error';
import type { AuthWorld } from '../world';
import { deviation, expectSuccess } from './expectations';
import type { Person } from './person';

/** Begins a sign-in that one more step must follow. */
export async function beginSignIn(world: AuthWorld, person: Person): Promise<void> {
  const { username, password } = person;
  const tried = await world.attempt(person, 'signs in', ({ client }) =>
    client.signIn({ username, password }),
  );
  const { signedIn } = expectSuccess(tried) as SignInAnswer;
  if (signedIn) throw deviation(`${person.name}'s sign-in`, 'one more step', 'signed in');
}

/** The latest answer to somebody that asked for one more step. */
export function pendingSignIn(world: AuthWorld, person: Person): SignInAnswer {
  const answered = world.attempts.flatMap(({ person: whoever, device, outcome }) =>
    whoever === person && outcome.kind === 'resolved' ? [{ device, value: outcome.value }] : [],
  );
  const latest = answered.findLast(({ value }) => isPending(value));
  const pending = latest?.value as SignInAnswer | undefined;
  const isThere = [...person.devices.values()].some((device) => device === latest?.device);
  // An object that a page held is lost when the page is loaded again.
  if (pending) return isThere ? pending : { ...pending, raw: undefined };
  throw new ConformanceError('SuiteFault', `${person.name} has not begun to sign in`, {
    next: 'Say before this step that they have.',
  });
}

function isPending(value: unknown): value is SignInAnswer {
  const { signedIn, nextStep } = (value ?? {}) as Partial<SignInAnswer>;
  return signedIn === false && nextStep !== undefined;
}
