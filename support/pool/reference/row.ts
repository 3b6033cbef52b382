import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PoolOptions } from '../create-pool';
import { type Caller, createCaller } from '../testing/caller';
import type { Evidence, Placeholders } from './evidence';
import { type ReferenceRow, referenceRow } from './reference-row';

/** The pool on which a row is executed. */
export interface Setting {
  readonly options?: PoolOptions;
  /** Members of CreateUserPool and CreateUserPoolClient. */
  readonly pool?: object;
  readonly client?: object;
}

export type Look = (caller: Caller) => Promise<Evidence | readonly Evidence[]>;

/**
 * Declares that the embedded pool does what a row says: a test on a pool of its own. A row with an error needs a
 * refusal, which is compared with the row itself; every row needs some evidence.
 */
export function row(id: string, look: Look): void;
export function row(id: string, setting: Setting, look: Look): void;
export function row(id: string, ...rest: readonly [Look] | readonly [Setting, Look]): void {
  const [setting, look] = rest.length === 2 ? rest : ([{}, rest[0]] as const);
  const fact = referenceRow(id);
  test(titleOf(fact), async () => {
    const caller = await createCaller(setting.options, { pool: setting.pool, client: setting.client });
    const evidence = [await look(caller)].flat() as readonly Evidence[];
    const needed = fact.error ? 'refused' : 'shown';
    assert.ok(
      evidence.some(({ kind }) => kind === needed),
      `${id} needs evidence of the kind "${needed}"`,
    );
    for (const item of evidence) compare(fact, item);
  });
}

function titleOf({ id, given, when, then, error }: ReferenceRow): string {
  const situation = [given, when].filter((words) => words !== '').join(', ');
  return `${id}: ${situation}: ${then}${error ? ` (${error.name})` : ''}`;
}

function compare(fact: ReferenceRow, evidence: Evidence): void {
  if (evidence.kind === 'shown') {
    assert.deepEqual(evidence.seen, evidence.expected);
    return;
  }
  const { answer, placeholders } = evidence;
  assert.equal(answer.error, fact.error?.name, `answered ${answer.status}: ${answer.message}`);
  // Rows P-03 and P-05: one fault, every other refusal is the client's.
  assert.equal(answer.status, fact.error?.name === 'InternalErrorException' ? 500 : 400);
  const message = fact.confidence === 'low' ? undefined : fact.error?.message;
  if (message !== undefined) assert.equal(answer.message, filled(message, placeholders));
}

function filled(message: string, placeholders: Placeholders): string {
  return message.replace(/<(\w+)>/g, (whole, name: string) => {
    const value = placeholders[name];
    assert.ok(value !== undefined, `the message needs a value for ${whole}`);
    return value;
  });
}
