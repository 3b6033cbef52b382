import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { PROJECT_ROOT } from '../cli/project';
import type { Results } from '../verdict/results';

/** How many tests a stage adds to all tests together. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly count: (finished: Finished) => Count;
}

interface Finished {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs a stage, showing what it prints. */
export async function runStage({ command, environment, count }: Stage): Promise<Count> {
  const finished = await finish(command, environment);
  const counted = count(finished);
  // A stage that fails without naming a test, by crashing say, must not pass for one that did nothing.
  const isUnexplained = finished.exitCode !== 0 && counted.failed === 0;
  return isUnexplained ? { ...counted, failed: 1 } : counted;
}

function finish(
  [program = '', ...parameters]: readonly string[],
  environment: Stage['environment'],
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_UPDATE_NOTIFIER: '1', ...environment },
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** A stage that is one test. */
export function countOne({ exitCode }: Finished): Count {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Node's test runner closes with `ℹ pass 12` and `ℹ fail 0`. No such line means that nothing ran. */
export function countNodeTests({ output }: Finished): Count {
  const read = (word: string) =>
    Number(new RegExp(`^\\S+ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? Number.NaN);
  const [passed, failed] = [read('pass'), read('fail') + read('cancelled')];
  return Number.isNaN(passed + failed) || passed + failed === 0
    ? { passed: 0, failed: 1 }
    : { passed, failed };
}

/** Every example on every client is a test. */
export function countExamples(resultsFile: string): (finished: Finished) => Count {
  return () => {
    if (!existsSync(resultsFile)) return { passed: 0, failed: 1 };
    const { claims } = JSON.parse(readFileSync(resultsFile, 'utf8')) as Results;
    const outcomes = claims.flatMap(({ verdicts }) =>
      Object.values(verdicts).flatMap(({ examples }) => examples.map(({ outcome }) => outcome)),
    );
    const passed = outcomes.filter((outcome) => outcome === 'passed').length;
    return { passed, failed: outcomes.length - passed };
  };
}
