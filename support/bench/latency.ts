import { median } from './median';

const WARM_UP = 20;

/** Median milliseconds of one call after another. */
export async function latency(calls: number, call: (index: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < calls + WARM_UP; index += 1) {
    const start = performance.now();
    await call(index);
    times.push(performance.now() - start);
  }
  return median(times.slice(WARM_UP));
}
