import type { ClientId } from '../../claims/claim';
import { ConformanceError } from '../../conformance-error';
import type { Results } from '../results';
import type { EarlierResults } from './earlier-results';

/** Which deviations turn the exit code: any, or those alone that the earlier run did not have. */
export type FailOn = 'any' | 'new';

type Target = EarlierResults['target'];

/**
 * Deviations of another pool excuse none of this one, and neither do those of a run that could not be relied on.
 * @param file the earlier results, as the error is to name them
 * @throws ConformanceError UsageError for an earlier run on another target, and, where it decides which deviations
 * count, for one in which the suite was at fault
 */
export function expectComparable(
  earlier: EarlierResults,
  { target, clients }: { readonly target: Results['target']; readonly clients: readonly ClientId[] },
  { file, failOn }: { readonly file: string; readonly failOn: FailOn },
): void {
  const [before, now] = [identityOf(earlier.target), identityOf(target)];
  if (before !== now) {
    throw new ConformanceError('UsageError', `--compare ${file}: that run was on another target.`, {
      expected: now,
      seen: before,
      next: `It was on ${before}; compare with a run on ${now}.`,
    });
  }
  if (!earlier.clients.some(({ id }) => clients.includes(id))) {
    const known = earlier.clients.map(({ id }) => id).join(', ');
    throw new ConformanceError(
      'UsageError',
      `--compare ${file}: that run and this one have no client in common.`,
      {
        expected: clients,
        seen: known,
        next: `It was with ${known}; compare with a run with ${clients.join(' or ')}.`,
      },
    );
  }
  if (failOn === 'new' && earlier.exitCode === 3) {
    throw new ConformanceError(
      'UsageError',
      `--compare ${file}: the suite was at fault in that run, so that none of its deviations can be relied on.`,
      {
        expected: 'a run that exited with 0, 1 or 2',
        next: 'Compare with an earlier run, or leave --fail-on new out.',
      },
    );
  }
}

/** A pool of somebody's own is told by its id, whatever a file calls it. */
function identityOf({ kind, name, mode = 'provisioned', userPoolId, standing }: Target): string {
  if (mode === 'existing') return `the pool ${userPoolId ?? name} (${kind}, ${standing})`;
  return kind === 'embedded' ? 'the embedded pool' : `throw-away pools on ${name} (${kind}, ${standing})`;
}
