import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddresses, holdsKey } from './clean-addresses';

test('an address in a text loses user, password and the values of its query', () => {
  const cleaned = {
    'at https://bot:s3cr3t@ci.example/job/7/ now': 'at https://ci.example/job/7/ now',
    'git+ssh://bot:p@ss@git.example:22/a.git': 'git+ssh://git.example:22/a.git',
    'http://pool.example/?key=abc&v=2#t=x.': 'http://pool.example/?key=«redacted»&v=«redacted»#t=«redacted»',
    'ask alice@example.com, or http://127.0.0.1:9229/': 'ask alice@example.com, or http://127.0.0.1:9229/',
    'http://pool.example/a@b': 'http://pool.example/a@b',
  };
  for (const [text, clean] of Object.entries(cleaned)) assert.equal(cleanAddresses(text), clean);
});

test('an address with a user, a query or a fragment may hold a key', () => {
  for (const address of ['http://k@pool/', 'http://:k@pool/', 'http://pool/?k', 'http://pool/#k']) {
    assert.ok(holdsKey(address), address);
  }
  assert.ok(!holdsKey('http://pool:9229/path/'));
});
