import { askedVerdicts } from '../../verdict/asked-verdicts';
import type { ClaimVerdict, ExampleResult, Results } from '../../verdict/results';
import type { ClientOutlook, Obstacle, Outlook } from './diagnosis';

/** What would run on each client, by what ran on the stage. */
export function outlookOf(results: Results): readonly ClientOutlook[] {
  return results.clients.map(({ id, version }) => {
    const verdicts = askedVerdicts(results, id).map(({ verdict }) => verdict);
    const withExamples = verdicts.filter(({ examples }) => examples.length > 0);
    const examples = withExamples.flatMap((verdict) => verdict.examples);
    return {
      ...{ id, version },
      claims: tally(withExamples, wouldNotRun),
      examples: tally(examples, isNotApplicable),
    };
  });
}

/** Why claims are not applicable where no setting is the reason; the most telling first. */
export function obstaclesIn({ claims }: Results): readonly Obstacle[] {
  const found = claims.flatMap(({ id, verdicts }) =>
    Object.values(verdicts)
      .filter(wouldNotRun)
      .flatMap(({ examples }) => examples.filter(isNotApplicable))
      .flatMap(({ error }) => (error && !error.unmet?.length ? [{ id, reason: error.message }] : [])),
  );
  return [...Map.groupBy(found, ({ reason }) => reason)]
    .map(([reason, group]) => ({ reason, claims: [...new Set(group.map(({ id }) => id))] }))
    .sort((a, b) => b.claims.length - a.claims.length);
}

function wouldNotRun({ verdict }: ClaimVerdict): boolean {
  return verdict === 'not applicable';
}

function isNotApplicable({ outcome }: ExampleResult): boolean {
  return outcome === 'not applicable';
}

function tally<Thing>(things: readonly Thing[], isLeftOut: (thing: Thing) => boolean): Outlook {
  const notApplicable = things.filter(isLeftOut).length;
  return { run: things.length - notApplicable, notApplicable };
}
