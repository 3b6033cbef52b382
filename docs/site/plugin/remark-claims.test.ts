import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import remarkClaims from './remark-claims';
import { siteResults } from './site-results';

const ROOT = resolve(__dirname, '../../..');
const [claim] = siteResults(ROOT, process.env).claims;
assert.ok(claim);

for (const [path, language] of [
  ['docs/guide/a.mdx', 'en'],
  ['docs/i18n/fr/docusaurus-plugin-content-docs/current/a.mdx', 'fr'],
] as const) {
  test(`a claim of a page says what it says in the page's language: ${language}`, () => {
    const attributes = [{ type: 'mdxJsxAttribute', name: 'id', value: claim.id }];
    const cited = { type: 'mdxJsxFlowElement', name: 'Claim', attributes };
    remarkClaims({ root: ROOT })(
      { type: 'root', children: [{ type: 'paragraph', children: [cited] }] },
      { path },
    );
    const said = { type: 'mdxJsxAttribute', name: 'statement', value: claim.statement[language] };
    assert.deepEqual(attributes, [{ type: 'mdxJsxAttribute', name: 'id', value: claim.id }, said]);
  });
}
