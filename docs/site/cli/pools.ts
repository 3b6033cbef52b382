import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCognitoLocal } from '../../../support/bench/cognito-local';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { readResults } from '../../../support/verdict/read-results';
import { poolRecord } from '../plugin/pool-record';

const ROOT = resolve(__dirname, '../../..');
const NAME = 'cognito-local';

/** Runs everything on the emulators that the registry offers, and records what they make of the claims. */
async function main(): Promise<void> {
  const emulator = await startCognitoLocal();
  const folder = mkdtempSync(join(tmpdir(), 'pools-'));
  try {
    const command = ['support/cli/bootstrap.mjs', 'run', '--endpoint', emulator.url, '--out', folder];
    spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
    const version = emulator.name.slice(`${NAME} `.length);
    const record = poolRecord(readResults(join(folder, 'results.json')), { name: NAME, version });
    const file = join(ROOT, 'docs/data/pools', `${NAME}.json`);
    mkdirSync(join(ROOT, 'docs/data/pools'), { recursive: true });
    writeFileSync(file, `${JSON.stringify(record, null, 1)}\n`);
    console.log(`docs/data/pools/${NAME}.json: ${Object.keys(record.claims).length} claims.`);
  } finally {
    emulator.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void toTheEnd(main);
