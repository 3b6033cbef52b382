import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Envelope } from '@cucumber/messages';
import type { ClientId, Language } from '../../claims/claim';
import { clientRelease } from '../../clients/release';
import { freeTagsOf } from '../../language/free-tags';
import { titleOf } from '../../language/title-of';
import type { TimeLimits } from '../../scenario/time-limits';
import { hearGivenUp } from '../../targets/given-up';
import { LEDGER_FOLDER, openLedger } from '../../targets/ledger/open-ledger';
import { learnedSecrets } from '../../transport/secret-values';
import { strikeOf } from '../../transport/strike-secrets';
import { trafficSince, trafficSoFar } from '../../transport/traffic';
import type { Asked } from '../../verdict/asked';
import { buildResults, type ClientRun } from '../../verdict/build-results';
import type { Expectation } from '../../verdict/expectation';
import type { Fault, Results, Shard } from '../../verdict/results';
import { selectionOf } from '../../verdict/selection-of';
import { suiteRelease } from '../project';
import type { SuiteBook } from '../suite-book';
import { claimsNamed } from './claims-named';
import { cleanUpOf } from './clean-up-run';
import { countSelected } from './count-selected';
import { expectShards } from './expect-shards';
import { featureSources } from './feature-sources';
import type { OpenTarget } from './open-target';
import { removeOnSignal } from './remove-on-signal';
import { requestsByCategory } from './requests-by-category';
import { runClient } from './run-client';
import type { Order } from './run-options';
import { tagExpressionFor, type Wanted } from './select-examples';
import { targetFacts } from './target-facts';
import { unreadFeatures } from './unread-features';

export interface SuiteRun {
  readonly book: SuiteBook;
  readonly target: OpenTarget;
  readonly clients: readonly ClientId[];
  readonly wanted: Wanted;
  readonly language?: Language;
  readonly parallel: number;
  readonly shard?: string;
  readonly batch?: string;
  readonly order: Order;
  /** Milliseconds that the run, and each example, may take; absent: as long as they do. */
  readonly timeout?: number;
  readonly exampleTimeout?: number;
  readonly expectations: readonly Expectation[];
  /** Told of every message of a client's run, as it comes. */
  readonly onMessage: (client: ClientId, envelope: Envelope) => void;
}

export interface SuiteOutcome {
  readonly results: Results;
  readonly runs: readonly ClientRun[];
}

/** Runs the examples on each client in turn, removes what the run made, and says what it all means. */
export async function executeSuite(suite: SuiteRun): Promise<SuiteOutcome> {
  const claims = suite.book.chapters.flatMap((chapter) => chapter.claims);
  const startedAt = new Date();
  const run = randomBytes(5).toString('hex');
  const limits = limitsOf(suite, startedAt);
  const freeTags = freeTagsOf(suite.book.own?.features ?? []);
  const named = claimsNamed(suite.wanted, suite.book.chapters);
  const wanted: Wanted = { ...suite.wanted, ...(named && { claim: named }) };
  const expressions = suite.clients.map(
    (client) => [client, tagExpressionFor(client, wanted, claims, freeTags)] as const,
  );
  if (suite.shard !== undefined) expectShards(suite.shard, suite.book, expressions);
  const sources = featureSources(suite.book, suite.language);
  const runs: ClientRun[] = [];
  const faults: Fault[] = [];
  let selected = 0;
  const { target, clientMutant } = suite.target;
  // Before any thread is started: they count, and keep to the quotas, together.
  const before = trafficSoFar();
  // The embedded pool dies with the process, and everything in it.
  const ledger = target.kind === 'embedded' ? undefined : openLedger(resolve(LEDGER_FOLDER), run, target);
  let gone: string | undefined;
  const others = hearGivenUp(run, (reason) => {
    gone = reason;
  });
  const clean = cleanUpOf(target, run, { ledger, runs, isGone: () => gone !== undefined });
  const stopCleaning = removeOnSignal(suite.target, run, clean);
  try {
    for (const [client, tags] of expressions) {
      if (gone !== undefined || isOver(limits)) {
        const notRun = gone === undefined ? 'its time was over.' : `the pool no longer answers (${gone}).`;
        runs.push({ client: clientRelease(client), envelopes: [], notRun });
        continue;
      }
      const envelopes = await runClient(
        {
          paths: sources.paths,
          tags,
          order: suite.order.kind === 'defined' ? 'defined' : `random:${suite.order.seed}`,
          parallel: suite.parallel,
          hasOwnSteps: (suite.book.own?.stepFiles.length ?? 0) > 0,
          world: {
            ...{ client, target, run, limits },
            ...(ledger !== undefined && { ledger }),
            ...(clientMutant !== undefined && { clientMutant }),
          },
          support: suite.book.support,
          sourceOf: sources.sourceOf,
          ...(suite.shard !== undefined && { shard: suite.shard }),
        },
        (envelope) => suite.onMessage(client, envelope),
      );
      runs.push({ client: clientRelease(client), envelopes });
      selected += countSelected(envelopes, tags);
      faults.push(...unreadFeatures(suite.book.own?.features ?? [], client, envelopes));
    }
  } finally {
    sources.close();
    others.close();
    const strike = strikeOf(learnedSecrets());
    faults.push(...(await clean()).map((fault) => ({ ...fault, message: strike(fault.message) })));
    stopCleaning();
  }
  const asked: Asked = {
    claims: wanted.claim ?? null,
    tags: suite.wanted.tags ?? null,
    language: suite.language ?? null,
    batch: suite.batch ?? null,
  };
  const shard = suite.shard === undefined ? null : shardOf(suite.shard, selected);
  const results = buildResults({
    suite: { ...suiteRelease(), ...(suite.book.own && { own: suite.book.own.options }) },
    target: targetFacts(target),
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    mutant: suite.target.mutant,
    seed: suite.order.kind === 'random' ? suite.order.seed : null,
    claims,
    runs,
    selection: selectionOf(asked, shard, claims, runs),
    asked,
    shard,
    expectations: suite.expectations,
    faults,
    titleOf: (title) => titleOf(suite.book.chapters, title),
  });
  const traffic = trafficSince(before);
  if (target.quotas === undefined) return { results, runs };
  return { results: { ...results, traffic: requestsByCategory(traffic, target.quotas) }, runs };
}

function limitsOf({ timeout, exampleTimeout }: SuiteRun, startedAt: Date): TimeLimits {
  return {
    ...(timeout !== undefined && { run: { endsAt: startedAt.getTime() + timeout, ms: timeout } }),
    ...(exampleTimeout !== undefined && { exampleMs: exampleTimeout }),
  };
}

function isOver({ run }: TimeLimits): boolean {
  return run !== undefined && Date.now() >= run.endsAt;
}

function shardOf(part: string, of: number): Shard {
  const [index = 1, total = 1] = part.split('/').map(Number);
  return { index, total, of };
}
