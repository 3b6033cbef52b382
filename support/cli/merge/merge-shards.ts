import type { Bilingual } from '../../claims/claim';
import { buildResults, type ClientRun } from '../../verdict/build-results';
import type { ClaimResult, Results } from '../../verdict/results';
import { selectionOf } from '../../verdict/selection-of';
import { expectAllExamples } from './expect-all-examples';
import { expectOneRun } from './expect-one-run';
import type { ShardReport } from './shard-report';

export interface Merged {
  readonly results: Results;
  readonly runs: readonly ClientRun[];
}

/**
 * One verdict of all shards: their messages follow each other, and everything is decided anew from them, known
 * deviations included. What the shards found wrong besides is kept.
 * @throws ConformanceError UsageError for shards that are not those of one run
 */
export function mergeShards(given: readonly [ShardReport, ...ShardReport[]]): Merged {
  expectOneRun(given);
  expectAllExamples(given);
  const shards = given.toSorted((a, b) => a.shard.index - b.shard.index);
  const [{ results: first }] = given;
  const { suite, target, seed, mutant, asked, expectations } = first;
  const runs = first.clients.map((client) => ({
    client,
    envelopes: shards.flatMap(({ messages }) => messages.get(client.id) ?? []),
  }));
  const claims = first.claims.map(({ verdicts: _verdicts, ...claim }) => claim);
  const all = shards.map(({ results }) => results);
  const results = buildResults({
    ...{ suite, target, seed, mutant, asked, expectations, claims, runs },
    ...span(all),
    shard: null,
    selection: selectionOf(asked, null, claims, runs),
    faults: all.flatMap(({ faults }) => faults),
    titleOf: titlesIn(all.flatMap(({ claims: seen }) => seen)),
  });
  return { results, runs };
}

/** From the first shard's start to the last one's end. */
function span(all: readonly Results[]): { readonly startedAt: Date; readonly durationMs: number } {
  const starts = all.map(({ startedAt }) => Date.parse(startedAt));
  const ends = all.map(({ startedAt, durationMs }) => Date.parse(startedAt) + durationMs);
  const start = Math.min(...starts);
  return { startedAt: new Date(start), durationMs: Math.max(...ends) - start };
}

/** The shards have found the titles of all examples that ran, in both languages. */
function titlesIn(claims: readonly ClaimResult[]): (name: string) => Bilingual {
  const titles = claims
    .flatMap(({ verdicts }) => Object.values(verdicts))
    .flatMap(({ examples }) => examples.map(({ title }) => title));
  const byName = new Map(titles.flatMap((title) => [[title.en, title] as const, [title.fr, title] as const]));
  return (name) => byName.get(name) ?? { en: name, fr: name };
}
