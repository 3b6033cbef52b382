import type { ClientId } from '../../claims/claim';
import type { Change, Results, Verdict } from '../results';
import { compareResults } from './compare-results';
import type { EarlierResults } from './earlier-results';

/** One line of `docs/data/history.jsonl`: what a recorded run was, and what it changed. */
export interface HistoryLine {
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly suite: Results['suite'];
  readonly target: Pick<Results['target'], 'kind' | 'name' | 'standing'>;
  /** The release of each client. */
  readonly clients: Partial<Record<ClientId, string>>;
  readonly summary: Partial<Record<ClientId, Partial<Record<Verdict, number>>>>;
  /** Since the run recorded before it on the same target; absent where there was none. */
  readonly changes?: readonly Change[];
}

/** @param earlier the run recorded before, on the same target; undefined where there is none */
export function historyLine(results: Results, earlier: EarlierResults | undefined): HistoryLine {
  const { startedAt, suite, clients, summary } = results;
  const { kind, name, standing } = results.target;
  return {
    startedAt,
    suite,
    target: { kind, name, standing },
    clients: Object.fromEntries(clients.map(({ id, version }) => [id, version])),
    summary: Object.fromEntries(
      Object.entries(summary).map(([client, counts]) => [
        client,
        Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
      ]),
    ),
    ...(earlier && { changes: compareResults(earlier, results).changes }),
  };
}
