import type { ClientId } from '../../claims/claim';
import type { LocatedClaim } from '../../claims/located-chapter';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

/** The tag that keeps an example from a client. */
const KEEPS_OUT: readonly (readonly [ClientId, string])[] = [
  ['amplify-v5', '@v6'],
  ['amplify-v6', '@v5'],
];

type Fault = Pick<Problem, 'rule' | 'message' | 'next'>;

function* coverage(claim: LocatedClaim, examples: readonly (readonly string[])[]): Generator<Fault> {
  for (const [client, otherTag] of KEEPS_OUT) {
    const isCovered = examples.some((tags) => !tags.includes(otherTag));
    const reason = claim.notApplicable[client];
    if (!isCovered && !reason) {
      yield {
        rule: 'uncovered-client',
        message: `${claim.id} has no example for ${client}.`,
        next: 'Write one, or give the reason under notApplicable.',
      };
    }
    if (isCovered && reason) {
      yield {
        rule: 'needless-reason',
        message: `${claim.id} is said not to apply to ${client}, and has an example for it.`,
        next: 'Remove the reason, or tag the examples for the other client.',
      };
    }
  }
}

function* faultsOf(claim: LocatedClaim, examples: readonly (readonly string[])[]): Generator<Fault> {
  const without = (claim.excluded && 'excluded') ?? (claim.planned && 'planned');
  if (without && examples.length > 0) {
    yield {
      rule: 'tried-exclusion',
      message: `${claim.id} is ${without} and has ${examples.length} example(s).`,
      next: `Remove "${without}", or the examples.`,
    };
  }
  if (without) return;
  if (examples.length === 0) {
    yield {
      rule: 'claim-without-example',
      message: `${claim.id} has no example.`,
      next: 'Write one, or say why there is none under excluded or planned.',
    };
    return;
  }
  yield* coverage(claim, examples);
}

/** `claim-without-example`, `tried-exclusion`, `uncovered-client`, `needless-reason`: each claim has the examples it needs. */
export const claimExamples: LintRule = ({ features, book }) => {
  const tagLists = features.flatMap(({ pickles }) =>
    pickles.map((pickle) => pickle.tags.map(({ name }) => name)),
  );
  const claims = book.chapters.flatMap((chapter) => chapter.claims);
  return claims.flatMap((claim) => {
    const examples = tagLists.filter((tags) => tags.includes(`@${claim.id}`));
    return [...faultsOf(claim, examples)].map((fault) => ({ ...fault, file: claim.file, line: claim.line }));
  });
};
