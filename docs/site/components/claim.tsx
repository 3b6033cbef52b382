import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import type { ClientRelease } from '../../../support/verdict/results';
import type { ClaimDigest } from '../site-data';
import { CLIENT_NAMES } from '../words/client-names';
import { markState } from '../words/mark-state';
import { STANDING_LABELS } from '../words/standing-words';
import { evidenceLink } from './evidence-link';
import { MarkLabel } from './mark-label';
import { RunDate } from './run-date';
import { UndecidableMark } from './undecidable-mark';
import { useLanguage } from './use-language';
import { useSiteData } from './use-site-data';

interface ClaimProps {
  readonly id: string;
  /** What the claim says; given by the plugin that reads the page. */
  readonly statement?: string;
  /** The sentence in place of the statement. */
  readonly children?: ReactNode;
}

/** A sentence of the guide, and for each client what the evidence says of it; each badge leads to that evidence. */
export function Claim({ id, statement, children }: ClaimProps) {
  const { run, claims } = useSiteData();
  const claim = claims[id];
  if (!claim) throw new RangeError(`There is no claim "${id}" in the results.`);
  return (
    <span className="claim" data-claim={id}>
      <span className="claim__statement">{children ?? `${statement}.`}</span>
      {claim.undecidable ? (
        <span className="claim__marks">
          <UndecidableMark id={id} claim={claim} />
        </span>
      ) : (
        <>
          <span className="claim__marks">
            {run.clients.map((client) => (
              <ClientMark key={client.id} id={id} claim={claim} client={client} />
            ))}
          </span>
          <span className="claim__facts">
            <Standings claim={claim} />
            <RunDate />
          </span>
        </>
      )}
    </span>
  );
}

interface ClientMarkProps {
  readonly id: string;
  readonly claim: ClaimDigest;
  readonly client: ClientRelease;
}

function ClientMark({ id, claim, client }: ClientMarkProps) {
  const mark = claim.marks[client.id] ?? { verdict: 'untested' };
  return (
    <Link className="claim__mark" to={evidenceLink(claim.chapter, id)} data-client={client.id}>
      <span className="claim__client">
        {CLIENT_NAMES[client.id]} <span className="claim__version">{client.version}</span>
      </span>{' '}
      <MarkLabel state={markState(mark)} />
    </Link>
  );
}

function Standings({ claim }: { readonly claim: ClaimDigest }) {
  const language = useLanguage();
  const standings = Object.values(claim.marks).flatMap(({ standing }) => standing ?? []);
  if (standings.length === 0) return null;
  return (
    <>
      <span className="claim__standing">
        {[...new Set(standings)].map((standing) => STANDING_LABELS[standing][language]).join(' · ')}
      </span>
      {' · '}
    </>
  );
}
