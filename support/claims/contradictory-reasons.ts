import type { DocumentProblem } from '../documents/document-problem';
import type { Claim, ClientId } from './claim';

const CLIENTS: readonly ClientId[] = ['amplify-v5', 'amplify-v6'];

/** Reasons for having no example that contradict each other. */
export function* contradictoryReasons(
  claim: Claim,
): Generator<Pick<DocumentProblem, 'message' | 'expected' | 'next'>> {
  if (claim.excluded && claim.planned) {
    yield {
      message: `${claim.id} is both excluded and planned`,
      expected: 'one of the two',
      next: 'Keep "excluded" when no run can ever decide it, "planned" otherwise.',
    };
  }
  if (CLIENTS.every((client) => claim.notApplicable[client])) {
    yield {
      message: `${claim.id} is applicable to no client`,
      expected: 'at least one client to which the statement can be put',
      next: 'Say why under "excluded" instead.',
    };
  }
}
