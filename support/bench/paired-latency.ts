import { median } from './median';

const WARM_UP = 20;

type Call = (index: number) => Promise<unknown>;

/**
 * Median milliseconds of two calls that take turns, each as often first as the other: whatever else the machine does
 * meanwhile slows both.
 */
export async function pairedLatency(
  calls: number,
  pair: readonly [Call, Call],
): Promise<readonly [number, number]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let index = 0; index < calls + WARM_UP; index += 1) {
    for (const which of index % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      await pair[which](index);
      times[which].push(performance.now() - start);
    }
  }
  return [median(times[0].slice(WARM_UP)), median(times[1].slice(WARM_UP))];
}
