import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { SourceMediaType } from '@cucumber/messages';
import type { Results } from '../../verdict/results';
import { PROJECT_ROOT } from '../project';
import { unreadFeatures } from '../run/unread-features';
import { runCli } from '../testing/cli-process';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'as-read-')));
after(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

const CLAIMS = `chapter: shop
title: { en: The shop }
claims:
  - id: shop.open
    level: must
    statement: { en: The shop is open }
`;

const feature = (title: string, step: string) => `Feature: The shop

  @shop.open
  Rule: The shop is open

    Example: ${title}
      When ${step}
      Then the door is open
`;

/** Where a team that names its folders after routes, or after nothing in particular, keeps a feature. */
const PLACES = ['(auth)', '[locale]', '{a,b}', '!closed', 'é è', '**', '@a', 'name:12', 'plain'];

test('own features and steps are run from wherever they were read', async () => {
  const places = process.platform === 'win32' ? PLACES.filter((place) => !/[*:]/.test(place)) : PLACES;
  for (const place of places) {
    write(`mine/${place}/claims.yaml`, CLAIMS.replaceAll('shop', `shop${places.indexOf(place)}`));
    const text = feature(`seen from ${place}`, `somebody knocks at door ${places.indexOf(place)}`);
    write(
      `mine/${place}/@one ${place}.feature`,
      text
        .replaceAll(/shop(?=\.)/g, `shop${places.indexOf(place)}`)
        .replaceAll('The shop', `The shop${places.indexOf(place)}`),
    );
    write(
      `mine/${place}/${place}.steps.ts`,
      `import { When } from 'amplify-auth-conformance/steps';\nWhen('somebody knocks at door ${places.indexOf(place)}', async function () { await this.pool(); });\n`,
    );
  }
  // What the guide offers beside TypeScript; its module is loaded when it has waited for something.
  write(
    'mine/[locale]/doors.steps.mjs',
    `import { expectEqual, Then } from 'amplify-auth-conformance/steps';
const open = await Promise.resolve(false);
Then('the door is open', function () { expectEqual(open, true, 'the door'); });
`,
  );
  const { exit, output } = await runCli(folder, [
    ...['run', '--features', 'mine', '--client', 'amplify-v6', '--out', 'reports'],
    ...places.flatMap((_, index) => ['--chapter', `shop${index}`]),
  ]);
  assert.equal(exit, 1, output);
  const { claims, faults } = JSON.parse(
    readFileSync(join(folder, 'reports/results.json'), 'utf8'),
  ) as Results;
  const ran = claims.flatMap(({ verdicts }) => verdicts['amplify-v6']?.examples ?? []);
  assert.deepEqual(faults, []);
  assert.deepEqual(
    ran
      .filter(({ file }) => file.startsWith('mine/'))
      .map(({ file, outcome }) => [file, outcome])
      .sort(),
    places.map((place) => [`mine/${place}/@one ${place}.feature`, 'failed']).sort(),
  );
});

test('a feature that was checked and not read is a fault that names it', () => {
  const mediaType = SourceMediaType.TEXT_X_CUCUMBER_GHERKIN_PLAIN;
  const source = { uri: 'mine/read.feature', data: '', mediaType };
  const features = ['mine/read.feature', 'mine/lost.feature'].map((path) => ({
    ...{ path, chapter: 'shop', lines: [], language: undefined, feature: undefined },
    ...{ pickles: [], errors: [] },
  }));
  const faults = unreadFeatures(features, 'amplify-v6', [{ source }]);
  assert.deepEqual(
    faults.map(({ kind, message }) => [kind, message]),
    [['suite fault', 'mine/lost.feature was checked, but Cucumber did not read it.']],
  );
});

for (const [call, next] of [
  ['setDefinitionFunctionWrapper((step) => step)', 'Wrap the functions of your own steps'],
  ['setDefaultTimeout(-1)', '{ timeout: 60_000 }'],
  ['setWorldConstructor(class {})', 'a WeakMap'],
  ['setParallelCanAssign(() => false)', '--parallel 1'],
] as const) {
  test(`a step file that calls ${call} is refused, by file and line`, async () => {
    const [name = ''] = call.split('(');
    const cucumber = JSON.stringify(join(PROJECT_ROOT, 'node_modules/@cucumber/cucumber'));
    write('theirs/claims.yaml', CLAIMS);
    write('theirs/a.feature', feature('it is', 'somebody knocks'));
    write(
      'theirs/a.steps.ts',
      `import { Then, When } from 'amplify-auth-conformance/steps';
import { ${name} } from ${cucumber};
When('somebody knocks', () => {});
${call};
Then('the door is open', () => {});
`,
    );
    const { exit, output } = await runCli(folder, ['check', '--features', 'theirs']);
    assert.equal(exit, 3, output);
    assert.match(
      output,
      new RegExp(`^theirs/a\\.steps\\.ts:4: ${name} changes how the suite’s own steps run\\.$`, 'm'),
    );
    assert.ok(output.includes(next), output);
  });
}
