import { setTimeout } from 'node:timers/promises';
import { categoryOf, isLimitedByPool, PER_POOL_QUOTA, type Quotas } from './request-category';
import { type Bucket, bucketOf, bucketOfPool, count, updateBucket } from './traffic';

/** Keeps requests to the quotas of the service, together with all other threads of the process. */
export interface Pacer {
  /** Resolves when a request may leave. @param pool the pool's id, where the request names one */
  admit(operation: string, pool?: string, signal?: AbortSignal): Promise<void>;
  /** Told that one was turned away for the rate of requests, as when others use the same account. */
  turnedAway(operation: string): void;
}

/** Of a quota, what a bucket holds at most, and what flows into it each second: in no second more leave than the quota. */
const SHARE_AT_ONCE = 0.2;
const MICROSECONDS = 1_000_000;
/** How long a category rests, in every thread, after a request of it was turned away. */
const REST_US = 250_000n;

/** @param quotas undefined where there are none to keep to: requests are counted alone */
export function createPacer(quotas: Quotas | undefined): Pacer {
  return {
    async admit(operation, pool, signal) {
      const category = categoryOf(operation);
      if (category === undefined) return;
      count(category, 'requests');
      if (quotas === undefined) return;
      const waits = [take(bucketOf(category), quotas[category])];
      if (pool !== undefined && isLimitedByPool(category)) {
        waits.push(take(bucketOfPool(operation, pool), Math.min(PER_POOL_QUOTA, quotas[category])));
      }
      const waitMs = Math.max(...waits);
      if (waitMs <= 0) return;
      count(category, 'held');
      count(category, 'heldMs', Math.round(waitMs));
      await setTimeout(waitMs, undefined, { signal });
    },
    turnedAway(operation) {
      const category = categoryOf(operation);
      if (category === undefined) return;
      count(category, 'turnedAway');
      if (quotas === undefined) return;
      const { toleranceUs } = paceOf(quotas[category]);
      const until = nowUs() + toleranceUs + REST_US;
      updateBucket(bucketOf(category), (spent) => later(spent, until));
    },
  };
}

/**
 * Takes a request's share out of a bucket (GCRA, the generic cell rate algorithm of ITU-T I.371).
 * @returns milliseconds until the request may leave; 0 or less for at once
 */
function take(bucket: Bucket, quota: number): number {
  const { intervalUs, toleranceUs } = paceOf(quota);
  const now = nowUs();
  const spent = updateBucket(bucket, (until) => later(until, now) + intervalUs);
  return Number(spent - intervalUs - toleranceUs - now) / 1000;
}

function paceOf(quota: number): { readonly intervalUs: bigint; readonly toleranceUs: bigint } {
  const atOnce = Math.max(1, quota * SHARE_AT_ONCE);
  const intervalUs = MICROSECONDS / Math.max(quota - atOnce, quota / 2);
  return {
    intervalUs: BigInt(Math.round(intervalUs)),
    toleranceUs: BigInt(Math.round(intervalUs * (atOnce - 1))),
  };
}

function later(one: bigint, other: bigint): bigint {
  return one < other ? other : one;
}

/** Threads of one process share this clock. */
function nowUs(): bigint {
  return process.hrtime.bigint() / 1000n;
}
