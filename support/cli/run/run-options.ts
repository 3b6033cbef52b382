import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { ClientId, Language } from '../../claims/claim';
import { addCompareOptions, type CompareOptions } from '../compare/compare-options';
import { parseDuration } from '../duration';
import { folderName } from '../folder-name';
import { repeatable } from '../given-once';
import { wholeNumber } from '../numbers';
import { addOwnOptions, type OwnOptions } from '../own/own-options';
import { parsePart } from '../part';

export const CLIENTS: readonly ClientId[] = ['amplify-v5', 'amplify-v6'];

/** Which examples, on which target: what `run` and `doctor` have in common. */
export interface SelectionOptions extends OwnOptions {
  /** `embedded`, or the path of a target file; absent with `endpoint`. */
  readonly target?: string;
  readonly endpoint?: string;
  readonly client?: readonly ClientId[];
  readonly claim?: readonly string[];
  readonly chapter?: readonly string[];
  readonly tags?: string;
  readonly language?: Language;
  readonly parallel: number;
  /** `1/3` */
  readonly shard?: string;
  /** What the shards of one run have in common. */
  readonly batch?: string;
}

export interface RunOptions extends SelectionOptions, CompareOptions {
  /** Milliseconds that the run, and each example, may take. */
  readonly timeout?: number;
  readonly exampleTimeout?: number;
  readonly order: Order;
  readonly out: string;
  readonly expectations?: string;
  readonly mutant?: string;
}

/** In file order, or shuffled by a seed that replays it. */
export type Order = { readonly kind: 'defined' } | { readonly kind: 'random'; readonly seed: string };

export const MOST_WORKERS = 64;

/** Each worker loads everything anew, so that more than a few gain nothing. */
export const DEFAULT_WORKERS = Math.min(4, availableParallelism());

/** Adds the options that say what is to run, and where. */
export function addSelectionOptions(command: Command): Command {
  const narrowed = command
    .option('--target <name>', 'the pool under test: embedded, or a target file')
    .option('--endpoint <url>', 'the pool under test: any address that speaks the Cognito protocol')
    .addOption(repeatable(new Option('--client <id>', 'only this client; may be repeated').choices(CLIENTS)))
    .addOption(repeatable(new Option('--claim <id>', 'only the examples of this claim; may be repeated')))
    .addOption(repeatable(new Option('--chapter <id>', 'only the examples of this chapter; may be repeated')))
    .option('--tags <expression>', 'only examples whose tags match, such as "not @clock"')
    .addOption(
      new Option('--language <language>', 'run every feature rendered in one language').choices(['en', 'fr']),
    )
    .option('--parallel <number>', 'examples at a time', wholeNumber(1, MOST_WORKERS), DEFAULT_WORKERS)
    .option(
      '--shard <part>',
      'only one part of the examples, such as 1/3; `merge` joins the reports',
      parsePart,
    )
    .option('--batch <id>', 'what the shards of one run share, such as the number of a CI run');
  return addOwnOptions(narrowed);
}

export function addRunOptions(command: Command): Command {
  const narrowed = addSelectionOptions(command)
    .addOption(
      new Option('--order <order>', 'defined, random or random:SEED')
        .argParser(parseOrder)
        .default({ kind: 'defined' } satisfies Order, 'defined'),
    )
    .option(
      '--timeout <duration>',
      'how long the run may take, such as 20m; what was not told by then cannot be told',
      parseDuration,
    )
    .option('--example-timeout <duration>', 'how long an example may take, such as 30s', parseDuration)
    .option('--out <folder>', 'where the reports go', folderName, 'reports')
    .option('--expectations <file>', 'known deviations, as YAML or JSON');
  return addCompareOptions(narrowed).option(
    '--mutant <name>',
    'break one behaviour of the embedded pool or of a client, to see the gate turn red',
  );
}

function parseOrder(text: string): Order {
  if (text === 'defined') return { kind: 'defined' };
  const [, seed] = /^random(?::([\w-]+))?$/.exec(text) ?? [undefined, null];
  if (seed === null) throw new InvalidArgumentError('Expected defined, random or random:SEED.');
  return { kind: 'random', seed: seed ?? String(Math.floor(Math.random() * 100_000)) };
}
