import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';

test('the packages of Amplify v6 bring one release of SHA-256, so that one of them does for both', () => {
  const amplify = createRequire(require.resolve('aws-amplify'));
  const [auth, core] = ['@aws-amplify/auth', '@aws-amplify/core'].map(
    (name) =>
      createRequire(amplify.resolve(name))('@aws-crypto/sha256-js/package.json') as { version: string },
  );
  assert.equal(auth?.version, core?.version);
});
