import { claimsTagged } from '../book';
import { elementsOf } from '../elements';
import type { LintRule } from '../suite';

/** A claim has one Rule, so that a reader finds all its evidence in one place. */
export const repeatedRule: LintRule = ({ features, book }) => {
  const first = new Map<string, string>();
  return features.flatMap((file) =>
    elementsOf(file)
      .filter(({ kind }) => kind === 'rule')
      .flatMap(({ line, tags }) => {
        const [claim] = claimsTagged(book, tags);
        if (!claim) return [];
        const earlier = first.get(claim.id);
        first.set(claim.id, earlier ?? `${file.path}:${line}`);
        if (!earlier) return [];
        const message = `${claim.id} has a Rule already, at ${earlier}.`;
        return [{ rule: 'repeated-rule', file: file.path, line, message, next: 'Move the examples there.' }];
      }),
  );
};
