import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCallKeeper } from './call-keeper';
import { createLibrary, type Invoke } from './library';

const refusal = new Error('refused');
const owner = {
  greeting: 'hello',
  greet(name: string) {
    return Promise.resolve(`${this.greeting} ${name}`);
  },
  reject: () => Promise.reject(refusal),
  throws() {
    throw refusal;
  },
};

const library = createLibrary('the library', owner, {
  around: (invoke) => invoke,
  calls: createCallKeeper(),
});

test('a function is called on its owner with exactly the given arguments', async () => {
  assert.equal(await library.call('greet', 'ada'), 'hello ada');
});

test('a rejection comes through as it is', async () => {
  await assert.rejects(library.call('reject'), (error) => error === refusal);
});

test('an outcome tells a rejection from an error thrown before any promise', async () => {
  assert.deepEqual(await library.outcome('greet', 'ada'), { how: 'resolved', value: 'hello ada' });
  assert.deepEqual(await library.outcome('reject'), { how: 'rejected', reason: refusal });
  assert.deepEqual(await library.outcome('throws'), { how: 'thrown', reason: refusal });
});

test('a function that was taken out stays what it was', async () => {
  const module = { answer: () => 'before' };
  const parts = { around: (invoke: Invoke) => invoke, calls: createCallKeeper() };
  const changing = createLibrary('the library', module, parts);
  const taken = changing.take('answer');
  module.answer = () => 'after';
  assert.deepEqual([await taken(), await changing.call('answer')], ['before', 'after']);
  assert.throws(() => changing.take('gone'), TypeError);
});

test('what leads every call comes before its own parameters', async () => {
  const parts = { around: (invoke: Invoke) => invoke, calls: createCallKeeper() };
  const list = createLibrary('the library', { list: (...given: unknown[]) => given }, parts, ['context']);
  assert.deepEqual(await list.call('list', 1), ['context', 1]);
  assert.deepEqual(await list.take('list')(1), ['context', 1]);
  assert.deepEqual(await list.outcome('list', 1), { how: 'resolved', value: ['context', 1] });
});

test('a name that the library does not have is refused as JavaScript would', async () => {
  assert.equal(library.has('greeting'), false);
  assert.equal(library.has('greet'), true);
  await assert.rejects(library.call('gone'), {
    name: 'TypeError',
    message: 'the library has no function gone',
  });
});
