import type { ClientId } from '../../../support/claims/claim';
import { seenIn } from '../../../support/verdict/observed-deviation';
import type { ClaimVerdict, ExampleResult, Results } from '../../../support/verdict/results';

/** What another pool makes of a claim, beside the embedded one. */
export type PoolOutcome = 'agrees' | 'differs' | 'not supported' | 'not seen' | 'cannot tell';

/** One claim with one client on another pool. */
export interface PoolCell {
  readonly outcome: PoolOutcome;
  /** What was seen, or why nothing was. */
  readonly seen?: string;
}

/** `docs/data/pools/<name>.json`: a run on another pool, without its exchanges. */
export interface PoolRecord {
  readonly name: string;
  readonly version: string;
  /** Of the run; ISO 8601, UTC. */
  readonly startedAt: string;
  readonly clients: Partial<Record<ClientId, string>>;
  /** By claim, then by client; what no run can decide is left out. */
  readonly claims: Readonly<Record<string, Partial<Record<ClientId, PoolCell>>>>;
}

const UNSUPPORTED = /unsupported/i;

/** Keeps of a run's results what a comparison of pools shows. */
export function poolRecord(
  results: Results,
  { name, version }: Pick<PoolRecord, 'name' | 'version'>,
): PoolRecord {
  const address = results.target.name;
  const claims = results.claims.map(({ id, verdicts }) => {
    const cells = Object.entries(verdicts)
      .map(([client, verdict]) => [client, cellOf(verdict, address)] as const)
      .filter(([, cell]) => cell !== undefined);
    return [id, Object.fromEntries(cells)] as const;
  });
  return {
    name,
    version,
    startedAt: results.startedAt,
    clients: Object.fromEntries(results.clients.map((client) => [client.id, client.version])),
    claims: Object.fromEntries(claims.filter(([, cells]) => Object.keys(cells).length > 0)),
  };
}

/** @param address of the pool, which is of no interest to anybody else */
function cellOf({ verdict, reason, examples }: ClaimVerdict, address: string): PoolCell | undefined {
  const failed = examples.filter(({ outcome }) => outcome === 'failed');
  const observed = failed.length === 0 ? undefined : [...new Set(failed.map(seenIn))].join('; ');
  const text = (observed ?? reason)?.replaceAll(` on the target ${address}`, '').split('\n')[0];
  const seen = text === undefined ? {} : { seen: text };
  switch (verdict) {
    case 'conforms':
      return { outcome: 'agrees' };
    case 'deviates':
    case 'known deviation':
      return { outcome: failed.every(metUnsupported) ? 'not supported' : 'differs', ...seen };
    case 'not applicable':
      return examples.length === 0
        ? undefined
        : { outcome: examples.some(isLacking) ? 'not supported' : 'not seen', ...seen };
    case 'cannot tell':
      return { outcome: 'cannot tell', ...seen };
    case 'untested':
      return undefined;
  }
}

function isLacking({ error }: ExampleResult): boolean {
  return error?.lacking !== undefined;
}

/** Whether the pool itself said, within the example, that it does not know what it was asked for. */
function metUnsupported({ wire }: ExampleResult): boolean {
  return wire.some(
    ({ error, response }) => error !== undefined && UNSUPPORTED.test(`${error} ${JSON.stringify(response)}`),
  );
}
