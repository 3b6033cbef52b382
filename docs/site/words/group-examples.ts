import type { ClientId } from '../../../support/claims/claim';
import type { EvidencedClaim, EvidencedExample } from '../site-data';

export interface ExampleRun {
  readonly client: ClientId;
  readonly example: EvidencedExample;
}

/** The runs of each example of a claim, by the example's id: one run a client. Never empty. */
export function groupExamples({
  verdicts,
}: Pick<EvidencedClaim, 'verdicts'>): readonly (readonly [ExampleRun, ...ExampleRun[]])[] {
  const groups = new Map<string, [ExampleRun, ...ExampleRun[]]>();
  for (const [client, verdict] of Object.entries(verdicts)) {
    for (const example of verdict.examples) {
      const run: ExampleRun = { client: client as ClientId, example };
      const group = groups.get(example.id);
      if (group) group.push(run);
      else groups.set(example.id, [run]);
    }
  }
  return [...groups.values()];
}
