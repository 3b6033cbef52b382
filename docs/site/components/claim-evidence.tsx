import Heading from '@theme/Heading';
import type { ReferenceRow } from '../plugin/reference-rows';
import type { EvidencedClaim } from '../site-data';
import { EVIDENCE_WORDS } from '../words/evidence-words';
import { groupExamples } from '../words/group-examples';
import { statementKind } from '../words/statement-kind';
import { ClaimFacts } from './claim-facts';
import { ClientVerdict } from './client-verdict';
import { ExampleEvidence } from './example-evidence';
import { RowList } from './row-list';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

interface ClaimEvidenceProps {
  readonly claim: EvidencedClaim;
  /** Of the reference; those that the claim cites among them. */
  readonly rows: readonly ReferenceRow[];
}

/** One claim: the statement, what really happens, the verdict of each client and the examples that gave it. */
export function ClaimEvidence({ claim, rows }: ClaimEvidenceProps) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  const examples = groupExamples(claim);
  return (
    <section className="claim-evidence">
      <p className="claim-evidence__kicker">
        {statementKind(claim)[language]} <code>{claim.id}</code>
      </p>
      <Heading as="h2" id={claim.id}>
        {claim.statement[language]}
      </Heading>
      <ul className="claim-evidence__verdicts">
        {clients.map((client) => (
          <ClientVerdict key={client.id} client={client} claim={claim} />
        ))}
      </ul>
      <p className="finding">
        <strong>{EVIDENCE_WORDS.whatHappens[language]}</strong> {claim.finding[language]}
      </p>
      <ClaimFacts claim={claim} />
      {claim.rows.length > 0 && <RowList ids={claim.rows} rows={rows} />}
      {examples.map((runs) => (
        <ExampleEvidence key={runs[0].example.id} claim={claim.id} runs={runs} />
      ))}
      {examples.length === 0 && <p className="no-example">{EVIDENCE_WORDS.noExample[language]}</p>}
    </section>
  );
}
