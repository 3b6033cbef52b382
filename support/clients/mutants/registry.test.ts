import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { clientMutants, findClientMutant } from './registry';

const FEATURES = join(__dirname, '../../../features');

function claimIds(): ReadonlySet<string> {
  const chapters = readdirSync(FEATURES).map((chapter): { claims: { id: string }[] } =>
    parse(readFileSync(join(FEATURES, chapter, 'claims.yaml'), 'utf8')),
  );
  return new Set(chapters.flatMap(({ claims }) => claims.map(({ id }) => id)));
}

test('names are unique and written for a command line', () => {
  const names = clientMutants.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) {
    assert.match(name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
});

test('each breaks something at one place, for at least one client and one claim that exists', () => {
  const known = claimIds();
  for (const { name, clients, claims, library, wire, change } of clientMutants) {
    assert.equal([library, wire, change].filter(Boolean).length, 1, name);
    assert.ok(clients.length > 0 && claims.length > 0, name);
    assert.deepEqual(
      claims.filter((id) => !known.has(id)),
      [],
      name,
    );
  }
});

test('a mutant is found by its name, and an unknown name is the user’s mistake', () => {
  assert.equal(findClientMutant('sign-out-is-global').name, 'sign-out-is-global');
  assert.throws(() => findClientMutant('no-such'), { name: 'UsageError' });
});
