import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import type { UnmetNeed } from '../conformance-error';
import { buildResults } from './build-results';
import { exitSentence } from './exit-sentence';
import { noticeGroups } from './notice-groups';
import { consoleTable } from './reporters/console-table';
import { html } from './reporters/html';
import { markdownSummary } from './reporters/markdown-summary';
import type { Results } from './results';
import { STEPS } from './testing/results-of';
import { runFixture } from './testing/run-fixture';
import { testClaim, testRecord } from './testing/test-record';
import { unmetNeeds } from './unmet-needs';

const ALIAS: UnmetNeed = { setting: 'AliasAttributes', needed: 'email', actual: 'none' };
const TRIGGER: UnmetNeed = { setting: 'LambdaConfig.PreSignUp', needed: 'let-pass', actual: 'none' };
const FLOWS: UnmetNeed = {
  setting: 'UserPoolClient.ExplicitAuthFlows',
  needed: 'also ALLOW_USER_PASSWORD_AUTH or ALLOW_ADMIN_USER_PASSWORD_AUTH',
  actual: 'ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH, ALLOW_CUSTOM_AUTH',
};

/** A step that stops its example as the suite's own hooks do: with the facts of the error beside it. */
function lacks(words: string, unmet: readonly UnmetNeed[]): string {
  const facts = JSON.stringify({ kind: 'NotApplicable', unmet });
  return `Given('${words}', function () {
    this.attach(${JSON.stringify(facts)}, { mediaType: 'application/vnd.auth-conformance.failure+json' });
    throw Object.assign(new Error('other settings'), { name: 'NotApplicable' });
  });`;
}

async function run(examples: ReadonlyMap<string, string>): Promise<Results> {
  const rules = [...examples].map(([id, step]) => `@${id}\nRule: ${id}\nExample: e\nThen ${step}\n`);
  const envelopes = await runFixture({
    features: { 'f.feature': `Feature: F\n${rules.join('')}` },
    steps:
      STEPS +
      lacks('the alias lacks', [ALIAS]) +
      lacks('both lack', [ALIAS, FLOWS]) +
      lacks('one trigger lacks', [TRIGGER]) +
      lacks('the other lacks', [{ ...TRIGGER, needed: 'refuse' }]),
  });
  return buildResults(
    testRecord(
      [...examples.keys()].map((id) => testClaim(id)),
      envelopes,
    ),
  );
}

test('claims that are not applicable are told by the settings that they need', async () => {
  const results = await run(
    new Map([
      ['a.flows', 'both lack'],
      ['a.alias', 'the alias lacks'],
      ['a.clock', 'it is not applicable'],
      ['a.stands', 'it stands'],
    ]),
  );
  assert.deepEqual(unmetNeeds(results), [
    { ...ALIAS, claims: ['a.flows', 'a.alias'] },
    { ...FLOWS, claims: ['a.flows'] },
  ]);
  assert.deepEqual(noticeGroups(results), [{ message: 'Not applicable: no clock', claims: ['a.clock'] }]);
  const text = consoleTable(results, { colors: createColors(false) });
  assert.match(
    text,
    /\nNot applicable to this target, by setting \(2 claims\)\n\n {2}AliasAttributes: needs email; is none\n {6}a\.flows, a\.alias\n/,
  );
  const table = text.slice(text.indexOf('Not applicable to'), text.indexOf('To know'));
  assert.ok(
    table.split('\n').every((line) => line.length <= 100),
    table,
  );
  assert.match(
    markdownSummary(results),
    /\| `AliasAttributes` \| email \| none \| `a\.flows`, `a\.alias` \|/,
  );
  assert.match(html(results), /<th scope="row">AliasAttributes<\/th><td>email<\/td><td>none<\/td>/);
});

test('a setting of which claims need different values is told once, with each of them', async () => {
  const results = await run(
    new Map([
      ['a.one', 'one trigger lacks'],
      ['a.other', 'the other lacks'],
      ['a.both', 'the other lacks'],
    ]),
  );
  const text = consoleTable(results, { colors: createColors(false) });
  assert.match(
    text,
    / {2}LambdaConfig\.PreSignUp: is none\n {4}needs refuse\n {6}a\.other, a\.both\n {4}needs let-pass\n {6}a\.one\n/,
  );
  assert.equal(text.split('LambdaConfig.PreSignUp').length, 2);
});

test('a claim that deviates is told as that, whatever one of its examples would need', async () => {
  const feature = '@a.b\nRule: R\nExample: e\nThen the alias lacks\nExample: f\nThen it deviates\n';
  const envelopes = await runFixture({
    features: { 'f.feature': `Feature: F\n${feature}` },
    steps: STEPS + lacks('the alias lacks', [ALIAS]),
  });
  const results = buildResults(testRecord([testClaim('a.b')], envelopes));
  assert.equal(results.exitCode, 1);
  assert.deepEqual(unmetNeeds(results), []);
});

test('more claims than have room are counted', async () => {
  const ids = Array.from({ length: 30 }, (_, n) => `chapter.claim-with-a-name-${n}`);
  const results = await run(new Map(ids.map((id) => [id, 'the alias lacks'])));
  const text = consoleTable(results, { colors: createColors(false) });
  const shown = ids.filter((id) => new RegExp(`${id}[,\n]`).test(text)).length;
  assert.ok(shown > 5 && shown < 30, String(shown));
  assert.ok(text.includes(`and ${30 - shown} more: see summary.md`), text);
  for (const id of ids) assert.ok(markdownSummary(results).includes(`\`${id}\``));
});

test('where nothing is applicable, the run says that nothing was looked at', async () => {
  const results = await run(new Map([['a.alias', 'the alias lacks']]));
  assert.equal(results.exitCode, 1);
  assert.equal(
    exitSentence(results),
    'Exit 1: nothing was looked at with amplify-v6, so there is no verdict on it.',
  );
  assert.match(
    consoleTable(results, { colors: createColors(false) }),
    /Nothing was looked at \(1\)\n\n {2}Nothing was looked at with amplify-v6: of 1 claim, none/,
  );
  assert.doesNotMatch(consoleTable(results, { colors: createColors(false) }), /at fault/);
});
