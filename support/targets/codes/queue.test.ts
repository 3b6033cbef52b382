import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { ConformanceError } from '../../conformance-error';
import type { CodeObservation } from '../../triggers/reporting/observation';
import type { Target } from '../contract';
import { codeObservation } from '../testing/observation';
import { type QueueStandIn, startQueueStandIn } from '../testing/queue-stand-in';
import { awaitCodes, settledCodes } from './await-codes';
import { openSideDoors } from './open-side-doors';
import { PATIENCE_MS, SETTLE_MS } from './patience';

const POOL = 'eu-west-1_Example01';
const ALICE = { userPoolId: POOL, username: 'alice' };

interface Scene {
  readonly sqs: QueueStandIn;
  /** A run's own way to the queue. */
  run(pools?: Target['pools']): Promise<Target>;
  put(given: Partial<CodeObservation>): void;
}

/** A queue of the test's own. */
async function scene(context: TestContext): Promise<Scene> {
  const sqs = await startQueueStandIn();
  const open: { close(): Promise<void> }[] = [sqs];
  context.after(async () => {
    for (const opened of open.reverse()) await opened.close();
  });
  return {
    sqs,
    put: (given) => sqs.put(JSON.stringify(codeObservation(given))),
    async run(pools = { mode: 'provisioned' }) {
      const codes = { kind: 'queue', queue: sqs.queue } as const;
      const target = { kind: 'aws', name: 'test', standing: 'live', region: 'eu-west-1' } as const;
      const doors = await openSideDoors({ ...target, profile: ['codes'], pools, codes });
      open.push(doors);
      return doors.target;
    },
  };
}

async function codesIn(codes: ReturnType<typeof awaitCodes>): Promise<readonly string[]> {
  return (await codes).map(({ code }) => code);
}

// Most of their time is waiting, as it is on AWS.
describe('a queue', { concurrency: true }, () => {
  test('a code that comes late is waited for, and the order is that of sending', async (context) => {
    const { put, run, sqs } = await scene(context);
    const target = await run();
    const codes = codesIn(awaitCodes(target, ALICE, 2));
    await setTimeout(300);
    put({ code: '222222', at: '2026-01-01T00:00:02.000Z' });
    await setTimeout(300);
    put({ code: '111111', at: '2026-01-01T00:00:01.000Z' });
    assert.deepEqual(await codes, ['111111', '222222']);
    assert.deepEqual(sqs.left(), []);
  });

  test('a message that comes twice counts once', async (context) => {
    const { put, run } = await scene(context);
    const target = await run();
    put({ id: 'one', code: '333333' });
    put({ id: 'one', code: '333333' });
    assert.deepEqual(await codesIn(settledCodes(target, ALICE, 1)), ['333333']);
  });

  test('that no code was sent is said only after a while, in which one may still come', async (context) => {
    const { put, run } = await scene(context);
    const target = await run();
    const begun = Date.now();
    assert.deepEqual(await codesIn(settledCodes(target, ALICE, 0)), []);
    assert.ok(Date.now() - begun >= SETTLE_MS, 'said too soon');
    const codes = codesIn(settledCodes(target, ALICE, 0));
    await setTimeout(SETTLE_MS - 1_000);
    put({ code: '444444' });
    assert.deepEqual(await codes, ['444444']);
  });

  test('two runs share a queue: each gets its own messages, whoever comes first', async (context) => {
    const { put, run, sqs } = await scene(context);
    const [one, other] = [await run(), await run()];
    const others = { ...ALICE, userPoolId: 'eu-west-1_Example02' };
    const first = codesIn(awaitCodes(one, ALICE, 5));
    const second = codesIn(awaitCodes(other, others, 5));
    const sent = ['000001', '000002', '000003', '000004', '000005'];
    for (const code of sent) {
      put({ code });
      put({ code, userPoolId: others.userPoolId });
    }
    assert.deepEqual([...(await first)].sort(), sent);
    assert.deepEqual([...(await second)].sort(), sent);
    assert.deepEqual(sqs.left(), []);
  });

  test('in a pool that is shared, too, names tell whose a message is', async (context) => {
    const { put, run, sqs } = await scene(context);
    const existing = {
      mode: 'existing',
      userPoolId: POOL,
      settings: { secondFactors: [] },
      clients: [],
      address: 'success+{id}@simulator.amazonses.com',
      harmlessTriggers: [],
    } as const;
    const target = await run(existing);
    const mine = { userPoolId: POOL, username: 'auth-conformance-0a1b-x0' };
    put({ username: mine.username, code: '555555' });
    put({ username: 'auth-conformance-9f9f-x0', code: '666666' });
    put({ username: 'somebody', code: '777777' });
    assert.deepEqual(await codesIn(settledCodes(target, mine, 1)), ['555555']);
    const left = sqs.left().map((body) => JSON.parse(body).code);
    assert.deepEqual(left.sort(), ['666666', '777777']);
  });

  test('garbage is left alone and stops nobody', async (context) => {
    const { put, run, sqs } = await scene(context);
    const target = await run();
    for (const body of ['', '{', '[]', 'null', '{"kind":"code"}', '<xml/>']) sqs.put(body);
    const { code, ...incomplete } = codeObservation({});
    sqs.put(JSON.stringify(incomplete));
    put({ code: '888888', username: 'clara' });
    const clara = { userPoolId: POOL, username: 'clara' };
    assert.deepEqual(await codesIn(settledCodes(target, clara, 1)), ['888888']);
    assert.ok(sqs.left().includes('<xml/>'));
  });

  test('a code that never comes cannot be told', async (context) => {
    const { run } = await scene(context);
    const target = await run();
    const begun = Date.now();
    await assert.rejects(
      awaitCodes(target, { ...ALICE, username: 'nobody' }, 1),
      (error: ConformanceError) => {
        assert.equal(error.kind, 'CannotTell');
        assert.match(error.message, /did not come within 14 seconds/);
        return true;
      },
    );
    assert.ok(Date.now() - begun >= PATIENCE_MS);
  });

  test('a queue that goes down in the meantime is not taken for an empty one', async (context) => {
    const { run, sqs } = await scene(context);
    const target = await run();
    await awaitCodes(target, { ...ALICE, username: 'dora' }, 0);
    sqs.refuse('com.amazonaws.sqs#AccessDeniedException');
    await assert.rejects(
      settledCodes(target, { ...ALICE, username: 'dora' }, 0),
      (error: ConformanceError) => {
        assert.equal(error.kind, 'CannotTell');
        assert.match(error.message, /AccessDenied/);
        return true;
      },
    );
  });

  test('a queue that is back in time does no harm', async (context) => {
    const { put, run, sqs } = await scene(context);
    const target = await run();
    const emil = { ...ALICE, username: 'emil' };
    await awaitCodes(target, emil, 0);
    sqs.refuse('InternalFailure');
    const codes = codesIn(awaitCodes(target, emil, 1));
    await setTimeout(1_500);
    put({ username: 'emil', code: '999999' });
    sqs.refuse(undefined);
    assert.deepEqual(await codes, ['999999']);
  });

  for (const [what, queue, kind] of [
    ['that is not there', (url: string) => `${url}-of-somebody-else`, 'UsageError'],
    ['that nobody answers for', () => 'http://127.0.0.1:9/000000000000/observations', 'CannotTell'],
  ] as const) {
    test(`a queue ${what} is named before the run`, async (context) => {
      const { sqs } = await scene(context);
      const target = { codes: { kind: 'queue', queue: queue(sqs.queue) }, region: 'eu-west-1' };
      await assert.rejects(openSideDoors(target as Target), (error: ConformanceError) => {
        assert.equal(error.kind, kind, error.message);
        assert.match(error.message, /queue http:/);
        return true;
      });
    });
  }

  test('the doors open to whoever knows the way alone', async (context) => {
    const { run } = await scene(context);
    const { sideDoors = '' } = await run();
    const question = '_pool/observations?since=0&userPoolId=x';
    assert.equal((await fetch(new URL(question, sideDoors))).status, 200);
    assert.equal((await fetch(new URL(`/${question}`, sideDoors))).status, 404);
    assert.equal((await fetch(new URL('_pool/observations?since=0', sideDoors))).status, 404);
  });
});
