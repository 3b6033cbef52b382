import Link from '@docusaurus/Link';
import type { ClaimDigest } from '../site-data';
import { CLIENT_NAMES } from '../words/client-names';
import { markState } from '../words/mark-state';
import { evidenceLink } from './evidence-link';
import { MarkLabel } from './mark-label';
import { statementOf } from './statement-of';
import { useSiteData } from './use-site-data';

interface ClaimRowProps {
  readonly id: string;
  readonly claim: ClaimDigest;
}

/** A claim in a list: its statement and one mark a client. */
export function ClaimRow({ id, claim }: ClaimRowProps) {
  const { clients } = useSiteData().run;
  return (
    <li className="claim-row">
      <Link className="claim-row__statement" to={evidenceLink(claim.chapter, id)}>
        {statementOf(id)}
      </Link>
      <span className="claim-row__marks">
        {clients.map((client) => (
          <span key={client.id} className="claim-row__mark">
            <span className="claim__client">{CLIENT_NAMES[client.id]}</span>{' '}
            <MarkLabel state={markState(claim.marks[client.id] ?? { verdict: 'untested' })} />
          </span>
        ))}
      </span>
    </li>
  );
}
