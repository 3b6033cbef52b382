import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { snippetText } from './snippet-text';
import { sourceReference, withoutReference } from './source-reference';

const SOURCE = `import { Auth } from 'aws-amplify-v5';
import { Hub } from "aws-amplify-v5/lib/Hub";

export async function confirm() {
  // #region body
  if (true) {
    // #region inner
    await Auth.confirmSignUp();
    // #endregion inner
  }
  // #endregion body
}
`;

let root: string;
before(() => {
  root = mkdtempSync(join(tmpdir(), 'snippets-'));
  mkdirSync(join(root, 'docs/snippets/page'), { recursive: true });
  writeFileSync(join(root, 'docs/snippets/page/a.v5.ts'), SOURCE);
  writeFileSync(join(root, 'docs/snippets/page/open.ts'), '// #region a\nf();\n');
  writeFileSync(join(root, 'docs/snippets/page/empty.ts'), '// #region a\n\n// #endregion a\n');
  writeFileSync(join(root, 'target.yaml'), 'a:\n  # #region b\n  b: 1\n  # #endregion b\n');
});
after(() => rmSync(root, { recursive: true }));

test('a whole file has no marks, and v5 under the name that readers import', () => {
  assert.equal(
    snippetText(root, { file: 'page/a.v5.ts' }),
    `import { Auth } from 'aws-amplify';
import { Hub } from "aws-amplify/lib/Hub";

export async function confirm() {
  if (true) {
    await Auth.confirmSignUp();
  }
}`,
  );
});

test('a region loses what surrounds it and the margin of its lines', () => {
  const text = snippetText(root, { file: 'page/a.v5.ts', region: 'body' });
  assert.equal(text, 'if (true) {\n  await Auth.confirmSignUp();\n}');
  assert.equal(snippetText(root, { file: 'page/a.v5.ts', region: 'inner' }), 'await Auth.confirmSignUp();');
  assert.equal(snippetText(root, { file: 'target.yaml', region: 'b' }), 'b: 1');
});

for (const [file, region, message] of [
  ['page/a.v5.ts', 'none', /has no region none/],
  ['page/open.ts', 'a', /is not closed/],
  ['page/empty.ts', 'a', /nothing to show in its region a/],
  ['page/empty.ts', undefined, /nothing to show\.$/],
  ['page', undefined, /names no file/],
  ['/etc/hosts', undefined, /names no file/],
] as const) {
  test(`there is nothing to take from ${file} ${region ?? ''}`, () => {
    const reference = region === undefined ? { file } : { file, region };
    assert.throws(() => snippetText(root, reference), { kind: 'UsageError', message });
  });
}

test('a reference is read from the meta of a block, and taken off', () => {
  const meta = 'title="My file=x" file=page/a.v5.ts region="body" showLineNumbers';
  assert.deepEqual(sourceReference('file=page/a.v5.ts region="body"'), {
    file: 'page/a.v5.ts',
    region: 'body',
  });
  assert.equal(sourceReference('title="a"'), undefined);
  assert.equal(sourceReference(meta)?.file, 'page/a.v5.ts');
  assert.equal(withoutReference(meta), 'title="My file=x" showLineNumbers');
});
