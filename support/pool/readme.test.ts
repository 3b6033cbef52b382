import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { identityOperations } from './identity/registry';
import { keyOperations } from './keys/registry';
import { operations } from './operations/registry';

const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');

/** Names that a paragraph lists after its first words. */
function listed(start: string): readonly string[] {
  const [, names = ''] = new RegExp(`^${start}: ([^.]+)\\.$`, 'm').exec(readme) ?? [];
  return names.split(/,\s+/);
}

test('it lists the operations that there are', () => {
  assert.deepEqual(listed('User pools'), [...operations.keys()].sort());
  assert.deepEqual(listed('Identity pools'), [...identityOperations.keys()].sort());
  assert.deepEqual(listed('Keys'), [...keyOperations.keys()].sort());
});
