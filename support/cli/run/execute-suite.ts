import { randomBytes } from 'node:crypto';
import type { Envelope } from '@cucumber/messages';
import type { Claim, ClientId, Language } from '../../claims/claim';
import { clientRelease } from '../../clients/release';
import { titleOf } from '../../language/title-of';
import { removeRun } from '../../targets/clean-up';
import { stillAnswers } from '../../targets/empty-question';
import { hearGivenUp } from '../../targets/given-up';
import { poolName } from '../../targets/provision';
import { givenUp } from '../../transport/reachability';
import { buildResults, type ClientRun } from '../../verdict/build-results';
import type { Expectation } from '../../verdict/expectation';
import { failureOutcome } from '../../verdict/failure-outcome';
import type { Fault, Results } from '../../verdict/results';
import type { Selection } from '../../verdict/selection';
import { suiteRelease } from '../project';
import type { SuiteBook } from '../suite-book';
import { featureSources } from './feature-sources';
import type { OpenTarget } from './open-target';
import { runClient } from './run-client';
import type { Order } from './run-options';
import { tagExpressionFor, type Wanted } from './select-examples';

export interface SuiteRun {
  readonly book: SuiteBook;
  readonly target: OpenTarget;
  readonly clients: readonly ClientId[];
  readonly wanted: Wanted;
  readonly language?: Language;
  readonly parallel: number;
  readonly shard?: string;
  readonly order: Order;
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
  const expressions = suite.clients.map(
    (client) => [client, tagExpressionFor(client, suite.wanted, claims)] as const,
  );
  const sources = featureSources(suite.book, suite.language);
  const runs: ClientRun[] = [];
  const faults: Fault[] = [];
  const { target, clientMutant } = suite.target;
  const stopCleaning = removeOnSignal(suite.target, run);
  let gone: string | undefined;
  const others = hearGivenUp(run, (reason) => {
    gone = reason;
  });
  try {
    for (const [client, tags] of expressions) {
      if (gone !== undefined) {
        const notRun = `the pool no longer answers (${gone}).`;
        runs.push({ client: clientRelease(client), envelopes: [], notRun });
        continue;
      }
      const envelopes = await runClient(
        {
          paths: sources.paths,
          tags,
          order: suite.order.kind === 'defined' ? 'defined' : `random:${suite.order.seed}`,
          parallel: suite.parallel,
          world: { client, target, run, ...(clientMutant !== undefined && { clientMutant }) },
          support: suite.book.support,
          ...(suite.shard !== undefined && { shard: suite.shard }),
        },
        (envelope) => suite.onMessage(client, envelope),
      );
      runs.push({ client: clientRelease(client), envelopes });
    }
  } finally {
    sources.close();
    others.close();
    faults.push(...(await cleanUp(suite.target, run, { runs, isGone: gone !== undefined })));
    stopCleaning();
  }
  const results = buildResults({
    suite: suiteRelease(),
    target: { kind: target.kind, name: target.name, standing: target.standing, profile: target.profile },
    startedAt,
    durationMs: Date.now() - startedAt.getTime(),
    mutant: suite.target.mutant,
    seed: suite.order.kind === 'random' ? suite.order.seed : null,
    claims,
    runs,
    selection: selectionOf(suite, claims, runs),
    expectations: suite.expectations,
    faults,
    titleOf: (title) => titleOf(suite.book.chapters, title),
    sourceOf: sources.sourceOf,
  });
  return { results, runs };
}

/** Patience of somebody who presses Ctrl-C: the third time they mean it. */
const SIGNALS_THAT_FORCE = 3;

/**
 * Ctrl-C must not leave pools behind: Cucumber runs none of its hooks then. A terminal sends the signal to the whole
 * group, so that it arrives here more than once.
 */
function removeOnSignal(target: OpenTarget, run: string): () => void {
  let received = 0;
  const stop = (signal: NodeJS.Signals) => {
    received += 1;
    const conventional = signal === 'SIGINT' ? 130 : 143;
    if (received === SIGNALS_THAT_FORCE) {
      process.stderr.write(
        `Stopped at once: pools named ${poolName(run)} may be left on ${target.target.name}.\n`,
      );
      process.exit(conventional);
    }
    if (received > 1) return;
    process.stderr.write(`\n${signal}: removing what the run made...\n`);
    // Users go with their pools: of an interrupted run only what could not be removed is worth a word.
    void cleanUp(target, run, { runs: [], isGone: false })
      .then((faults) => faults.filter(({ kind }) => kind === 'cannot tell'))
      .then((faults) => process.stderr.write(faults.map(({ message }) => `${message}\n`).join('')))
      .then(() => target.close())
      .finally(() => process.exit(conventional));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return () => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
}

async function cleanUp(
  { target }: OpenTarget,
  run: string,
  { runs, isGone }: { readonly runs: readonly ClientRun[]; readonly isGone: boolean },
): Promise<readonly Fault[]> {
  try {
    if (isGone && !(await stillAnswers(target.endpoint))) throw givenUp('it did not before');
    const { usersLeft, failures } = await removeRun(target, run);
    // Who could not reach the pool could not take its people away either: that is no fault of an example's.
    const kind = runs.some(({ envelopes }) => lackedAnAnswer(envelopes)) ? 'cannot tell' : 'suite fault';
    return [
      ...usersLeft.map((user): Fault => ({ kind, message: `A user was left behind: ${user}` })),
      ...failures.map((failure): Fault => ({ kind: 'cannot tell', message: `Not removed: ${failure}` })),
    ];
  } catch (error) {
    const { name, message } = error as Error;
    return [{ kind: 'cannot tell', message: `What the run made could not be listed: ${name} ${message}` }];
  }
}

/** Whether some example, or the clean-up after it, failed for want of an answer. */
function lackedAnAnswer(envelopes: readonly Envelope[]): boolean {
  return envelopes.some(({ testStepFinished }) => {
    const exception = testStepFinished?.testStepResult.exception;
    return exception !== undefined && failureOutcome(exception).outcome === 'cannot tell';
  });
}

/** A client is asked for each claim that was named, and for those of which tags or shard picked it an example. */
function selectionOf(suite: SuiteRun, claims: readonly Claim[], runs: readonly ClientRun[]): Selection {
  const { claim, tags } = suite.wanted;
  if (claim === undefined && tags === undefined && suite.shard === undefined) return { kind: 'everything' };
  const named = new Set(claim);
  const asked = runs.map(({ client, envelopes }) => {
    const picked = tagsOfExamplesRun(envelopes);
    const ids = claims.map(({ id }) => id).filter((id) => named.has(id) || picked.has(`@${id}`));
    return [client.id, new Set(ids)] as const;
  });
  return { kind: 'only', claims: Object.fromEntries(asked) };
}

function tagsOfExamplesRun(envelopes: readonly Envelope[]): ReadonlySet<string> {
  const ran = new Set(envelopes.map(({ testCase }) => testCase?.pickleId));
  const pickles = envelopes.flatMap(({ pickle }) => (pickle && ran.has(pickle.id) ? [pickle] : []));
  return new Set(pickles.flatMap(({ tags }) => tags.map(({ name }) => name)));
}
