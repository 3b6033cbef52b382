import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { REQUEST_CATEGORIES, type RequestCategory } from './request-category';

/** What passed in one category, since the process began or between two moments. */
export interface CategoryTraffic {
  readonly requests: number;
  /** Requests that waited, to keep to the quota, and how long altogether. */
  readonly held: number;
  readonly heldMs: number;
  /** Requests that the pool turned away for their rate, nevertheless. */
  readonly turnedAway: number;
}

/** Only categories with requests. */
export type Traffic = ReadonlyMap<RequestCategory, CategoryTraffic>;

/** For pools of one category and operation: so many that two of them rarely share one. */
const POOL_SLOTS = 512;
const COUNTERS = ['requests', 'held', 'heldMs', 'turnedAway'] as const;

/** Memory that all threads of the process see. */
interface Shared {
  /** For each bucket, the microsecond of the process's monotonic clock up to which it is spent. */
  readonly spentUntil: BigInt64Array;
  readonly counters: Int32Array;
}

const KEY = 'auth-conformance traffic';
const BUCKETS = REQUEST_CATEGORIES.length + POOL_SLOTS;
const BYTES_OF_BUCKETS = BUCKETS * BigInt64Array.BYTES_PER_ELEMENT;
const COUNTS = REQUEST_CATEGORIES.length * COUNTERS.length;

let memory: Shared | undefined;

/** Made by whoever comes first; threads that are started afterwards inherit it. */
function shared(): Shared {
  if (memory) return memory;
  const known = getEnvironmentData(KEY) as unknown as SharedArrayBuffer | undefined;
  const buffer = known ?? new SharedArrayBuffer(BYTES_OF_BUCKETS + COUNTS * Int32Array.BYTES_PER_ELEMENT);
  if (!known) setEnvironmentData(KEY, buffer as never);
  memory = {
    spentUntil: new BigInt64Array(buffer, 0, BUCKETS),
    counters: new Int32Array(buffer, BYTES_OF_BUCKETS, COUNTS),
  };
  return memory;
}

/**
 * What all threads have asked so far. Called before threads are started, it makes them count together, and keep to the
 * quotas together.
 */
export function trafficSoFar(): Traffic {
  const { counters } = shared();
  const rows = REQUEST_CATEGORIES.map((category, row) => {
    const counts = COUNTERS.map((_, column) => Atomics.load(counters, row * COUNTERS.length + column));
    const [requests = 0, held = 0, heldMs = 0, turnedAway = 0] = counts;
    return [category, { requests, held, heldMs, turnedAway }] as const;
  });
  return new Map(rows.filter(([, { requests }]) => requests > 0));
}

/** What came after an earlier moment. */
export function trafficSince(earlier: Traffic): Traffic {
  const rows = [...trafficSoFar()].map(([category, now]) => {
    const then = earlier.get(category);
    const difference = {
      requests: now.requests - (then?.requests ?? 0),
      held: now.held - (then?.held ?? 0),
      heldMs: now.heldMs - (then?.heldMs ?? 0),
      turnedAway: now.turnedAway - (then?.turnedAway ?? 0),
    };
    return [category, difference] as const;
  });
  return new Map(rows.filter(([, { requests }]) => requests > 0));
}

/** Adds to a counter of all threads. */
export function count(category: RequestCategory, what: (typeof COUNTERS)[number], by = 1): void {
  const cell = REQUEST_CATEGORIES.indexOf(category) * COUNTERS.length + COUNTERS.indexOf(what);
  Atomics.add(shared().counters, cell, by);
}

/** A bucket by its place in the shared memory. */
export interface Bucket {
  readonly at: number;
}

export function bucketOf(category: RequestCategory): Bucket {
  return { at: REQUEST_CATEGORIES.indexOf(category) };
}

/** The bucket of one operation on one pool. Two that fall together hold each other up, and do no harm. */
export function bucketOfPool(operation: string, pool: string): Bucket {
  let hash = 0;
  for (const character of `${operation} ${pool}`) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return { at: REQUEST_CATEGORIES.length + (hash % POOL_SLOTS) };
}

/** Replaces what is known of a bucket, whoever else is at it. @returns what it was replaced by */
export function updateBucket({ at }: Bucket, next: (spentUntil: bigint) => bigint): bigint {
  const { spentUntil } = shared();
  for (;;) {
    const seen = Atomics.load(spentUntil, at);
    const wanted = next(seen);
    if (Atomics.compareExchange(spentUntil, at, seen, wanted) === seen) return wanted;
  }
}
