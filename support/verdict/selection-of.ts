import type { Envelope } from '@cucumber/messages';
import type { Claim } from '../claims/claim';
import type { Asked } from './asked';
import type { ClientRun } from './build-results';
import type { Shard } from './results';
import type { Selection } from './selection';

/**
 * Which claims a run is answerable for: those that were named, and those of which tags or the shard picked an example.
 * A shard is not answerable for what lies in others: that is for whoever merges them to see.
 */
export function selectionOf(
  { claims: named, tags }: Asked,
  shard: Shard | null,
  claims: readonly Claim[],
  runs: readonly ClientRun[],
): Selection {
  if (named === null && tags === null && shard === null) return { kind: 'everything' };
  const required = new Set(shard === null ? named : []);
  const asked = runs.map(({ client, envelopes }) => {
    const picked = tagsOfExamplesRun(envelopes);
    const ids = claims.map(({ id }) => id).filter((id) => required.has(id) || picked.has(`@${id}`));
    return [client.id, new Set(ids)] as const;
  });
  return { kind: 'only', claims: Object.fromEntries(asked) };
}

function tagsOfExamplesRun(envelopes: readonly Envelope[]): ReadonlySet<string> {
  const ran = new Set(envelopes.map(({ testCase }) => testCase?.pickleId));
  const pickles = envelopes.flatMap(({ pickle }) => (pickle && ran.has(pickle.id) ? [pickle] : []));
  return new Set(pickles.flatMap(({ tags }) => tags.map(({ name }) => name)));
}
