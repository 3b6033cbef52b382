import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const fileUrl = (name: string) => pathToFileURL(join(__dirname, name)).href;

test('the pool runs without a compiler: it has no syntax but what Node can strip', async () => {
  const program = `
    const { startPool } = await import('${fileUrl('start-pool.ts')}');
    const pool = await startPool({ port: 0 });
    console.log((await fetch(new URL('_pool/health', pool.url))).status);
    await pool.close();`;
  const flags = ['--import', fileUrl('type-stripping.mjs'), '--input-type=module'];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...flags, '--eval', program]);
  assert.equal(stdout.trim(), '200');
  assert.equal(stderr, '');
});
