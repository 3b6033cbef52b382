import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type { ClientRelease } from '../../../support/verdict/results';
import type { MigrationClaim as Facts } from '../plugin/migration-data';
import { CLIENT_NAMES } from '../words/client-names';
import { MIGRATION_WORDS } from '../words/migration-words';
import { evidenceLink } from './evidence-link';
import { ExchangeLines } from './exchange-lines';
import { MigrationSide } from './migration-side';
import { Prose } from './prose';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

interface MigrationClaimProps {
  readonly chapter: string;
  readonly claim: Facts;
}

/** One statement on which the clients part: what each does, what to change, the wire side by side. */
export function MigrationClaim({ chapter, claim }: MigrationClaimProps) {
  const language = useLanguage();
  const { clients } = useSiteData().run;
  return (
    <section className="migration__claim" data-claim={claim.id}>
      <Heading as="h3" id={claim.id}>
        {claim.statement[language]}
      </Heading>
      <div className="migration__sides">
        {clients.map((client) => {
          const side = claim.sides[client.id];
          return side && <MigrationSide key={client.id} client={client} side={side} />;
        })}
      </div>
      <p className="migration__finding">{claim.finding[language]}</p>
      <p className="advice">
        <strong>{MIGRATION_WORDS.change[language]}</strong> <Prose text={claim.advice[language]} />
      </p>
      <details className="wire">
        <summary>{MIGRATION_WORDS.wire[language]}</summary>
        <div className="migration__sides">
          {clients.map((client) => (
            <SideOfWire key={client.id} client={client} claim={claim} />
          ))}
        </div>
        <p>
          <Link to={evidenceLink(chapter, claim.id)}>{MIGRATION_WORDS.evidence[language]}</Link>
        </p>
      </details>
    </section>
  );
}

function SideOfWire({ client, claim }: { readonly client: ClientRelease; readonly claim: Facts }) {
  const language = useLanguage();
  const lines = claim.sides[client.id]?.wire ?? [];
  return (
    <div>
      <p className="claim__client">{CLIENT_NAMES[client.id]}</p>
      {lines.length === 0 ? <p>{MIGRATION_WORDS.nothingSent[language]}</p> : <ExchangeLines lines={lines} />}
    </div>
  );
}
