import type { ClaimVerdict, Relation, Verdict } from './results';

export interface VerdictColumn {
  /** As a report writes it. */
  readonly heading: string;
  /** As a terminal has room for it. */
  readonly short: string;
  readonly belongs: (verdict: ClaimVerdict) => boolean;
}

const has =
  (wanted: Verdict) =>
  ({ verdict }: ClaimVerdict): boolean =>
    verdict === wanted;

const conformsAnd =
  (wanted: Relation) =>
  ({ verdict, relation }: ClaimVerdict): boolean =>
    verdict === 'conforms' && relation === wanted;

/** The columns of a verdict table. What conforms is told apart by what the examples say of the documented statement. */
export const VERDICT_COLUMNS: readonly VerdictColumn[] = [
  { heading: 'conforms', short: 'conforms', belongs: has('conforms') },
  { heading: '= holds', short: '= holds', belongs: conformsAnd('confirms') },
  { heading: '+ holds, with a condition', short: '+ on condition', belongs: conformsAnd('qualifies') },
  { heading: '+ does not hold', short: '+ does not hold', belongs: conformsAnd('refutes') },
  { heading: 'deviates', short: 'deviates', belongs: has('deviates') },
  { heading: 'known deviation', short: 'known', belongs: has('known deviation') },
  { heading: 'cannot tell', short: 'cannot tell', belongs: has('cannot tell') },
  { heading: 'not applicable', short: 'n/a', belongs: has('not applicable') },
  { heading: 'untested', short: 'untested', belongs: has('untested') },
];

/** How many verdicts belong to each column, in the order of the columns. */
export function countByColumn(verdicts: readonly ClaimVerdict[]): readonly number[] {
  return VERDICT_COLUMNS.map(({ belongs }) => verdicts.filter(belongs).length);
}
