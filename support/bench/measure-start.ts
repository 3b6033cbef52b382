import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measurement } from './measurement';
import { median } from './median';
import { openSubject } from './open-subject';

const STARTS = 5;
const ROOT = join(__dirname, '../..');

/** From the start of the process to its first answer: the pool's server alone, and the command that `npm run pool` is. */
export async function measureStart(): Promise<readonly Measurement[]> {
  const server = await starts(async () => {
    const subject = await openSubject();
    await subject.close();
    return subject.startedInMs;
  });
  const command = await starts(startCommand);
  return [
    { name: 'start to first answer, the server', value: server / 1000, unit: 's' },
    { name: 'start to first answer, the command', value: command / 1000, unit: 's', target: { atMost: 0.5 } },
  ];
}

async function starts(start: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < STARTS; count += 1) times.push(await start());
  return median(times);
}

async function startCommand(): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['support/cli/bootstrap.mjs', 'pool', '--port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  await fetch(new URL('_pool/health', output.toString().split('\n')[0]));
  const time = performance.now() - start;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  return time;
}
