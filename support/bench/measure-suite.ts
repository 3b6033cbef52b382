import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ClientId } from '../claims/claim';
import type { Results } from '../verdict/results';
import type { Measurement } from './measurement';
import { signInCpu } from './sign-in-cpu';

const ROOT = join(__dirname, '../..');
const WORKERS = 2;
const CLIENTS: readonly ClientId[] = ['amplify-v5', 'amplify-v6'];

/** The whole suite on both clients, and how much of its time the clients' own arithmetic makes unavoidable. */
export async function measureSuite(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-suite-'));
  try {
    const start = performance.now();
    await run(['--parallel', String(WORKERS), '--out', folder]);
    const wall = (performance.now() - start) / 1000;
    const results = JSON.parse(readFileSync(join(folder, 'results.json'), 'utf8')) as Results;
    const one = await oneClaim(results, folder);
    const costs = await Promise.all(CLIENTS.map(async (id) => [id, await signInCpu(id)] as const));
    const cpu = costs.reduce((sum, [id, ms]) => sum + (signInsOf(results, id) * ms) / 1000, 0);
    return [
      { name: 'the suite, both clients', value: wall, unit: 's', target: { atMost: 60 } },
      ...costs.map(([id, ms]) => ({ name: `one sign-in by SRP, ${id}`, value: ms, unit: 'ms of CPU' })),
      { name: "the suite's sign-ins by SRP", value: cpu, unit: 's of CPU' },
      {
        name: 'the suite, compared with its SRP alone',
        value: wall / (cpu / WORKERS),
        unit: 'times',
        target: { atMost: 1.5 },
      },
      { name: 'one claim', value: one, unit: 's', target: { atMost: 4 } },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function oneClaim({ claims }: Results, folder: string): Promise<number> {
  const claim = claims.find(({ id }) => id === 'signup.creates-user')?.id ?? claims[0]?.id ?? '';
  const start = performance.now();
  await run(['--claim', claim, '--out', folder]);
  return (performance.now() - start) / 1000;
}

function run(options: readonly string[]): Promise<unknown> {
  const command = [join(ROOT, 'support/cli/bootstrap.mjs'), 'run', ...options];
  return promisify(execFile)(process.execPath, command, { cwd: ROOT, maxBuffer: 2 ** 26 });
}

function signInsOf({ claims }: Results, client: ClientId): number {
  return claims
    .flatMap(({ verdicts }) => verdicts[client]?.examples ?? [])
    .flatMap(({ wire }) => wire)
    .filter(({ request }) => (request as { AuthFlow?: unknown } | null)?.AuthFlow === 'USER_SRP_AUTH').length;
}
