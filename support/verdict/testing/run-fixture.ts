import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import type { Envelope } from '@cucumber/messages';

export interface Fixture {
  /** Path relative to the run's folder -> Gherkin. */
  readonly features: Readonly<Record<string, string>>;
  /** JavaScript that may use Cucumber's `Given`, `When`, `Then`, `Before`, ... and `assert`. */
  readonly steps: string;
  readonly tags?: string;
  readonly retry?: number;
  readonly parallel?: number;
  /** `1/2` */
  readonly shard?: string;
}

const PRELUDE = [
  `const { Given, When, Then, Before, After, BeforeAll, AfterAll } = require(${JSON.stringify(require.resolve('@cucumber/cucumber'))});`,
  "const assert = require('node:assert/strict');",
].join('\n');

/** Runs real Cucumber over tiny features in a folder of their own, and answers every message of the run. */
export async function runFixture(fixture: Fixture): Promise<Envelope[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verdict-'));
  try {
    for (const [path, gherkin] of Object.entries(fixture.features)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), gherkin);
    }
    await writeFile(join(folder, 'steps.js'), `${PRELUDE}\n${fixture.steps}`);
    return await messagesOf(folder, fixture);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function messagesOf(folder: string, fixture: Fixture): Promise<Envelope[]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const environment = { cwd: folder, stdout: silent, stderr: silent, env: {} };
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: ['**/*.feature'],
        require: ['steps.js'],
        format: ['summary'],
        tags: fixture.tags ?? '',
        retry: fixture.retry ?? 0,
        parallel: fixture.parallel ?? 0,
        ...(fixture.shard && { shard: fixture.shard }),
        publish: false,
      },
    },
    environment,
  );
  const envelopes: Envelope[] = [];
  await runCucumber(runConfiguration, environment, (envelope) => envelopes.push(envelope));
  return envelopes;
}
