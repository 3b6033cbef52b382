import type { ClaimResult, ExampleResult, Finding, Results } from './results';

/**
 * One finding for each operation that the suite calls and the target lacks, with what it cost: it could not be told,
 * unless the target is said to lack it. One for each that it is said to lack and has.
 */
export function lackingOperations(
  claims: readonly ClaimResult[],
  { lacks = [] }: Results['target'],
): readonly Finding[] {
  const operations = new Set(claims.flatMap(examplesOf).flatMap(({ error }) => error?.lacking ?? []));
  return [
    ...[...operations].sort().map((operation) => lackingOperation(operation, claims, lacks)),
    ...lacks.filter((operation) => isAnswered(operation, claims)).map(answeredOperation),
  ];
}

function lackingOperation(
  operation: string,
  claims: readonly ClaimResult[],
  lacks: readonly string[],
): Finding {
  const lost = claims.filter(({ verdicts }) =>
    Object.values(verdicts).some(
      ({ verdict, examples }) =>
        verdict === 'not applicable' && examples.some(({ error }) => error?.lacking === operation),
    ),
  );
  const cost = `${lost.length} ${lost.length === 1 ? 'claim was' : 'claims were'} not looked at`;
  if (lacks.includes(operation)) {
    const message = `The target lacks ${operation}, as its file says: ${cost}.`;
    return { severity: 'notice', topic: 'lacking operation', exitCode: 0, message };
  }
  const message = `The target lacks ${operation}, which the suite calls: ${cost}.`;
  return lost.some(({ level }) => level === 'must')
    ? { severity: 'failure', topic: 'lacking operation', exitCode: 2, message }
    : { severity: 'warning', topic: 'lacking operation', exitCode: 0, message };
}

function isAnswered(operation: string, claims: readonly ClaimResult[]): boolean {
  return claims
    .flatMap(examplesOf)
    .some(({ wire }) =>
      wire.some(
        (exchange) =>
          exchange.from === 'administrator' &&
          exchange.operation === operation &&
          exchange.status !== undefined &&
          exchange.error === undefined,
      ),
    );
}

function answeredOperation(operation: string): Finding {
  const message = `The target has ${operation}, which its file lists under "lacks": take it off the list.`;
  return { severity: 'notice', topic: 'lacking operation', exitCode: 0, message };
}

function examplesOf({ verdicts }: ClaimResult): readonly ExampleResult[] {
  return Object.values(verdicts).flatMap(({ examples }) => examples);
}
