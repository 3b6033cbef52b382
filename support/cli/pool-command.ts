import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { ConformanceError } from '../conformance-error';
import { startPool } from '../pool/server/start-pool';
import { triggers } from '../triggers/registry';
import { wholeNumber } from './numbers';

const DEFAULT_PORT = 9229;

interface PoolOptions {
  readonly port: number;
  readonly code?: string;
  readonly seed?: string;
  readonly mutant?: string;
  readonly allowOrigin: readonly string[];
}

export function poolCommand(): Command {
  return new Command('pool')
    .description('Serves the embedded user pool on this machine, for any Cognito client.')
    .option(
      '--port <number>',
      'port; the next free one when it is taken',
      wholeNumber(0, 65_535),
      DEFAULT_PORT,
    )
    .option('--code <digits>', 'fixes every code that the pool would send', sixDigits)
    .option('--seed <file>', 'pools, app clients and users to start with, as JSON')
    .option('--mutant <name>', 'breaks exactly one behaviour; "list" names them')
    .option(
      '--allow-origin <origin>',
      'lets the web pages of that origin administer the pool; repeatable',
      allowedOrigins,
      [],
    )
    .action(servePool);
}

function sixDigits(text: string): string {
  if (/^\d{6}$/.test(text)) return text;
  throw new InvalidArgumentError('Expected six digits, such as 123456.');
}

function allowedOrigins(text: string, before: readonly string[]): readonly string[] {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text) {
    return [...before, text];
  }
  throw new InvalidArgumentError('Expected scheme, host and port alone, such as http://localhost:3000.');
}

async function servePool({ port, code, seed, mutant, allowOrigin }: PoolOptions): Promise<void> {
  if (mutant === 'list') {
    const { poolMutants } = await loadMutants();
    for (const { name, summary } of poolMutants) console.log(`${name}\n    ${summary}`);
    return;
  }
  const pool = await startPool({
    port,
    triggers,
    allowedOrigins: allowOrigin,
    ...(code !== undefined && { code }),
    ...(seed !== undefined && { seed: readSeed(seed) }),
    ...(mutant !== undefined && { mutant: (await loadMutants()).findPoolMutant(mutant) }),
  });
  console.log(pool.url);
  if (port !== 0 && pool.port !== port) console.log(`Port ${port} is taken; this is the next free one.`);
  console.log('Listening on this machine only. Stop it with Ctrl-C.');
  await Promise.race(['SIGINT', 'SIGTERM', 'SIGHUP'].map((signal) => once(process, signal)));
  await pool.close();
}

/** Apart, so that the honest pool starts without them. */
function loadMutants() {
  return import('../pool/mutants/registry');
}

function readSeed(file: string): object {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as object;
  } catch (cause) {
    throw new ConformanceError('UsageError', `--seed ${file}: ${(cause as Error).message}`, {
      expected: 'a JSON file that can be read',
      next: 'Correct the path or the file.',
      cause,
    });
  }
}
