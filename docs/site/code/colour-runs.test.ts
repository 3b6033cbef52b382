import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourRuns } from './colour-runs';
import { runText, stretchesOf } from './run-text';

const CODE = "import { a } from 'b'; // c\nexport const d = `e`;";

test('code comes back in stretches, whole and each of its kind', () => {
  const runs = colourRuns(CODE, 'ts');
  assert.ok(runs);
  const stretches = stretchesOf(CODE, runText(runs));
  assert.equal(stretches.map(({ text }) => text).join(''), CODE);
  const kindOf = (text: string) => stretches.find((stretch) => stretch.text === text)?.kind;
  assert.equal(kindOf('import'), 'keyword');
  assert.equal(kindOf("'b'"), 'string');
  assert.equal(kindOf('// c'), 'comment');
});

test('a language without a grammar has no colours, and what runs leave over is kept', () => {
  assert.equal(colourRuns('Given a pool', 'gherkin'), undefined);
  assert.deepEqual(stretchesOf('ab', ''), [{ kind: '', text: 'ab' }]);
  assert.deepEqual(stretchesOf('abc', 'keyword:1'), [
    { kind: 'keyword', text: 'a' },
    { kind: '', text: 'bc' },
  ]);
});
