import type { Bilingual, ClientId } from '../../claims/claim';
import { buildResults, type ClientRun } from '../../verdict/build-results';
import type { ClaimResult, Results, Shard } from '../../verdict/results';
import { selectionOf } from '../../verdict/selection-of';
import { expectAllExamples } from './expect-all-examples';
import { expectAsTold } from './expect-as-told';
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
export function mergeShards(given: Shards): Merged {
  expectOneRun(given);
  expectAllExamples(given);
  for (const one of given) expectAsTold(one, decideAnew([one], one.shard).results);
  return decideAnew(given, null);
}

type Shards = readonly [ShardReport, ...ShardReport[]];

/** What the messages of some shards say together. @param shard null where they are all that there are */
function decideAnew(given: Shards, shard: Shard | null): Merged {
  const shards = given.toSorted((a, b) => a.shard.index - b.shard.index);
  const [{ results: first }] = given;
  const { suite, target, seed, mutant, asked, expectations } = first;
  const runs = first.clients.map((client) => ({ client, ...runOf(client.id, shards) }));
  const claims = first.claims.map(({ verdicts: _verdicts, ...claim }) => claim);
  const all = shards.map(({ results }) => results);
  const results = buildResults({
    ...{ suite, target, seed, mutant, asked, expectations, claims, runs, shard },
    ...span(all),
    selection: selectionOf(asked, shard, claims, runs),
    faults: all.flatMap(({ faults }) => faults),
    titleOf: titlesIn(all.flatMap(({ claims: seen }) => seen)),
  });
  return { results, runs };
}

/** A client's messages, or why no shard came to it. */
function runOf(id: ClientId, shards: readonly ShardReport[]): Omit<ClientRun, 'client'> {
  const envelopes = shards.flatMap(({ messages }) => messages.get(id) ?? []);
  if (envelopes.length > 0) return { envelopes };
  const before = `${id} was not run: `;
  const faults = shards.flatMap(({ results }) => results.faults);
  const found = faults.find(({ client, message }) => client === id && message.startsWith(before));
  return { envelopes, ...(found && { notRun: found.message.slice(before.length) }) };
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
