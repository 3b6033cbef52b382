import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';
import { ensureChromium } from './ensure-chromium';
import { findChromium } from './find-chromium';

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
after(() => rmSync(folder, { recursive: true }));

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '#!/bin/sh\n');
  chmodSync(path, 0o755);
  return path;
}

test('a browser that CHROMIUM_PATH names goes before one on the PATH', async () => {
  const edge = program('microsoft-edge');
  const named = program('my-browser');
  const PATH = ['/nowhere', folder].join(delimiter);
  assert.equal(findChromium({ PATH }), edge);
  assert.equal(await ensureChromium({ PATH, CHROMIUM_PATH: named }), named);
});

test('a CHROMIUM_PATH that names nothing is refused, whatever else there is', async () => {
  await assert.rejects(ensureChromium({ PATH: process.env.PATH, CHROMIUM_PATH: '/nowhere/chromium' }), {
    kind: 'UsageError',
    message: /There is none at \/nowhere\/chromium/,
    next: /CHROMIUM_PATH/,
  });
});
