import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ConformanceError } from '../conformance-error';
import { readTargetFile } from './read-target-file';

const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
after(() => rmSync(folder, { recursive: true }));

const EXISTING = {
  mode: 'existing',
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_Ab12Cd34E',
  userPoolClientIds: ['1example23456789'],
};

function written(name: string, content: string | object): string {
  const file = join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, undefined, 2));
  return file;
}

function refusalOf(file: string): ConformanceError {
  try {
    readTargetFile(file);
  } catch (error) {
    assert.ok(error instanceof ConformanceError, String(error));
    assert.equal(error.kind, 'UsageError');
    return error;
  }
  throw new assert.AssertionError({ message: `${file} was taken` });
}

test('JSON, named by its file or by itself', () => {
  assert.deepEqual(readTargetFile(written('staging.json', EXISTING)), { ...EXISTING, name: 'staging' });
  const named = written('named.json', { ...EXISTING, name: 'our pool', $schema: './schema.json' });
  assert.equal(readTargetFile(named).name, 'our pool');
});

const MODULES: Readonly<Record<string, string>> = {
  'a.ts': `type Mode = 'existing';\nconst mode: Mode = 'existing';\nexport default { ...${JSON.stringify(EXISTING)}, mode };`,
  'b.js': `module.exports = ${JSON.stringify(EXISTING)};`,
  'c.cjs': `module.exports = ${JSON.stringify(EXISTING)};`,
  'd.mjs': `export default ${JSON.stringify(EXISTING)};`,
};

for (const [name, source] of Object.entries(MODULES)) {
  test(`a module: ${name}`, () => {
    assert.deepEqual(readTargetFile(written(name, source)), { ...EXISTING, name: name[0] });
  });
}

test('a module that reads the environment', () => {
  const source = `export default { mode: 'provisioned', region: process.env.TEST_REGION };`;
  const file = written('environment.ts', source);
  process.env.TEST_REGION = 'eu-north-1';
  assert.equal(readTargetFile(file).region, 'eu-north-1');
});

test('throw-away pools, also in regions with long names', () => {
  for (const region of ['us-gov-west-1', 'eusc-de-east-1', 'us-isob-east-1', 'ap-southeast-2']) {
    const target = readTargetFile(written('provisioned.json', { mode: 'provisioned', region }));
    assert.deepEqual(target, { mode: 'provisioned', region, name: 'provisioned' });
  }
});

test('pools of other services may be called as they please', () => {
  const file = { ...EXISTING, userPoolId: 'local_1a2b3c', endpoint: 'http://127.0.0.1:9229' };
  assert.equal(readTargetFile(written('local.json', file)).endpoint, file.endpoint);
});

/** What somebody might write, the line that is wrong and what has to be said of it. */
const WRONG: readonly (readonly [string, string | object, number, RegExp])[] = [
  ['not JSON', '{\n  "mode": "existing"\n  "region": "eu-west-1"\n}', 3, /expected: well-formed/],
  ['the same member twice', '{ "mode": "existing",\n"mode": "provisioned" }', 2, /unique/],
  ['nothing', '', 1, /the document is null/],
  ['a list', [EXISTING], 1, /expected: an object with the members of a target file/],
  ['no mode', { region: 'eu-west-1' }, 1, /lacks "mode"/],
  ['an unknown mode', { ...EXISTING, mode: 'mine' }, 2, /\/mode is "mine".*existing, provisioned/s],
  ['an unknown member', { ...EXISTING, userPool: 'x' }, 1, /"userPool", which is not known/],
  ['no region', { mode: 'provisioned' }, 1, /lacks "region"/],
  ['a region that is none', { ...EXISTING, region: 'Ireland' }, 3, /\/region is "Ireland".*eu-west-1/s],
  ['an id that is none', { ...EXISTING, userPoolId: 'my-pool' }, 4, /\/userPoolId is "my-pool"/],
  ['no app client', { ...EXISTING, userPoolClientIds: [] }, 5, /\/userPoolClientIds is \[\]/],
  ['one app client as text', { ...EXISTING, userPoolClientIds: '1ex' }, 5, /expected: ids of app clients/],
  ['an app client that is none', { ...EXISTING, userPoolClientIds: ['a', 'b-c'] }, 7, /Ids\/1 is "b-c"/],
  ['an address without {id}', { ...EXISTING, address: 'me@example.com' }, 8, /\{id\} before the @/],
  ['an endpoint without a scheme', { ...EXISTING, endpoint: 'localhost:9229' }, 8, /http or https address/],
  ['a harmless trigger', { ...EXISTING, harmlessTriggers: ['PreSignup'] }, 9, /one of PreSignUp/],
  [
    'an existing pool without its id',
    { mode: 'existing', region: 'eu-west-1' },
    2,
    /"userPoolId" is missing/,
  ],
  [
    'a pool where none is wanted',
    { ...EXISTING, mode: 'provisioned' },
    4,
    /"userPoolId" does not go with "mode": "provisioned"/,
  ],
  [
    'a pool of another region',
    { ...EXISTING, region: 'eu-west-3' },
    3,
    /the pool eu-west-1_Ab12Cd34E is in eu-west-1, not in eu-west-3/,
  ],
  [
    'a pool of another region, at an address of its own',
    { ...EXISTING, region: 'us-east-1', endpoint: 'http://127.0.0.1:9229' },
    3,
    /the pool eu-west-1_Ab12Cd34E is in eu-west-1, not in us-east-1/,
  ],
  ['operations that AWS is to lack', { ...EXISTING, lacks: ['AdminGetUser'] }, 8, /AWS lacks no operation/],
  [
    'an operation that is none',
    { ...EXISTING, endpoint: 'http://127.0.0.1:9229', lacks: ['admin get user'] },
    10,
    /the name of an operation/,
  ],
  ['no requests at all', { ...EXISTING, quotas: { UserCreation: 0 } }, 9, /at least 1/],
  ['an unknown quota', { ...EXISTING, quotas: { UserDeletion: 5 } }, 8, /"UserDeletion", which is not known/],
  [
    'an address of AWS in another region',
    { ...EXISTING, endpoint: 'https://cognito-idp-fips.us-east-1.amazonaws.com' },
    8,
    /the endpoint is in us-east-1, not in eu-west-1/,
  ],
];

for (const [what, content, line, said] of WRONG) {
  test(`wrong: ${what}`, () => {
    const file = written('wrong.json', content);
    const { message } = refusalOf(file);
    assert.match(message, said);
    assert.ok(message.includes(`${file}:${line}: `), `line ${line} expected:\n${message}`);
    assert.match(message, /^ {2}-> \S/m);
  });
}

test('every fault is told at once', () => {
  const file = written('many.json', { ...EXISTING, region: 'x', mode: 'y', address: 'z' });
  assert.equal(refusalOf(file).message.match(/->/g)?.length, 3);
});

test('wrong: a module that throws, exports nothing, or something else', () => {
  const thrown = refusalOf(written('throws.js', 'throw new Error("no secret here\\nand more");'));
  assert.match(thrown.message, /the module cannot be loaded: no secret here$/);
  assert.match(refusalOf(written('text.js', 'throw "in words";')).message, /loaded: in words$/);
  assert.match(refusalOf(written('broken.ts', 'export default {')).message, /the module cannot be loaded/);
  assert.match(refusalOf(written('empty.ts', 'export {};')).message, /lacks "mode"/);
  assert.match(refusalOf(written('number.js', 'module.exports = 3;')).message, /the document is 3/);
});

test('wrong: no such file, a folder, another kind of file', () => {
  assert.match(refusalOf(join(folder, 'absent.json')).message, /no such file/);
  mkdirSync(join(folder, 'folder.json'));
  assert.match(refusalOf(join(folder, 'folder.json')).message, /directory/);
  assert.match(refusalOf('embeded').message, /there is no such target/);
  assert.match(refusalOf(written('pool.yaml', 'mode: existing')).message, /there is no such target/);
});
