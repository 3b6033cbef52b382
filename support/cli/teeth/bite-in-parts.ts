import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConformanceError } from '../../conformance-error';
import { PROJECT_ROOT } from '../project';
import type { Reach } from './bite';
import type { Bite } from './read-bite';

/** Where a part leaves its bites, in the folder that `--out` names. */
export const BITES_FILE = 'bites.json';

/** Runs all mutants in several processes, each a part of them: a mutant's run is mostly one thread's arithmetic. */
export async function biteInParts(parts: number, reach: Reach): Promise<readonly Bite[]> {
  const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  try {
    const numbers = Array.from({ length: parts }, (_, index) => index + 1);
    const bites = await Promise.all(
      numbers.map((number) => runPart(`${number}/${parts}`, reach, join(folder, String(number)))),
    );
    return bites.flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runPart(part: string, reach: Reach, out: string): Promise<readonly Bite[]> {
  const main = join(PROJECT_ROOT, 'support/cli/main.ts');
  const options = ['--part', part, '--reach', reach, '--out', out];
  const child = spawn(process.execPath, [...process.execArgv, main, 'teeth', ...options], {
    stdio: 'inherit',
  });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) {
    throw new ConformanceError('SuiteFault', `Part ${part} of the mutants ended with exit ${code}.`, {
      next: `Run it alone: auth-conformance teeth --part ${part}`,
    });
  }
  return JSON.parse(readFileSync(join(out, BITES_FILE), 'utf8')) as Bite[];
}
