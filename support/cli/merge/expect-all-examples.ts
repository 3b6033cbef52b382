import type { Envelope } from '@cucumber/messages';
import type { ClientId } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import { notAReport } from './read-report';
import type { ShardReport } from './shard-report';

/**
 * Refuses messages that are not those of their results, and shards that between them ran an example twice or left one
 * out: what they say together would not be what one run says.
 */
export function expectAllExamples(shards: readonly [ShardReport, ...ShardReport[]]): void {
  const ran = new Map<string, string>();
  for (const { folder, results, messages } of shards) {
    for (const [client, envelopes] of messages) {
      const places = placesRun(envelopes);
      const reported = results.claims.flatMap(({ verdicts }) => verdicts[client]?.examples ?? []);
      if (reported.some(({ file, line }) => !places.has(`${file}:${line}`))) {
        throw notAReport(
          `${folder}/messages.${client}.ndjson`,
          'it lacks examples that its results.json has',
        );
      }
      for (const place of places) claim(ran, client, place, folder);
    }
  }
  const { of } = shards[0].shard;
  if (ran.size === of) return;
  throw new ConformanceError(
    'UsageError',
    `The shards ran ${ran.size} of the ${of} examples that they share.`,
    {
      expected: 'every example in exactly one shard',
      next: 'Run all shards again on the same commit.',
    },
  );
}

function claim(ran: Map<string, string>, client: ClientId, place: string, folder: string): void {
  const example = `${client} ${place}`;
  const before = ran.get(example);
  if (before !== undefined) {
    throw new ConformanceError('UsageError', `${before} and ${folder} both ran ${place} on ${client}.`, {
      expected: 'every example in exactly one shard',
      next: 'Run all shards again on the same commit.',
    });
  }
  ran.set(example, folder);
}

/** Where the examples stand that a run has come to, as `<file>:<line>`. */
function placesRun(envelopes: readonly Envelope[]): ReadonlySet<string> {
  const ran = new Set(envelopes.map(({ testCase }) => testCase?.pickleId));
  const pickles = envelopes.flatMap(({ pickle }) => (pickle && ran.has(pickle.id) ? [pickle] : []));
  return new Set(pickles.map(({ uri, location }) => `${uri.replaceAll('\\', '/')}:${location?.line ?? 0}`));
}
