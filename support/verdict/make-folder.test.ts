import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeFolder } from './make-folder';

test('a folder is made with those above it, and once more is no fault', async () => {
  const root = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  const folder = join(root, 'a', 'b');
  await Promise.all([makeFolder(folder), makeFolder(folder)]);
  assert.ok(existsSync(folder));
  rmSync(root, { recursive: true });
});

test('a folder below a file, or where none can be made, is a mistake and ends', async () => {
  const root = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
  writeFileSync(join(root, 'file'), '');
  await assert.rejects(makeFolder(join(root, 'file', 'reports')), { name: 'UsageError' });
  if (existsSync('/proc')) await assert.rejects(makeFolder('/proc/reports'), { name: 'UsageError' });
  rmSync(root, { recursive: true });
});
