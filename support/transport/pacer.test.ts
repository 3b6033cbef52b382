import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createPacer } from './pacer';
import { categoryOf, DEFAULT_QUOTAS } from './request-category';
import { trafficSince, trafficSoFar } from './traffic';

const QUOTA = 20;
const pacer = createPacer({ ...DEFAULT_QUOTAS, UserCreation: QUOTA, UserToken: QUOTA, UserList: QUOTA });

/** When each of so many requests that come at once leaves, in milliseconds of the process's clock. */
async function leaving(requests: number, operation: string, pool?: string): Promise<readonly number[]> {
  return Promise.all(
    Array.from({ length: requests }, async () => {
      await pacer.admit(operation, pool);
      return Number(process.hrtime.bigint() / 1_000_000n);
    }),
  );
}

/** The most that left within any second. */
function busiestSecond(moments: readonly number[]): number {
  return Math.max(
    ...moments.map((from) => moments.filter((moment) => moment >= from && moment < from + 1000).length),
  );
}

if (isMainThread) {
  test('operations are found by their names', () => {
    assert.equal(categoryOf('AdminCreateUser'), 'UserCreation');
    assert.equal(categoryOf('GetId'), undefined);
  });

  test('requests that come at once leave as fast as the quota lets them, and no faster', async () => {
    const before = trafficSoFar();
    const moments = await leaving(30, 'SignUp');
    assert.ok(busiestSecond(moments) <= QUOTA, `${busiestSecond(moments)} in a second`);
    const took = Math.max(...moments) - Math.min(...moments);
    assert.ok(took > 1200 && took < 2500, `${took} ms`);
    const counted = trafficSince(before).get('UserCreation');
    assert.equal(counted?.requests, 30);
    assert.equal(counted?.held, 30 - QUOTA * 0.2);
    assert.ok(counted.heldMs > 15_000, `${counted.heldMs}`);
  });

  test('categories do not hold each other up, and other services have no category', async () => {
    const startedAt = performance.now();
    await Promise.all([leaving(3, 'RevokeToken'), leaving(3, 'GetUser'), leaving(50, 'GetId')]);
    assert.ok(performance.now() - startedAt < 300);
  });

  test('one operation on one pool keeps to five a second, whatever other pools are asked', async () => {
    const [one, other] = await Promise.all([
      leaving(7, 'DescribeUserPoolClient', 'eu-west-1_One'),
      leaving(1, 'DescribeUserPoolClient', 'eu-west-1_Other'),
    ]);
    assert.ok(busiestSecond(one) <= 5, `${busiestSecond(one)} in a second`);
    assert.ok(Math.max(...other) - Math.min(...one) < 800);
  });

  test('after one was turned away, the category rests a little', async () => {
    pacer.turnedAway('ListUsers');
    const startedAt = performance.now();
    await pacer.admit('ListUsers');
    const waited = performance.now() - startedAt;
    assert.ok(waited > 200 && waited < 700, `${waited} ms`);
  });

  test('without quotas requests are counted alone', async () => {
    const before = trafficSoFar();
    const free = createPacer(undefined);
    const startedAt = performance.now();
    await Promise.all(Array.from({ length: 500 }, () => free.admit('SignUp')));
    free.turnedAway('SignUp');
    assert.ok(performance.now() - startedAt < 500);
    assert.deepEqual(trafficSince(before).get('UserCreation'), {
      ...{ requests: 500, held: 0, heldMs: 0, turnedAway: 1 },
    });
  });

  test('the threads of a process keep to one quota together, and count together', async () => {
    const before = trafficSoFar();
    const threads = [1, 2].map(() => new Worker(__filename, { workerData: { requests: 15 } }));
    const moments = await Promise.all(
      threads.map(
        (thread) =>
          new Promise<readonly number[]>((resolve, reject) => {
            thread.on('message', (message: readonly number[]) => resolve(message));
            thread.on('error', reject);
          }),
      ),
    );
    assert.equal(moments.flat().length, 30);
    assert.ok(busiestSecond(moments.flat()) <= QUOTA, `${busiestSecond(moments.flat())} in a second`);
    assert.equal(trafficSince(before).get('UserToken')?.requests, 30);
  });
} else if (parentPort !== null) {
  const { requests } = workerData as { readonly requests: number };
  void leaving(requests, 'RevokeToken').then((moments) => parentPort?.postMessage(moments));
}
