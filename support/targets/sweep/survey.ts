import type { Administrator } from '../administrator';
import type { LedgerRecord } from '../ledger/read-ledger';
import { type RunState, runState } from '../ledger/run-state';
import type { NamedPool } from '../list-pools';
import { decide } from './decide';
import { findPools } from './find-pools';
import { findUsers } from './find-users';
import type { LeftOver, Survey } from './left-over';
import type { Limits } from './limits';
import { proofOf } from './proof';

/** Looks at everything on a target that may be a run's. Changes nothing. Throws what the SDK throws for a listing. */
export async function survey(
  administrator: Administrator,
  ledgers: readonly LedgerRecord[],
  limits: Limits,
): Promise<Survey> {
  const isWanted = (run: string) => limits.run === undefined || limits.run === run;
  const wanted = ledgers.filter(({ run }) => isWanted(run.run));
  const ledgerOf = (run: string) => wanted.find((ledger) => ledger.run.run === run);
  const stateOf = (run: string): RunState | undefined => {
    const ledger = ledgerOf(run);
    return ledger && runState(ledger.run);
  };
  // Whoever brings a pool of their own may not be allowed to list the pools of others.
  const pools =
    limits.look === 'everything' || wanted.some(knowsPools) ? await findPools(administrator, wanted) : [];
  const leftOvers: LeftOver[] = [];
  for (const pool of pools.filter(({ run }) => isWanted(run))) {
    leftOvers.push(await lookAt(administrator, pool, ledgerOf(pool.run), limits));
  }
  for (const { proof, ...user } of await findUsers(administrator, wanted)) {
    leftOvers.push({ ...user, ...decide({ ...user, proof, state: stateOf(user.run) }, limits) });
  }
  const settled = wanted.filter(
    ({ run }) => !leftOvers.some((leftOver) => leftOver.run === run.run) && hasEnded(run, limits),
  );
  return { leftOvers, settled };
}

async function lookAt(
  administrator: Administrator,
  pool: NamedPool,
  ledger: LedgerRecord | undefined,
  limits: Limits,
): Promise<LeftOver> {
  const { id, name, run, createdAt } = pool;
  const seen = { thing: { type: 'user-pool', name, id }, run, createdAt } as const;
  try {
    const proof = await proofOf(administrator, pool, ledger);
    const state = ledger && runState(ledger.run);
    return { ...seen, ...decide({ run, createdAt, proof, state }, limits) };
  } catch (error) {
    const { name: refusal, message } = error as Error;
    return {
      ...seen,
      decision: 'unclear',
      because: `the target does not say whose it is: ${refusal} ${message}`,
    };
  }
}

function knowsPools({ intents }: LedgerRecord): boolean {
  return intents.some(({ resource }) => resource.type === 'user-pool');
}

/** By the same rule as for what a run has made. */
function hasEnded(run: LedgerRecord['run'], limits: Limits): boolean {
  const facts = { run: run.run, createdAt: new Date(run.startedAt), proof: 'its ledger lists it' } as const;
  return decide({ ...facts, state: runState(run) }, limits).decision === 'remove';
}
