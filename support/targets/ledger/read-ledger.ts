import { readFileSync } from 'node:fs';
import { ConformanceError } from '../../conformance-error';
import { schemaCheck } from '../../documents/schema-check';
import schema from './ledger.schema.json';
import type { LedgerEntry, RunEntry } from './ledger-entry';
import type { Resource } from './resource';

/** Something that a run meant to make, and what became of it. */
export interface Intent {
  readonly intent: string;
  readonly resource: Resource;
  readonly intendedAt: Date;
  /** `asked`: the target has not answered yet, or the run died while it waited. `removed`: gone, or refused. */
  readonly state: 'asked' | 'made' | 'lost' | 'removed';
}

/** What a ledger says. */
export interface LedgerRecord {
  readonly file: string;
  readonly run: RunEntry;
  readonly intents: readonly Intent[];
}

/** Whatever the ledger does not say is gone. */
export function outstandingIn({ intents }: LedgerRecord): readonly Intent[] {
  return intents.filter(({ state }) => state !== 'removed');
}

const check = schemaCheck<LedgerEntry>(schema);

/**
 * Reads a ledger. A last line that was torn by a crash is left out.
 * @throws ConformanceError UsageError that names file and line where it is no ledger
 */
export function readLedger(file: string): LedgerRecord {
  const lines = textOf(file).split('\n');
  // What follows the last line break was not written to its end; of a whole file it is nothing.
  const entries = lines.slice(0, -1).map((line, index) => parseLine(line, `${file}:${index + 1}`));
  const [run, ...others] = entries;
  if (run?.kind !== 'run') throw notALedger(`${file}:1`, 'the first line does not say whose run it is');
  return { file, run, intents: intentsIn(others) };
}

function intentsIn(entries: readonly LedgerEntry[]): readonly Intent[] {
  const intents = new Map<string, Intent>();
  for (const entry of entries) {
    if (entry.kind === 'run' || entry.kind === 'stops') continue;
    const { intent, kind, at } = entry;
    const known = intents.get(intent);
    if (kind === 'intends') {
      intents.set(intent, { intent, resource: entry.resource, intendedAt: new Date(at), state: 'asked' });
    } else if (known) {
      intents.set(intent, { ...known, ...(kind === 'made' && { resource: entry.resource }), state: kind });
    }
  }
  return [...intents.values()];
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw notALedger(file, (cause as Error).message);
  }
}

function parseLine(line: string, place: string): LedgerEntry {
  const entry = jsonOf(line, place);
  const validate = check();
  if (validate(entry)) return entry;
  const [fault] = validate.errors ?? [];
  throw notALedger(place, `${fault?.instancePath || 'the line'} ${fault?.message}`);
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw notALedger(place, 'the line is no JSON');
  }
}

/** That a file in the folder of ledgers is none. */
export function notALedger(place: string, seen: string): ConformanceError {
  return new ConformanceError('UsageError', `${place} cannot be read as a ledger: ${seen}.`, {
    expected: 'a line of JSON as a run writes it',
    next: 'Look for pools named auth-conformance-<run> on the endpoint by hand, then delete the file.',
  });
}
