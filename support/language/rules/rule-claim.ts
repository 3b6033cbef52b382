import type { LocatedClaim } from '../../claims/located-chapter';
import { claimsTagged } from '../book';
import { type Element, elementsOf, isExample } from '../elements';
import type { FeatureFile } from '../feature-file';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

type Fault = Pick<Problem, 'rule' | 'message' | 'next'>;

function* faultsOfRule({ chapter }: FeatureFile, claims: readonly LocatedClaim[]): Generator<Fault> {
  const [claim, ...others] = claims;
  if (!claim || others.length > 0) {
    yield {
      rule: 'rule-without-claim',
      message: `The Rule is tagged with ${claim ? `${claims.length} claims` : 'no claim'}.`,
      next: 'Tag it with the id of the one claim that it states.',
    };
  } else if (claim.chapter !== chapter) {
    yield {
      rule: 'foreign-claim',
      message: `${claim.id} belongs to the chapter "${claim.chapter}".`,
      next: `Move the Rule to features/${claim.chapter}, or the claim to ${chapter}.`,
    };
  }
}

function* faultsOutsideRules(element: Element, [claim]: readonly LocatedClaim[]): Generator<Fault> {
  if (claim) {
    yield {
      rule: 'misplaced-claim',
      message: `@${claim.id} stands on ${element.keyword}.`,
      next: 'Put the tag of a claim on its Rule.',
    };
  }
  if (isExample(element) && !element.rule) {
    yield {
      rule: 'example-without-claim',
      message: 'The example stands outside a Rule, so it is evidence about no claim.',
      next: 'Move it into the Rule of its claim.',
    };
  }
}

/**
 * `rule-without-claim`, `foreign-claim`, `misplaced-claim`, `example-without-claim`: a claim's tag stands on its Rule,
 * and there alone.
 */
export const ruleClaim: LintRule = ({ features, book }) =>
  features.flatMap((file) =>
    elementsOf(file).flatMap((element): Problem[] => {
      const claims = claimsTagged(book, element.tags);
      const faults =
        element.kind === 'rule' ? faultsOfRule(file, claims) : faultsOutsideRules(element, claims);
      return [...faults].map((fault) => ({ ...fault, file: file.path, line: element.line }));
    }),
  );
