import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Results } from '../results';
import { one, resultsOf } from '../testing/results-of';
import { testClaimResult } from '../testing/test-results';
import { historyLine } from './history-line';
import { parseHistory } from './read-history';

let green: Results;

before(async () => {
  green = await resultsOf(one('it stands'));
});

test('a line says what a run was, what it counted and what it changed, and is read back', () => {
  const earlier = { ...green, claims: [testClaimResult('a.b', 'conforms')] };
  const later = { ...green, claims: [testClaimResult('a.b', 'deviates')] };
  const line = historyLine(later, earlier);
  assert.deepEqual(
    line.changes?.map(({ claim, before: was, after }) => [claim, was?.verdict, after?.verdict]),
    [['a.b', 'conforms', 'deviates']],
  );
  assert.ok(!JSON.stringify(line.summary).includes(':0'), 'what did not happen is not counted');
  assert.deepEqual(parseHistory(`${JSON.stringify(line)}\n\n`, 'h.jsonl'), [line]);
  assert.equal(historyLine(later, undefined).changes, undefined);
});

test('a line that is no recorded run is named', () => {
  const good = JSON.stringify(historyLine(green, undefined));
  for (const bad of ['{', 'null', '{"startedAt":"yesterday"}']) {
    assert.throws(() => parseHistory(`${good}\n${bad}\n`, 'h.jsonl'), {
      kind: 'UsageError',
      message: /^h\.jsonl:2 /,
    });
  }
});
