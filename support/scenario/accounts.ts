import type { DeliveredCode } from '../targets/contract';
import { deliveredCodes } from '../targets/side-doors';
import type { AuthWorld } from '../world';
import { nameOf } from './attempt';
import { deviation } from './expectations';
import type { Person } from './person';

/** An account as the pool knows it. */
export interface Account {
  readonly username: string;
  /** `UNCONFIRMED`, `CONFIRMED`... */
  readonly status: string;
  /** Values are strings, whatever the attribute's type. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The account of somebody who must have one. */
export async function accountOf(world: AuthWorld, person: Person): Promise<Account> {
  const account = await findAccount(world, person);
  if (account) return account;
  throw deviation(`${person.name}'s account`, 'to exist', 'no such user in the pool');
}

export async function findAccount(world: AuthWorld, person: Person): Promise<Account | undefined> {
  const { userPoolId } = await world.pool();
  try {
    const user = await world.administrator.adminGetUser({
      UserPoolId: userPoolId,
      Username: person.username,
    });
    return {
      username: user.Username ?? '',
      status: user.UserStatus ?? '',
      attributes: Object.fromEntries(
        (user.UserAttributes ?? []).map(({ Name, Value }) => [Name ?? '', Value ?? '']),
      ),
    };
  } catch (error) {
    if (nameOf(error) === 'UserNotFoundException') return undefined;
    throw error;
  }
}

/** How many accounts of the pool hold an address. */
export async function countAccountsWithEmail(world: AuthWorld, email: string): Promise<number> {
  const { userPoolId } = await world.pool();
  const { Users } = await world.administrator.listUsers({
    UserPoolId: userPoolId,
    Filter: `email = "${email}"`,
  });
  return (Users ?? []).length;
}

/** The codes sent to somebody, oldest first. */
export async function codesOf(world: AuthWorld, person: Person): Promise<readonly DeliveredCode[]> {
  const { userPoolId } = await world.pool();
  return deliveredCodes(world.parameters.target, { userPoolId, username: person.username });
}

export async function codeOf(world: AuthWorld, person: Person, which: 'first' | 'latest'): Promise<string> {
  const codes = await codesOf(world, person);
  const code = which === 'first' ? codes[0] : codes.at(-1);
  if (code) return code.code;
  throw deviation(`codes sent to ${person.name}`, 'at least one', 'none');
}

/** A well-formed code that is none of those sent. */
export async function wrongCodeFor(world: AuthWorld, person: Person): Promise<string> {
  const sent = (await codesOf(world, person)).map(({ code }) => code);
  return ['135790', '246801', '975310'].find((code) => !sent.includes(code)) ?? '864209';
}
