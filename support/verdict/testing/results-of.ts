import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { buildResults, type RunRecord } from '../build-results';
import type { ClaimVerdict, ExampleResult, Results } from '../results';
import { type Fixture, runFixture } from './run-fixture';
import { testClaim, testRecord } from './test-record';

const validate = new Ajv({
  strict: true,
  allErrors: true,
  strictTypes: false,
  strictRequired: false,
}).compile(JSON.parse(readFileSync(join(__dirname, '../results.schema.json'), 'utf8')));

/** Steps that do what they say. */
export const STEPS = `
  Given('it stands', () => {});
  Given('it deviates', () => assert.equal('seen', 'stated'));
  Given('it stays silent', { timeout: 5 }, () => new Promise(() => {}));
  Given('it is skipped', () => 'skipped');
  Given('it is pending', () => 'pending');
  Given('it breaks', () => undefined.missing);
  Given('it is said twice', () => {});
  Given(/^it is said tw/, () => {});
  Given('it is not applicable', () => { throw Object.assign(new Error('no clock'), { name: 'NotApplicable' }); });
  Given('it cannot be told', () => { throw Object.assign(new Error('throttled'), { name: 'CannotTell' }); });
`;

/** The results of really running examples of the one claim `a.b`; they match the schema. */
export async function resultsOf(
  examples: string,
  fixture: Partial<Fixture> = {},
  record: Partial<RunRecord> = {},
): Promise<Results> {
  const feature = `Feature: F\n@a.b\nRule: Statement of a.b\n${examples}`;
  const envelopes = await runFixture({ features: { 'f.feature': feature }, steps: STEPS, ...fixture });
  const results = buildResults(testRecord([testClaim('a.b')], envelopes, record));
  assert.ok(validate(results), JSON.stringify(validate.errors, null, 1));
  return results;
}

export function verdictIn(results: Results, claim = 'a.b'): ClaimVerdict {
  const verdict = results.claims.find(({ id }) => id === claim)?.verdicts['amplify-v6'];
  assert.ok(verdict);
  return verdict;
}

export function onlyExample(results: Results): ExampleResult {
  const [example, second] = verdictIn(results).examples;
  assert.ok(example);
  assert.equal(second, undefined);
  return example;
}

/** One example with one step. */
export const one = (step: string): string => `Example: one\nThen ${step}\n`;
