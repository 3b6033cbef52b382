import { existsSync, rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Administrator, createAdministrator } from './administrator';
import type { ExistingPool, Target } from './contract';
import { removeIdentityPools } from './identity-pools';
import { ledgerAt } from './ledger/ledger';
import { type Intent, outstandingIn, readLedger } from './ledger/read-ledger';
import { poolName } from './pool-name';
import { removePools } from './remove-pools';
import { removeUsers } from './remove-users';

export interface CleanUp {
  /** Users that examples left behind, as `<pool id>/<username>`: a leak of the suite. */
  readonly usersLeft: readonly string[];
  /** What could not be removed, with the reason. */
  readonly failures: readonly string[];
}

/** Longer than the two attempts of a call, or than a step, that was under way when the run stopped. */
const LAST_ANSWER_MS = 24_000;
const GLANCE_MS = 50;

/**
 * Removes every user pool and identity pool of a run, or its people from a pool that somebody else owns, and reports whom examples left. Never
 * touches what is another run's. Where the run keeps a ledger, nothing more is made from here on, in any thread; what
 * is being made just now is waited for; and the ledger goes once all that it lists is gone.
 */
export async function removeRun(target: Target, run: string, ledger?: string): Promise<CleanUp> {
  const administrator = createAdministrator(target, () => {});
  const { pools } = target;
  try {
    if (ledger === undefined || !existsSync(ledger)) {
      return pools.mode === 'existing'
        ? await removeUsers(administrator, pools, run)
        : await removeAllPools(administrator, target, run);
    }
    ledgerAt(ledger).stop();
    return pools.mode === 'existing'
      ? await removeKeptUsers(administrator, pools, run, ledger)
      : await removeKeptPools(administrator, target, run, ledger);
  } finally {
    administrator.destroy();
  }
}

/** Examples under way come to their end and take their people with them. */
async function removeKeptUsers(
  administrator: Administrator,
  pool: ExistingPool,
  run: string,
  file: string,
): Promise<CleanUp> {
  await lastAnswers(file);
  const done = await removeUsers(administrator, pool, run);
  if (done.failures.length === 0) rmSync(file);
  return done;
}

async function removeAllPools(administrator: Administrator, target: Target, run: string): Promise<CleanUp> {
  const { usersLeft, failures } = await removePools(administrator, run, []);
  return { usersLeft, failures: [...failures, ...(await identityPoolsLeft(target, run))] };
}

async function removeKeptPools(
  administrator: Administrator,
  target: Target,
  run: string,
  file: string,
): Promise<CleanUp> {
  const ledger = ledgerAt(file);
  const before = outstandingIn(readLedger(file));
  const first = await removePools(administrator, run, before);
  const last = before.some(isUnderWay) ? await removeLate(administrator, run, file) : first;
  for (const intent of last.settled) ledger.removed(intent);
  const failures = [...last.failures, ...(await removeKeptIdentityPools(target, run, file))];
  if (failures.length === 0 && outstandingIn(readLedger(file)).length === 0) rmSync(file);
  return { usersLeft: [...new Set([...first.usersLeft, ...last.usersLeft])], failures };
}

/** Asked for only where the run meant to make some: not every target has them. */
async function removeKeptIdentityPools(
  target: Target,
  run: string,
  file: string,
): Promise<readonly string[]> {
  const kept = outstandingIn(readLedger(file)).filter(({ resource }) => resource.type === 'identity-pool');
  if (kept.length === 0) return [];
  const failures = await identityPoolsLeft(target, run);
  if (failures.length === 0) for (const { intent } of kept) ledgerAt(file).removed(intent);
  return failures;
}

/** What could not be removed, with the reason; that they could not even be listed hides no other failure. */
async function identityPoolsLeft(target: Target, run: string): Promise<readonly string[]> {
  try {
    return await removeIdentityPools(target, poolName(run));
  } catch (error) {
    const { name, message } = error as Error;
    return [`identity pools of the run: ${name} ${message}`];
  }
}

/** Once more, when whatever was being made has been made. */
async function removeLate(administrator: Administrator, run: string, file: string) {
  await lastAnswers(file);
  return await removePools(administrator, run, outstandingIn(readLedger(file)));
}

async function lastAnswers(file: string): Promise<void> {
  const end = performance.now() + LAST_ANSWER_MS;
  while (outstandingIn(readLedger(file)).some(isUnderWay) && performance.now() < end) await wait(GLANCE_MS);
}

function isUnderWay({ state }: Intent): boolean {
  return state === 'asked';
}
