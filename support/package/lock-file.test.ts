import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const ROOT = resolve(__dirname, '../..');

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: true;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
}

const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
const { optionalDependencies } = JSON.parse(read('package.json')) as {
  optionalDependencies: Record<string, string>;
};
const locked = Object.entries(packages).filter(([path, { link }]) => path !== '' && link === undefined);

test('every package is held to what it contained when it was chosen, on every platform', () => {
  assert.ok(locked.length > 1500);
  const loose = locked.filter(([, { integrity = '' }]) => !/^sha512-[\w+/]{86}==$/.test(integrity));
  assert.deepEqual(
    loose.map(([path]) => path),
    [],
  );
});

test('no package is bound to the address that it was fetched from', () => {
  const bound = locked.filter(([, { resolved }]) => resolved !== undefined);
  assert.deepEqual(
    bound.map(([path]) => path),
    [],
  );
});

test('each Node that the package brings is a version 24 that is locked, and where the commands look for it', () => {
  const bootstrap = read('support/cli/bootstrap.mjs');
  const platforms = Object.entries(optionalDependencies).map(([name, version]) => {
    const entry = packages[`node_modules/${name}`];
    assert.equal(entry?.version, version, name);
    assert.match(version, /^24\.\d+\.\d+$/, name);
    const platform = `${entry?.os}-${entry?.cpu}`;
    const isFound = name === `node-${platform}` || bootstrap.includes(`'${platform}': '${name}',`);
    assert.ok(isFound, `${name} is for ${platform}`);
    return platform;
  });
  assert.deepEqual(platforms.sort(), ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64']);
});
