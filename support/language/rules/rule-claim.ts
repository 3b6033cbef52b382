import { claimsTagged } from '../book';
import { elementsOf, isExample } from '../elements';
import type { Problem } from '../problem';
import type { LintRule } from '../suite';

type Fault = Pick<Problem, 'rule' | 'message' | 'next'>;

function faultOfRule(claims: number): Fault | undefined {
  if (claims === 1) return undefined;
  const message =
    claims === 0 ? 'The Rule is tagged with no claim.' : `The Rule is tagged with ${claims} claims.`;
  return { rule: 'rule-without-claim', message, next: 'Tag it with the id of the one claim that it states.' };
}

/** `rule-without-claim`, `example-without-claim`, `misplaced-claim`: a claim's tag stands on its Rule, and there alone. */
export const ruleClaim: LintRule = ({ features, book }) =>
  features.flatMap((file) =>
    elementsOf(file).flatMap((element): Problem[] => {
      const { kind, line, tags, rule } = element;
      const at = { file: file.path, line };
      const [claim, ...others] = claimsTagged(book, tags);
      if (kind === 'rule') {
        const fault = faultOfRule(claim ? others.length + 1 : 0);
        return fault ? [{ ...fault, ...at }] : [];
      }
      const problems: Problem[] = [];
      if (claim) {
        const message = `@${claim.id} stands on ${element.keyword}.`;
        problems.push({
          rule: 'misplaced-claim',
          ...at,
          message,
          next: 'Put the tag of a claim on its Rule.',
        });
      }
      if (isExample(element) && !rule) {
        const message = 'The example stands outside a Rule, so it is evidence about no claim.';
        problems.push({
          rule: 'example-without-claim',
          ...at,
          message,
          next: 'Move it into the Rule of its claim.',
        });
      }
      return problems;
    }),
  );
