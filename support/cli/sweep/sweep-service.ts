import { rmSync } from 'node:fs';
import { createAdministrator } from '../../targets/administrator';
import { isAwsAddress } from '../../targets/aws-address';
import type { LedgerRecord } from '../../targets/ledger/read-ledger';
import { type Service, serviceName } from '../../targets/service';
import type { LeftOver, Survey } from '../../targets/sweep/left-over';
import type { Limits } from '../../targets/sweep/limits';
import { removeLeftOvers, type Swept } from '../../targets/sweep/remove-left-overs';
import type { Site } from '../../targets/sweep/site';
import { survey } from '../../targets/sweep/survey';
import { DEFAULT_QUOTAS } from '../../transport/request-category';

/** What there is at a service, and what would go. */
export async function surveyService(
  service: Service,
  ledgers: readonly LedgerRecord[],
  limits: Limits,
): Promise<Survey> {
  const site = siteOf(service);
  try {
    return await survey(site, ledgers, limits);
  } finally {
    site.administrator.destroy();
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
  const site = siteOf(service);
  try {
    const { leftOvers } = await survey(site, ledgers, limits);
    const swept = await removeLeftOvers(site, leftOvers);
    const { settled } = await survey(site, ledgers, limits);
    const closed = settled.map(({ file }) => file);
    for (const file of closed) rmSync(file, { force: true });
    return { kept: leftOvers.filter(({ decision }) => decision !== 'remove'), swept, closed };
  } finally {
    site.administrator.destroy();
  }
}

function siteOf(service: Service): Site {
  const { endpoint } = service;
  const isAws = endpoint === undefined || isAwsAddress(endpoint);
  const target = {
    ...service,
    name: serviceName(service),
    pools: { mode: 'provisioned' },
    ...(isAws && { quotas: DEFAULT_QUOTAS }),
  } as const;
  return { administrator: createAdministrator(target, () => {}), target };
}
