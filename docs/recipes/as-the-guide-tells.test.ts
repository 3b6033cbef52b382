import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadClaims } from '../../support/claims/load-claims';
import { executeSuite } from '../../support/cli/run/execute-suite';
import { openTarget } from '../../support/cli/run/open-target';
import { CLIENTS } from '../../support/cli/run/run-options';
import { loadSuiteBook, type SuiteBook } from '../../support/cli/suite-book';
import { lintSuite } from '../../support/language/lint';
import { stepLibraryOf } from '../../support/language/step-library';
import { startPool } from '../../support/pool/server/start-pool';
import { triggers } from '../../support/triggers/registry';
import type { Expectation } from '../../support/verdict/expectation';
import { parseExpectations } from '../../support/verdict/parse-expectations';
import { ROOT } from './testing/recipe';

/** The claim that is red on the pool of the rehearsal until its seed is mended, as the guide tells. */
const CLAIM = 'posture.existence-errors';
const LIST = 'docs/recipes/known-deviations.yaml';

type Seed = { pools: { clients: Record<string, unknown>[] }[] };

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
let book: SuiteBook;
before(async () => {
  book = await loadSuiteBook();
});
after(() => rmSync(folder, { recursive: true }));

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** As it stands in a list of a chapter's registry. */
function indented(entries: string): string {
  return entries.replaceAll(/^(?=.)/gm, '  ');
}

function seed(settings: object): Seed {
  const { pools } = JSON.parse(read('docs/recipes/rehearsal/seed.json')) as Seed;
  return {
    pools: pools.map((pool) => ({ ...pool, clients: pool.clients.map((one) => ({ ...one, ...settings })) })),
  };
}

/** What a run on a pool with this seed says of the claim, and what it exits with. */
async function rehearse(settings: object, expectations: readonly Expectation[]) {
  const pool = await startPool({ port: 0, triggers, seed: seed(settings) });
  const file = join(folder, 'target.json');
  const described = JSON.parse(read('docs/recipes/rehearsal/target.json')) as object;
  writeFileSync(file, JSON.stringify({ ...described, endpoint: pool.url }));
  try {
    const target = await openTarget({ target: file });
    try {
      const { results } = await executeSuite({
        ...{ book, target, expectations, clients: CLIENTS, wanted: { claim: [CLAIM] } },
        ...{ parallel: 1, order: { kind: 'defined' }, onMessage: () => {} },
      });
      const verdicts = results.claims.find(({ id }) => id === CLAIM)?.verdicts ?? {};
      return [results.exitCode, ...Object.values(verdicts).map(({ verdict }) => verdict)];
    } finally {
      await target.close();
    }
  } finally {
    await pool.close();
  }
}

test('the pool of the rehearsal is red, green once its seed is mended, and tolerated until a day', async () => {
  const claims = book.chapters.flatMap((chapter) => chapter.claims);
  const listed = parseExpectations(read(LIST), LIST, claims).map((entry) => ({
    ...entry,
    until: '9999-12-31',
  }));
  const mended = { PreventUserExistenceErrors: 'ENABLED' };
  assert.deepEqual(await rehearse({}, []), [1, 'deviates', 'deviates']);
  assert.deepEqual(await rehearse({}, listed), [0, 'known deviation', 'known deviation']);
  assert.deepEqual(await rehearse(mended, []), [0, 'conforms', 'conforms']);
});

for (const language of ['en', 'fr']) {
  test(`the feature that the guide writes has nothing that check objects to: ${language}`, async () => {
    const root = join(folder, language);
    cpSync(join(ROOT, 'features'), join(root, 'features'), { recursive: true });
    const registry = join(root, 'features/resend/claims.yaml');
    const [claims = '', translations = ''] = readFileSync(registry, 'utf8').split(/(?=^translations:)/m);
    const [claim, titles] = ['claim', 'translations'].map((name) =>
      indented(read(`docs/recipes/a-feature/${name}.yaml`)),
    );
    writeFileSync(registry, `${claims}${claim}\n${translations}${titles}`);
    writeFileSync(
      join(root, 'features/resend/many-codes.feature'),
      read(`docs/recipes/a-feature/many-codes.${language}.feature`),
    );
    assert.deepEqual(
      await lintSuite({ root, chapters: loadClaims(root), library: stepLibraryOf(book.support) }),
      [],
    );
  });
}
