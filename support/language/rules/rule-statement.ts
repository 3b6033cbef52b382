import { claimsTagged } from '../book';
import { elementsOf } from '../elements';
import type { LintRule } from '../suite';
import { onOneLine } from '../texts';

/** A Rule says its claim's statement, word for word. */
export const ruleStatement: LintRule = ({ features, book }) =>
  features.flatMap((file) =>
    elementsOf(file)
      .filter(({ kind }) => kind === 'rule')
      .flatMap(({ line, name, tags }) => {
        const [claim] = claimsTagged(book, tags);
        if (!claim || !file.language) return [];
        const statement = onOneLine(claim.statement[file.language]);
        if (statement === name) return [];
        const message = `The Rule does not say what ${claim.id} states (${claim.file}:${claim.line}).`;
        return [{ rule: 'rule-statement', file: file.path, line, message, next: `Write: ${statement}` }];
      }),
  );
