import { randomInt } from 'node:crypto';
import { ConformanceError } from '../conformance-error';
import { awaitCodes, settledCodes } from '../targets/codes/await-codes';
import { codeByCommand } from '../targets/codes/code-by-command';
import type { DeliveredCode } from '../targets/contract';
import { requireCapability, type UserInPool } from '../targets/side-doors';
import type { Exchange } from '../verdict/evidence';
import type { AuthWorld } from '../world';
import { nameOf } from './attempt';
import { deliveriesTo } from './code-deliveries';
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

/**
 * All codes sent to somebody, oldest first.
 * @throws ConformanceError NotApplicable where codes cannot be counted, CannotTell where one that was sent stays away
 */
export async function codesOf(world: AuthWorld, person: Person): Promise<readonly DeliveredCode[]> {
  const { target } = world.parameters;
  if (target.codes?.kind === 'command') throw latestAlone();
  return settledCodes(target, await userOf(world, person), deliveriesTo(world, person).length);
}

/**
 * One of the codes sent to somebody.
 * @throws ConformanceError Deviation where none was sent, NotApplicable where it is not to be had on the target, CannotTell
 * where it stays away
 */
export async function codeOf(world: AuthWorld, person: Person, which: 'first' | 'latest'): Promise<string> {
  const { target } = world.parameters;
  const user = await userOf(world, person);
  const deliveries = deliveriesTo(world, person);
  if (target.codes?.kind === 'command') {
    requireCapability(target, 'codes');
    if (which === 'first') throw latestAlone();
    const since = beginOf(world, deliveries.at(-1));
    return codeByCommand(target.codes.command, { ...user, destination: person.email, since });
  }
  // As many as the answers spoke of: until then the latest that came need not be the latest that was sent.
  const codes = await awaitCodes(target, user, Math.max(1, deliveries.length));
  const code = which === 'first' ? codes[0] : codes.at(-1);
  if (code) return code.code;
  throw deviation(`codes sent to ${person.name}`, 'at least one', 'none');
}

/** A well-formed code that is none of those sent; by chance alone where asking for those would take time, or is in vain. */
export async function wrongCodeFor(world: AuthWorld, person: Person): Promise<string> {
  const { target } = world.parameters;
  if (target.codes !== undefined || !target.profile.includes('codes')) {
    return String(randomInt(1_000_000)).padStart(6, '0');
  }
  const sent = (await codesOf(world, person)).map(({ code }) => code);
  return ['135790', '246801', '975310'].find((code) => !sent.includes(code)) ?? '864209';
}

/** When a code was asked for, to the whole second: mails tell their time no more closely. */
function beginOf(world: AuthWorld, delivery: Exchange | undefined): Date {
  // Some exchanges are timed at their end.
  const elapsedMs = delivery ? delivery.atMs - delivery.durationMs : 0;
  return new Date(Math.floor(world.timeOf(elapsedMs).getTime() / 1000) * 1000);
}

async function userOf(world: AuthWorld, { username }: Person): Promise<UserInPool> {
  const { userPoolId } = await world.pool();
  return { userPoolId, username };
}

function latestAlone(): ConformanceError {
  return new ConformanceError('NotApplicable', 'The command shows the latest code only', {
    expected: 'every code that was sent',
    next: 'Let the target file name a queue in place of the command: support/aws/README.md says how.',
  });
}
