import { PassThrough } from 'node:stream';
import {
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSources,
  runCucumber,
} from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';
import { cucumberEnvironment } from '../../language/cucumber-environment';
import type { WorldParameters } from '../../scenario/run-context';
import { hearSecrets } from '../../transport/secret-channel';
import { struckMessages } from '../../verdict/struck-messages';
import { PROJECT_ROOT } from '../project';
import { watchExamples } from './example-watch';
import { withSourcePath } from './with-source-path';

export interface ClientRunPlan {
  /** Globs of the feature files. */
  readonly paths: readonly string[];
  readonly tags: string;
  /** Cucumber's words: `defined`, `random:42`. */
  readonly order: string;
  readonly shard?: string;
  /** Examples at a time, at most; 1 runs them in this thread, unless some are a team's own. */
  readonly parallel: number;
  /** Whether steps of a team's own may run: in a thread of their own, so that they can be ended. */
  readonly hasOwnSteps: boolean;
  readonly world: WorldParameters;
  readonly support: ISupportCodeLibrary;
  /** The project's own file behind a path that Cucumber read. */
  readonly sourceOf: (uri: string) => string;
}

/** A worker loads every step and client anew, which takes as long as about so many examples. */
const EXAMPLES_WORTH_A_WORKER = 8;

/**
 * Runs the examples on one client. Cucumber's exit and its formats are left aside: it calls a run without examples a
 * success. What counts are the messages, of which each is handed to `onMessage` as it comes.
 */
export async function runClient(
  plan: ClientRunPlan,
  onMessage: (envelope: Envelope) => void,
): Promise<readonly Envelope[]> {
  const envelopes: Envelope[] = [];
  const nowhere = new PassThrough().resume();
  const environment = { ...cucumberEnvironment(PROJECT_ROOT), stdout: nowhere, stderr: nowhere };
  const { runConfiguration } = await loadConfiguration(
    {
      file: 'cucumber.js',
      provided: {
        paths: [...plan.paths],
        tags: plan.tags,
        order: plan.order as 'defined',
        worldParameters: JSON.parse(JSON.stringify(plan.world)),
        ...(plan.shard !== undefined && { shard: plan.shard }),
      },
    },
    environment,
  );
  const { plan: examples } = await loadSources(runConfiguration.sources, environment);
  const workers = Math.min(plan.parallel, Math.floor(examples.length / EXAMPLES_WORTH_A_WORKER));
  const threads = workers > 1 ? workers : Number(plan.hasOwnSteps && examples.length > 0);
  const runtime = { ...runConfiguration.runtime, parallel: threads };
  const formats = { ...runConfiguration.formats, publish: false } as const;
  const configuration = { ...runConfiguration, formats, runtime, support: plan.support };
  const secrets = hearSecrets(plan.world.run);
  const watch = watchExamples(plan.world.limits ?? {});
  const pass = (envelope: Envelope) => {
    envelopes.push(envelope);
    onMessage(envelope);
  };
  const messages = struckMessages(secrets, pass);
  try {
    const missing = await watch.during(() =>
      runCucumber(configuration, environment, (message) => {
        if (watch.see(message)) messages.take(withoutBuild(withSourcePath(message, plan.sourceOf)));
      }),
    );
    messages.end();
    for (const envelope of missing) pass(envelope);
  } finally {
    secrets.close();
  }
  return envelopes;
}

/** What Cucumber finds out about the build that it is part of: the addresses may hold credentials. */
function withoutBuild(envelope: Envelope): Envelope {
  if (!envelope.meta) return envelope;
  const { ci: _build, ...meta } = envelope.meta;
  return { meta };
}
