import { rmSync } from 'node:fs';
import { type Administrator, createAdministrator } from '../../targets/administrator';
import type { LedgerRecord } from '../../targets/ledger/read-ledger';
import type { Service } from '../../targets/service';
import type { LeftOver, Survey } from '../../targets/sweep/left-over';
import type { Limits } from '../../targets/sweep/limits';
import { removeLeftOvers, type Swept } from '../../targets/sweep/remove-left-overs';
import { survey } from '../../targets/sweep/survey';

/** What there is at a service, and what would go. */
export async function surveyService(
  service: Service,
  ledgers: readonly LedgerRecord[],
  limits: Limits,
): Promise<Survey> {
  const administrator = administratorOf(service);
  try {
    return await survey(administrator, ledgers, limits);
  } finally {
    administrator.destroy();
  }
}

export interface Sweep {
  readonly kept: readonly LeftOver[];
  readonly swept: readonly Swept[];
  /** Files of ledgers that were deleted, since nothing of theirs is left. */
  readonly closed: readonly string[];
}

/** Removes what may go from a service, looks again, and deletes the ledgers that have nothing left to say. */
export async function sweepService(
  service: Service,
  ledgers: readonly LedgerRecord[],
  limits: Limits,
): Promise<Sweep> {
  const administrator = administratorOf(service);
  try {
    const { leftOvers } = await survey(administrator, ledgers, limits);
    const swept = await removeLeftOvers(administrator, leftOvers);
    const { settled } = await survey(administrator, ledgers, limits);
    const closed = settled.map(({ file }) => file);
    for (const file of closed) rmSync(file, { force: true });
    return { kept: leftOvers.filter(({ decision }) => decision !== 'remove'), swept, closed };
  } finally {
    administrator.destroy();
  }
}

function administratorOf(service: Service): Administrator {
  return createAdministrator({ ...service, pools: { mode: 'provisioned' } }, () => {});
}
