import type { Results } from './results';

/** That something was broken on purpose, so that nobody takes the run for an honest one; undefined for an honest run. */
export function mutantNote({ mutant }: Results): string | undefined {
  if (mutant === null) return undefined;
  return `Broken on purpose: ${mutant}. This run says nothing of the libraries or the pool.`;
}
