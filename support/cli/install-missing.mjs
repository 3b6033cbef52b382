// Runs before anything is installed, so it uses Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeTurn } from './take-turn.mjs';

/**
 * Installs what a checkout's lock file asks for, unless it is there. Of several commands one installs; the others wait.
 * @param {string} root
 * @param {(problem: string, next: string) => never} stop ends the process
 */
export function installMissing(root, stop) {
  const files = {
    wanted: join(root, 'package-lock.json'),
    /** npm writes it only when an installation has finished, so a half-done one counts as missing. */
    present: join(root, 'node_modules', '.package-lock.json'),
    /** The digest of two locks that were found to agree: reading a megabyte of JSON twice costs every start a tenth. */
    agreement: join(root, 'node_modules', '.agreed-locks'),
  };
  if (isInstalled(files)) return;
  // Not below node_modules, which npm takes away first.
  const leave = takeTurn(join(root, '.installing'), (holder) =>
    process.stderr.write(`Waiting: another command (process ${holder}) installs in this folder...\n`),
  );
  try {
    if (!isInstalled(files)) install(root, stop);
  } finally {
    leave();
  }
}

function isInstalled({ wanted, present, agreement }) {
  if (!existsSync(present)) return false;
  const locks = [readFileSync(wanted), readFileSync(present)];
  const digest = locks.map((lock) => createHash('sha256').update(lock).digest('hex')).join(' ');
  if (existsSync(agreement) && readFileSync(agreement, 'utf8') === digest) return true;
  const [asked, there] = locks.map((lock) => JSON.parse(lock).packages);
  const agree = Object.entries(asked)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.peer)
    .every(([path, entry]) => there[path]?.version === entry.version);
  if (agree) remember(agreement, digest);
  return agree;
}

function remember(agreement, digest) {
  try {
    // In one move: another command may be reading it, and worktrees may share the file by a hard link.
    const draft = `${agreement}.${process.pid}`;
    writeFileSync(draft, digest);
    renameSync(draft, agreement);
  } catch {
    // A folder that cannot be written to costs the next start a moment, and nothing else.
  }
}

function install(root, stop) {
  process.stderr.write('Installing what is missing (once, about a minute)...\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const installation = spawnSync(npm, ['ci', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    // stdout belongs to the command that was asked for: what it prints may be piped.
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (installation.status !== 0) {
    stop(
      `npm could not install the project's packages (${installation.error?.message ?? `exit ${installation.status}`}).`,
      'Check the network and the free disk space, then run the same command again.',
    );
  }
}
