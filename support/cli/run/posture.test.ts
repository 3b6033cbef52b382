import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { ClientId } from '../../claims/claim';
import { startPool } from '../../pool/server/start-pool';
import type { ExistingTargetFile } from '../../targets/target-file';
import { makePool, makePoolOf, POOL_KINDS } from '../../targets/testing/five-pools';
import { POSTURE_POOLS } from '../../targets/testing/posture-pools';
import { triggers } from '../../triggers/registry';
import type { Results } from '../../verdict/results';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import { executeSuite } from './execute-suite';
import { openTarget } from './open-target';
import { CLIENTS } from './run-options';

let folder = '';
let pool: Awaited<ReturnType<typeof startPool>>;
let book: SuiteBook;

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  pool = await startPool({ port: 0, triggers });
  book = await loadSuiteBook();
});

after(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The posture chapter on a pool that is there, but for some of its claims. */
async function look(
  file: ExistingTargetFile,
  clients: readonly ClientId[],
  without: readonly string[] = [],
): Promise<Results> {
  const path = join(folder, `${file.userPoolId}.json`);
  writeFileSync(path, JSON.stringify(file));
  const chapter = book.chapters.find(({ id }) => id === 'posture');
  const ids = (chapter?.claims ?? []).map(({ id }) => id);
  const target = await openTarget({ target: path });
  const { results } = await executeSuite({
    ...{ book, target, clients, wanted: { claim: ids.filter((id) => !without.includes(shortId(id))) } },
    ...{ parallel: 1, order: { kind: 'defined' }, expectations: [], onMessage: () => {} },
  });
  return results;
}

function shortId(id: string): string {
  return id.replace('posture.', '');
}

function having(results: Results, verdict: string): readonly string[] {
  return results.claims
    .filter(({ verdicts }) => Object.values(verdicts).some((said) => said.verdict === verdict))
    .map(({ id }) => shortId(id))
    .sort();
}

/** Costs two sign-ins by SRP: looked at where nothing is wrong, and where it is what is wrong. */
const COSTLY = 'existence-hidden';

for (const [fault, recipe, broken, exitCode] of POSTURE_POOLS) {
  test(`a pool as advised but for ${fault}: exactly its claims deviate`, async () => {
    const without = fault === 'nothing' || broken.includes(COSTLY) ? [] : [COSTLY];
    const file = await makePoolOf(pool.url, fault, recipe);
    const results = await look(file, ['amplify-v6'], without);
    assert.deepEqual(having(results, 'deviates'), [...broken].sort());
    assert.deepEqual(having(results, 'cannot tell'), []);
    assert.equal(results.exitCode, exitCode);
  });
}

type Kind = (typeof POOL_KINDS)[number];

const OF_FIVE: Readonly<Record<Kind, readonly [readonly string[], 0 | 1]>> = {
  plain: [['existence-errors', 'existence-hidden', 'password-length-advised', 'second-factor'], 1],
  email: [['password-length-advised', 'second-factor'], 0],
  alias: [
    [
      'address-alias',
      'address-take-over',
      'existence-errors',
      'password-length-advised',
      'second-factor',
      'token-revocation',
    ],
    1,
  ],
  'second factor': [['existence-errors', 'existence-hidden'], 1],
  strict: [['existence-errors', 'password-length-advised'], 1],
};

const looked = new Map<Kind, Promise<{ readonly file: ExistingTargetFile; readonly results: Results }>>();

/** Each of the five pools is looked at once, by both clients, which must not say different things of it. */
function lookAt(kind: Kind) {
  const known = looked.get(kind) ?? makeAndLook(kind);
  looked.set(kind, known);
  return known;
}

async function makeAndLook(kind: Kind) {
  const file = await makePool(pool.url, kind);
  return { file, results: await look(file, CLIENTS) };
}

for (const kind of POOL_KINDS) {
  test(`a team's pool, ${kind}: both clients say the same of it`, async () => {
    const { results } = await lookAt(kind);
    const [broken, exitCode] = OF_FIVE[kind];
    assert.deepEqual(having(results, 'deviates'), broken);
    assert.equal(results.exitCode, exitCode);
    for (const { id, verdicts } of results.claims) {
      assert.equal(verdicts['amplify-v5']?.verdict, verdicts['amplify-v6']?.verdict, id);
    }
  });
}

test('where nobody can be signed up, only the settings are looked at, and the reason says so', async () => {
  const { results } = await lookAt('strict');
  const inapplicable = ['address-take-over', 'existence-hidden', 'short-password-refused'];
  assert.deepEqual(having(results, 'not applicable'), inapplicable);
  const hidden = results.claims.find(({ id }) => id === 'posture.existence-hidden');
  const reason = hidden?.verdicts['amplify-v6']?.reason ?? '';
  assert.match(reason, /MfaConfiguration must be OFF or OPTIONAL, is ON/);
});

test('a deviation names the setting, what it is, what is wanted and how to set it', async () => {
  const { file, results } = await lookAt('alias');
  const second = file.userPoolClientIds[1];
  const claim = results.claims.find(({ id }) => id === 'posture.token-revocation');
  const verdict = claim?.verdicts['amplify-v6'];
  const told = `EnableTokenRevocation of app client ${second} is false, wanted true`;
  assert.equal(verdict?.observed, `posture.token-revocation/1: ${told}`);
  const error = verdict?.examples[0]?.error;
  assert.equal(error?.expected, `EnableTokenRevocation of app client ${second}: true`);
  const command = `update-user-pool-client --user-pool-id ${file.userPoolId} --client-id ${second} --enable-token-revocation`;
  assert.ok(error?.next?.includes(command), error?.next);
  assert.ok(
    results.findings.some(({ message }) => message === `Deviates: posture.token-revocation/1: ${told}`),
  );
});
