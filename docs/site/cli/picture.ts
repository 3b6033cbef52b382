import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { toTheEnd } from '../../../support/cli/to-the-end';
import { ansiToSvg } from './ansi-to-svg';

const ROOT = join(__dirname, '../../..');
const PICTURE = 'docs/static/run.svg';
const COLUMNS = '120';

/** Draws what a run really prints; the options that follow are the run's own. */
async function main(options: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'picture-'));
  try {
    const command = ['support/cli/bootstrap.mjs', 'run', ...options, '--out', join(folder, 'reports')];
    const run = spawn(process.execPath, command, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, FORCE_COLOR: '1', COLUMNS },
    });
    const output = await text(run.stdout);
    // Where the reports went is of no interest to anybody else.
    const shown = output
      .split('\n')
      .filter((line) => !line.includes(folder))
      .join('\n');
    const typed = ['npm run conformance', ...(options.length > 0 ? ['--', ...options] : [])].join(' ');
    writeFileSync(join(ROOT, PICTURE), ansiToSvg(shown, typed));
    console.log(PICTURE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void toTheEnd(() => main(process.argv.slice(2)));
