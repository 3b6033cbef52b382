import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CLAIMS, CLEAN, ENGLISH, FRENCH, problemsIn, SNIPPET_TEST } from './testing/guide-project';

test('a guide without a fault has no problem, and neither has a project without a guide', async () => {
  assert.deepEqual(await problemsIn(CLEAN), []);
  assert.deepEqual(await problemsIn({ [CLAIMS]: CLEAN[CLAIMS] ?? '' }), []);
});

/** Both languages, with a text of their own after everything else. */
function withText(english: string, french: string = english): Readonly<Record<string, string>> {
  return {
    ...CLEAN,
    [ENGLISH]: `${CLEAN[ENGLISH]}\n${english}\n`,
    [FRENCH]: `${CLEAN[FRENCH]}\n${french}\n`,
  };
}

function changed(path: string, what: string, by: string): Readonly<Record<string, string>> {
  return { ...CLEAN, [path]: (CLEAN[path] ?? '').replace(what, by) };
}

function without(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(CLEAN).filter(([name]) => name !== path));
}

test('the end of a snippet’s name says its major, whatever its folder is called', async () => {
  const guide = {
    ...withText('```ts title="Amplify v6" file=v5-to-v6/move.v6.ts\n```'),
    'docs/snippets/v5-to-v6/move.v6.ts': 'export const moved = true;\n',
    'docs/snippets/v5-to-v6.test.ts': "describeSnippets('v5-to-v6', () => {});\n",
  };
  assert.deepEqual(await problemsIn(guide), []);
});

const LAST_ENGLISH = 12;
const LAST_FRENCH = 14;

const TRIAL = 'docs/site/try-it/trials/signing-up.ts';

/** What is wrong, in what guide, and the first problem that is found. */
const FAULTS: readonly (readonly [string, Readonly<Record<string, string>>, RegExp])[] = [
  [
    'a French page that is missing',
    without(FRENCH),
    /^docs\/guide\/signing-up.mdx:1 page-in-both .*missing in French/,
  ],
  [
    'an English page that is missing',
    without(ENGLISH),
    /^docs\/i18n\/fr\/.*:1 page-in-both .*missing in English/,
  ],
  [
    'code that was typed into the English page',
    { ...CLEAN, [ENGLISH]: `${CLEAN[ENGLISH]}\n\`\`\`js\nf();\n\`\`\`\n` },
    new RegExp(`^${ENGLISH}:${LAST_ENGLISH} code-source This block of js names no source`),
  ],
  [
    'code that was typed into the French page',
    { ...CLEAN, [FRENCH]: `${CLEAN[FRENCH]}\n- a\n\n  \`\`\`tsx\n  f();\n  \`\`\`\n` },
    new RegExp(`^${FRENCH}:${LAST_FRENCH + 2} code-source This block of tsx names no source`),
  ],
  [
    'a file that is not there',
    withText('```ts file=none.v6.ts\n```'),
    /code-source file=none.v6.ts names no/,
  ],
  ['a file outside', withText('```ts file=../../etc/passwd\n```'), /code-source file=.*names no file/],
  [
    'a region that is not there',
    withText('```ts file=signing-up/sign-up.v6.ts region=body\n```'),
    /code-source docs\/snippets\/signing-up\/sign-up.v6.ts has no region body/,
  ],
  [
    'a text beside a file',
    withText('```ts file=signing-up/sign-up.v6.ts\nf();\n```'),
    /code-source .*a text of its own/,
  ],
  [
    'a title of the other major',
    withText('```ts title="Amplify v5" file=signing-up/sign-up.v6.ts\n```'),
    /code-source This block is titled v5/,
  ],
  [
    'a snippet that no page shows',
    { ...CLEAN, 'docs/snippets/signing-up/other.v5.ts': 'export {};\n' },
    /^docs\/snippets\/signing-up\/other.v5.ts:1 unshown-snippet/,
  ],
  [
    'a claim that no page cites',
    changed(ENGLISH, '<Claim id="confirm.alias" />', ''),
    /^features\/confirm\/claims.yaml:4 unmentioned-claim No page of the guide cites confirm.alias\.$/,
  ],
  [
    'a claim that no French page cites',
    changed(FRENCH, '<Claim id="confirm.alias" />', ''),
    /unmentioned-claim No page of the guide cites confirm.alias in French/,
  ],
  ['snippets without a test', without(SNIPPET_TEST), /^docs\/snippets\/signing-up:1 untested-snippet/],
  [
    'a test that runs the snippets of another page',
    { ...CLEAN, [SNIPPET_TEST]: "describeSnippets('signing-in', () => {});" },
    /untested-snippet/,
  ],
  [
    'a trial of another page',
    withText('<TryIt id="signing-out" />'),
    new RegExp(`^${ENGLISH}:${LAST_ENGLISH} trial-of-page <TryIt id="signing-out" /> is no trial`),
  ],
  ['a trial that nobody wrote', withText('<TryIt id="signing-up" />'), /trial-of-page .* is no trial/],
  [
    'a trial that the French page lacks',
    { ...withText('<TryIt id="signing-up" />', ''), [TRIAL]: 'export {};\n' },
    new RegExp(`^${TRIAL}:1 trial-of-page No page in French`),
  ],
  [
    'a script that does not exist',
    withText('```sh\nnpm test\nnpm run nothing\n```'),
    new RegExp(`^${ENGLISH}:${LAST_ENGLISH + 2} shell-command There is no script "nothing"`),
  ],
  [
    'an option that does not exist',
    withText('```sh\nnpm run conformance -- \\\n  --nonsense\n```'),
    /shell-command auth-conformance does not take "run --nonsense"/,
  ],
  [
    'an option of the installed command that does not exist',
    withText('```bash\nA=1 npx auth-conformance run --nonsense > out.txt\n```'),
    /shell-command .*unknown option/,
  ],
  ['an option that npm would swallow', withText('```sh\nnpm run conformance --tags @v5\n```'), /npm keeps/],
  ['options of a script without any', withText('```sh\nnpm test -- --fast\n```'), /takes no options/],
  [
    'a command that nobody knows',
    withText('```sh\nX=$(frobnicate --it)\n```'),
    /knows a command "frobnicate"/,
  ],
  [
    'French with a straight apostrophe',
    withText('', "On n'écrit pas ainsi."),
    new RegExp(`^${FRENCH}:${LAST_FRENCH} french-typography French with a straight apostrophe`),
  ],
  ['French with an ordinary space', withText('', 'Deux choses : une.'), /french-typography .*ordinary space/],
  ['French in a table', withText('', '| a | b |\n| --- | --- |\n| « a » | b |'), /french-typography/],
];

for (const [what, files, expected] of FAULTS) {
  test(`found: ${what}`, async () => assert.match((await problemsIn(files))[0] ?? 'nothing', expected));
}

const FINE: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'commands that exist',
    withText(
      '```sh\n# nobody types this\nnpm run -s conformance -- --tags "@a && @b" | tee log\ncd x && npm ci\n```',
    ),
  ],
  ['a repository file', withText('```ts file=docs/snippets/signing-up/sign-up.v6.ts\n```')],
  ['markup in French', withText('', '<Claim id="a.b" /> et `it\'s: "so"` dans [un lien](/a.mdx "b: c").')],
  ['a trial', { ...withText('<TryIt id="signing-up" />'), [TRIAL]: 'export {};\n' }],
  ['a block of YAML', withText('```yaml\na: "b"\n```')],
];

for (const [what, files] of FINE) {
  test(`let pass: ${what}`, async () => assert.deepEqual(await problemsIn(files), []));
}
