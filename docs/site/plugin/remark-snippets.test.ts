import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import remarkScenarios from './remark-scenarios';
import remarkSnippets from './remark-snippets';

const ROOT = resolve(__dirname, '../../..');

const PAGE = {
  fail(message: string): never {
    throw new Error(message);
  },
};

function code(meta: string) {
  return { type: 'code', lang: 'ts', meta, value: '' };
}

test('a block that names a source is filled, wherever it stands, and keeps its title', () => {
  const block = code('title="Amplify v5" file=confirming-a-sign-up/confirm.v5.ts');
  const other = { ...code('title="a"'), value: 'b' };
  const tree = { type: 'root', children: [{ type: 'mdxJsxFlowElement', children: [block] }, other] };
  remarkSnippets({ root: ROOT })(tree, PAGE);
  assert.match(block.value, /^import \{ Auth \} from 'aws-amplify';\n/);
  assert.equal(block.meta, 'title="Amplify v5"');
  assert.deepEqual(other, { ...code('title="a"'), value: 'b' });
});

test('a block that names what is not there stops the build', () => {
  const fill = remarkSnippets({ root: ROOT });
  assert.throws(() => fill(code('file=confirming-a-sign-up/confirm.v7.ts'), PAGE), /names no file.*Write /);
});

test('a scenario without a claim stops the build', () => {
  const fill = remarkScenarios({ root: ROOT });
  const scenario = { type: 'mdxJsxFlowElement', name: 'Scenario', attributes: [] };
  assert.throws(() => fill({ type: 'root', children: [scenario] }, PAGE), /names its claim/);
});
