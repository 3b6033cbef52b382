import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createModuleGraph } from './module-graph';
import { shadowGlobals } from './shadowed-globals';

const folder = mkdtempSync(join(tmpdir(), 'module-graph-'));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, source: string): string {
  const path = join(folder, name);
  writeFileSync(path, source);
  return path;
}

const unused = () => {
  throw new Error('not called in this test');
};

function graph(own: { readonly fetch?: unknown; readonly Date?: unknown } = {}) {
  const silent = {
    Date,
    fetch: unused,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
    window: {},
  };
  return createModuleGraph(shadowGlobals({ ...silent, ...own }));
}

test('two graphs evaluate the same module apart, and one graph evaluates it once', () => {
  const counter = file('counter.js', 'let n = 0; exports.next = () => ++n; exports.self = exports;');
  const user = file('user.js', "exports.next = require('./counter').next;");
  const [first, second] = [graph(), graph()] as const;
  const next = (module: unknown) => (module as { next(): number }).next();
  assert.equal(next(first.load(counter)), 1);
  assert.equal(next(first.load(user)), 2);
  assert.equal(next(second.load(user)), 1);
});

test('a module sees the graph’s own globals under every name of the global object', () => {
  const probe = file('probe.js', 'module.exports = [fetch, global.fetch, globalThis.fetch, self.fetch];');
  const own = () => undefined;
  assert.deepEqual(graph({ fetch: own }).load(probe), [own, own, own, own]);
});

test('what a module writes to the global object stays with its graph', () => {
  const writer = file('writer.js', "global.leaked = 'yes'; exports.seen = globalThis.leaked;");
  const reader = file('reader.js', 'exports.seen = globalThis.leaked;');
  const own = graph();
  assert.deepEqual(own.load(writer), { seen: 'yes' });
  assert.deepEqual(own.load(reader), { seen: 'yes' });
  assert.deepEqual(graph().load(reader), { seen: undefined });
  assert.equal(Reflect.has(globalThis, 'leaked'), false);
});

test('the process’s own globals stand behind, accessors included', () => {
  const probe = file('process.js', 'exports.seen = globalThis.crypto.randomUUID().length;');
  assert.deepEqual(graph().load(probe), { seen: 36 });
});

test('modules may require each other in circles, and names of their own that shadow a global', () => {
  file('circle-b.js', "exports.a = require('./circle-a'); const self = 1; exports.self = self;");
  const a = file('circle-a.js', "exports.name = 'a'; exports.b = require('./circle-b');");
  const loaded = graph().load(a) as { name: string; b: { a: unknown; self: number } };
  assert.equal(loaded.b.a, loaded);
  assert.equal(loaded.b.self, 1);
});

test('built-ins and JSON come from the process', () => {
  file('data.json', '{"a":1}');
  const user = file(
    'data.js',
    "module.exports = [require('./data.json').a, typeof require('node:fs').readFileSync];",
  );
  assert.deepEqual(graph().load(user), [1, 'function']);
});

test('the arithmetic of SRP is one for all', () => {
  file('BigInteger.js', 'exports.Number = class {};');
  const user = file('srp.js', "module.exports = require('./BigInteger').Number;");
  assert.equal(graph().load(user), graph().load(user));
});

test('a module that fails is evaluated again the next time', () => {
  const failing = file('failing.js', "throw new Error('no');");
  const own = graph();
  assert.throws(() => own.load(failing), /no/);
  assert.throws(() => own.load(failing), /no/);
});
