import { expectationOf } from '../apply-expectations';
import { bySeverity, exitCodeOf } from '../gate';
import { isSameDeviation } from '../observed-deviation';
import type { ClaimVerdict, Comparison, Finding, Results, Verdict } from '../results';
import { compareResults, stateIn } from './compare-results';
import type { EarlierResults } from './earlier-results';
import type { FailOn } from './expect-comparable';

/**
 * A run's results with what changed since an earlier one. With `new`, a deviation that the earlier run had, seen just
 * so, no longer turns the exit code. Nothing else is ever let pass: neither what could not be told, a fault or an
 * untested claim, nor a deviation that was known and whose entry is gone. Whatever is asked for, a required claim that
 * the earlier run looked at and that the target keeps from being looked at now turns the exit code, unless the list of
 * known deviations accepts it.
 */
export function withComparison(results: Results, earlier: EarlierResults, failOn: FailOn): Results {
  const letPass: { claim: string; client: NonNullable<Finding['client']> }[] = [];
  const findings = results.findings.map((finding): Finding => {
    const { claim, client } = finding;
    if (isLost(finding, results, earlier)) return noLongerLookedAt(finding, results, earlier);
    if (failOn === 'any' || claim === undefined || client === undefined) return finding;
    if (!isEarlierDeviation(finding, results, earlier)) return finding;
    letPass.push({ claim, client });
    const message = `Deviates as in the run of ${earlier.startedAt}: ${stateIn(results, claim, client)?.observed}`;
    return { severity: 'warning', topic: 'earlier deviation', exitCode: 0, claim, client, message };
  });
  const compared: Comparison = { ...compareResults(earlier, results), letPass };
  return { ...results, findings: findings.sort(bySeverity), compared, exitCode: exitCodeOf(findings) };
}

/** A claim that a decision of the suite itself leaves out has no examples, and is a change like any other. */
function isLost(
  { severity, claim = '', client }: Finding,
  results: Results,
  earlier: EarlierResults,
): boolean {
  if (severity !== 'notice' || client === undefined) return false;
  const found = results.claims.find(({ id }) => id === claim);
  const now = found?.verdicts[client];
  if (found?.level !== 'must' || now?.verdict !== 'not applicable' || now.examples.length === 0) return false;
  if (!LOOKED_AT.has(stateIn(earlier, claim, client)?.verdict)) return false;
  // What is wrong with an entry about it is told already.
  const isTold = (other: Finding) =>
    other.topic === 'known deviation' && other.claim === claim && other.client === client;
  return !results.findings.some(isTold);
}

const LOOKED_AT = new Set<Verdict | undefined>(['conforms', 'deviates', 'known deviation']);

function noLongerLookedAt(finding: Finding, results: Results, earlier: EarlierResults): Finding {
  const { claim = '', client } = finding;
  if (client === undefined) return finding;
  const observed = stateIn(results, claim, client)?.observed ?? '';
  const accepted = expectationOf(results.expectations, claim, client);
  if (accepted?.observed === observed) {
    const { reason, owner, until } = accepted;
    return { ...finding, message: `Not looked at, as known: ${reason} (${owner}, until ${until})` };
  }
  const message = `Looked at in the run of ${earlier.startedAt} and no longer. observed: "${observed}"`;
  return { severity: 'failure', topic: 'no longer looked at', exitCode: 1, claim, client, message };
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
    before.observed !== undefined &&
    isSameDeviation(now.observed, before.observed) &&
    isWhole(results.claims.find(({ id }) => id === claim)?.verdicts[client])
  );
}

/** A deviation outranks what could not be told and what did not run beside it; letting it pass must not hide those. */
function isWhole(verdict: ClaimVerdict | undefined): boolean {
  if (verdict === undefined || verdict.leftOut !== undefined) return false;
  return verdict.examples.every(({ outcome }) => outcome !== 'cannot tell' && outcome !== 'suite fault');
}
