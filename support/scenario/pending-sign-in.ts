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
  const answers = world.attempts.flatMap(({ person: whoever, outcome }) =>
    whoever === person && outcome.kind === 'resolved' ? [outcome.value] : [],
  );
  const pending = answers.findLast(isPending);
  if (pending) return pending;
  throw new ConformanceError('SuiteFault', `${person.name} has not begun to sign in`, {
    next: 'Say before this step that they have.',
  });
}

function isPending(value: unknown): value is SignInAnswer {
  const { signedIn, nextStep } = (value ?? {}) as Partial<SignInAnswer>;
  return signedIn === false && nextStep !== undefined;
}
