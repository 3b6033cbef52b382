import { bySeverity, exitCodeOf } from '../gate';
import type { ClaimVerdict, Comparison, Finding, Results } from '../results';
import { compareResults, stateIn } from './compare-results';
import type { EarlierResults } from './earlier-results';
import type { FailOn } from './expect-comparable';

/**
 * A run's results with what changed since an earlier one. With `new`, a deviation that the earlier run had, seen just
 * so, no longer turns the exit code. Nothing else is ever let pass: neither what could not be told, a fault or an
 * untested claim, nor a deviation that was known and whose entry is gone.
 */
export function withComparison(results: Results, earlier: EarlierResults, failOn: FailOn): Results {
  const letPass: { claim: string; client: NonNullable<Finding['client']> }[] = [];
  const findings = results.findings.map((finding): Finding => {
    const { claim, client } = finding;
    if (failOn === 'any' || claim === undefined || client === undefined) return finding;
    if (!isEarlierDeviation(finding, results, earlier)) return finding;
    letPass.push({ claim, client });
    const message = `Deviates as in the run of ${earlier.startedAt}: ${stateIn(results, claim, client)?.observed}`;
    return { severity: 'warning', topic: 'earlier deviation', exitCode: 0, claim, client, message };
  });
  const compared: Comparison = { ...compareResults(earlier, results), letPass };
  return { ...results, findings: findings.sort(bySeverity), compared, exitCode: exitCodeOf(findings) };
}

function isEarlierDeviation(
  { severity, exitCode, topic, claim = '', client }: Finding,
  results: Results,
  earlier: EarlierResults,
): boolean {
  if (severity !== 'failure' || exitCode !== 1 || topic !== undefined || client === undefined) return false;
  const [before, now] = [stateIn(earlier, claim, client), stateIn(results, claim, client)];
  return (
    now?.verdict === 'deviates' &&
    before?.verdict === 'deviates' &&
    now.observed !== undefined &&
    now.observed === before.observed &&
    isWhole(results.claims.find(({ id }) => id === claim)?.verdicts[client])
  );
}

/** A deviation outranks what could not be told and what did not run beside it; letting it pass must not hide those. */
function isWhole(verdict: ClaimVerdict | undefined): boolean {
  if (verdict === undefined || verdict.leftOut !== undefined) return false;
  return verdict.examples.every(({ outcome }) => outcome !== 'cannot tell' && outcome !== 'suite fault');
}
