import { ConformanceError } from '../conformance-error';
import { REMEDY_OF_ALIAS } from '../targets/posture/remedies';
import type { AuthWorld } from '../world';
import { accountOf, codeOf } from './accounts';
import { type Attempt, nameOf } from './attempt';
import { failIfNothingWasLearnt } from './expectations';
import type { Person } from './person';

/** How a pool says that an address is somebody else's (rows SU-11, CF-09). */
const TAKEN = new Set(['UsernameExistsException', 'AliasExistsException']);

/**
 * Signs somebody up with an address of somebody else, as one could who got hold of the mailbox, and confirms with the
 * alias forced. Where the pool says that the address is taken, that is the end of it.
 */
export async function triesToTakeOver(world: AuthWorld, person: Person, address: string): Promise<void> {
  person.email = address;
  const { username, password } = person;
  const attributes = { email: address };
  const signedUp = await world.attempt(person, 'signs up', ({ client }) =>
    client.signUp({ username, password, attributes }),
  );
  if (wasRefused(signedUp)) return;
  const code = await codeOf(world, person, 'latest');
  wasRefused(
    await world.attempt(person, 'confirms', ({ client }) =>
      client.confirmSignUp({ username, code, forceAliasCreation: true }),
    ),
  );
}

/** Any refusal but that the address is taken stays for the example to fail on. */
function wasRefused(tried: Attempt): boolean {
  if (tried.outcome.kind === 'resolved') return false;
  failIfNothingWasLearnt(tried);
  tried.examined = TAKEN.has(nameOf(tried.outcome.error));
  return true;
}

/** Fails the example when an address is no longer the verified one of whoever had it. */
export async function expectToKeep(world: AuthWorld, person: Person, address: string): Promise<void> {
  const { attributes } = await accountOf(world, person);
  if (attributes.email === address && attributes.email_verified === 'true') return;
  throw new ConformanceError(
    'Deviation',
    `${person.name}'s address was taken over: it signs them in no more`,
    {
      expected: 'email_verified: true',
      seen: `email_verified of the earlier owner: ${attributes.email_verified}`,
      next: REMEDY_OF_ALIAS,
    },
  );
}
