import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { loadClaims } from '../../claims/load-claims';
import type { Problem } from '../../language/problem';
import type { CommandLines } from '../guide';
import { guideProblems } from '../guide-problems';

export const ENGLISH = 'docs/guide/signing-up.mdx';
export const FRENCH = 'docs/i18n/fr/docusaurus-plugin-content-docs/current/signing-up.mdx';
export const SNIPPET = 'docs/snippets/signing-up/sign-up.v6.ts';
export const SNIPPET_TEST = 'docs/snippets/signing-up.test.ts';

export const CLAIMS = 'features/confirm/claims.yaml';
const CLAIM = '<Claim id="confirm.alias" />\n';
const BLOCK = '```ts title="Amplify v6" file=signing-up/sign-up.v6.ts\n```\n';

/** A guide in which no rule finds anything. */
export const CLEAN: Readonly<Record<string, string>> = {
  [ENGLISH]: `---\ntitle: Signing up\n---\n\n# Signing up\n\n${CLAIM}\n${BLOCK}`,
  [FRENCH]: `---\ntitle: S’inscrire\n---\n\n# S’inscrire\n\nVoici\u202F: du code.\n\n${CLAIM}\n${BLOCK}`,
  [CLAIMS]: `chapter: confirm
title: { en: Confirming, fr: Confirmer }
claims:
  - id: confirm.alias
    level: must
    subject: client
    statement: { en: The alias moves, fr: L’alias passe }
    sources: [{ edition: en-5.x, lines: "8" }]
    finding: { en: It does, fr: C’est le cas }
`,
  [SNIPPET]: 'export const answer = 42;\n',
  [SNIPPET_TEST]: "describeSnippets('signing-up', () => {});\n",
};

const COMMANDS: CommandLines = {
  scripts: {
    test: 'node support/cli/bootstrap.mjs --entry support/tooling/test.ts',
    conformance: 'node support/cli/bootstrap.mjs run',
  },
  refusal: async (words) => (words.includes('--nonsense') ? "unknown option '--nonsense'" : undefined),
};

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the rules find in a guide of these files, as `file:line rule message`. */
export async function problemsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const found = await guideProblems(root, loadClaims(root), COMMANDS);
  return found.map(shown);
}

function shown({ file, line, rule, message, next }: Problem): string {
  if (next === '') throw new RangeError(`${rule} does not say what to do.`);
  return `${file}:${line} ${rule} ${message}`;
}
