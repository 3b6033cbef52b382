import type { ClientId } from '../claims/claim';
import { askedVerdicts } from './asked-verdicts';
import type { ExitCode, Results, Verdict } from './results';
import { OUTSIDE_SELECTION } from './selection';

const SENTENCES: Readonly<Record<Exclude<ExitCode, 0>, string>> = {
  1: 'Exit 1: a required claim deviates, is untested or is no longer looked at, or a known deviation no longer stands as listed.',
  2: 'Exit 2: something could not be told; no required claim was seen to deviate.',
  3: 'Exit 3: the suite itself is at fault, so its verdicts cannot be relied on.',
};

/** What a run's exit code means, in one sentence; that of 0 says what it rests on and what it leaves open. */
export function exitSentence(results: Results): string {
  if (results.exitCode === 0) return greenSentence(results);
  const { exitCode, findings } = results;
  const unlooked = findings.flatMap(({ topic, client }) =>
    topic === 'nothing looked at' ? (client ?? []) : [],
  );
  if (exitCode === 1 && unlooked.length > 0)
    return `Exit 1: nothing was looked at with ${unlooked.join(' and ')}, so there is no verdict on it.`;
  const isEmpty = findings.some(({ topic }) => topic === 'nothing checked');
  return isEmpty ? 'Exit 3: nothing was checked, so there is no verdict.' : SENTENCES[results.exitCode];
}

function greenSentence(results: Results): string {
  const earlier = results.compared?.letPass ?? [];
  const known = countsOf(results, 'known deviation');
  const inapplicable = countsOf(results, 'not applicable');
  const states = [
    'conforms',
    ...(earlier.length > 0 ? ['deviates as in the earlier run'] : []),
    ...(total(known) > 0 ? ['deviates as known'] : []),
    ...(total(inapplicable) > 0 ? ['is not applicable'] : []),
  ];
  const asked = isNarrowed(results) ? 'was asked for' : 'has examples';
  const facts = [
    `every required claim that ${asked} ${states.join(' or ')}`,
    conforming(results),
    ...open(earlierCounts(results), 'deviating as before'),
    ...open(warnedCounts(results), 'deviating without being required'),
    ...open(known, 'known to deviate'),
    ...open(inapplicable, 'not applicable'),
    ...open(countsOf(results, 'untested'), 'untested'),
  ];
  return `Exit 0: ${facts.join('; ')}.`;
}

type Counts = readonly (readonly [ClientId, number])[];

function countsOf(results: Results, wanted: Verdict): Counts {
  return results.clients.map(({ id }) => {
    const verdicts = askedVerdicts(results, id).filter(({ verdict }) => verdict.verdict === wanted);
    return [id, verdicts.length] as const;
  });
}

function earlierCounts({ clients, compared }: Results): Counts {
  const letPass = compared?.letPass ?? [];
  return clients.map(({ id }) => [id, letPass.filter(({ client }) => client === id).length] as const);
}

/** In a green run, what deviates and was not let pass is of a level that closes no gate. */
function warnedCounts(results: Results): Counts {
  const letPass = new Map(earlierCounts(results));
  return countsOf(results, 'deviates').map(([id, count]) => [id, count - (letPass.get(id) ?? 0)] as const);
}

function total(counts: Counts): number {
  return counts.reduce((sum, [, count]) => sum + count, 0);
}

/** `69 claims conform on amplify-v5, 69 on amplify-v6 (3 of them in part)` */
function conforming(results: Results): string {
  const phrases = countsOf(results, 'conforms').map(([client, count], position) => {
    const inPart = askedVerdicts(results, client).filter(
      ({ verdict }) => verdict.verdict === 'conforms' && verdict.leftOut !== undefined,
    );
    const noun = count === 1 ? 'claim conforms' : 'claims conform';
    const part = inPart.length > 0 ? ` (${inPart.length} in part)` : '';
    return `${count} ${position === 0 ? `${noun} ` : ''}on ${client}${part}`;
  });
  return phrases.join(', ');
}

/** `40 untested` where it is so many on each client, else client by client; nothing where there is none. */
function open(counts: Counts, word: string): readonly string[] {
  if (total(counts) === 0) return [];
  const [first] = counts;
  if (counts.every(([, count]) => count === first?.[1])) return [`${first?.[1]} ${word}`];
  const phrases = counts.flatMap(([client, count]) => (count === 0 ? [] : [`${count} on ${client}`]));
  return [`${word}: ${phrases.join(', ')}`];
}

function isNarrowed({ claims }: Results): boolean {
  return claims.some(({ verdicts }) =>
    Object.values(verdicts).some(
      ({ reason, leftOut }) => reason === OUTSIDE_SELECTION || leftOut !== undefined,
    ),
  );
}
