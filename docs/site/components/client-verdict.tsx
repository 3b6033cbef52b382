import type { ClientRelease } from '../../../support/verdict/results';
import type { EvidencedClaim } from '../site-data';
import { CLIENT_NAMES } from '../words/client-names';
import { markState } from '../words/mark-state';
import { STANDING_LABELS } from '../words/standing-words';
import { MarkLabel } from './mark-label';
import { useLanguage } from './use-language';

interface ClientVerdictProps {
  readonly client: ClientRelease;
  readonly claim: EvidencedClaim;
}

/** What one client's evidence says of the claim, and how strong it is. */
export function ClientVerdict({ client, claim }: ClientVerdictProps) {
  const language = useLanguage();
  const verdict = claim.verdicts[client.id];
  const reason = claim.notApplicable[client.id]?.[language] ?? verdict?.reason;
  return (
    <li className="client-verdict" data-client={client.id}>
      <span className="claim__client">
        {CLIENT_NAMES[client.id]} <span className="claim__version">{client.version}</span>
      </span>{' '}
      <MarkLabel state={markState(verdict ?? { verdict: 'untested' })} />
      {verdict?.standing && (
        <span className="client-verdict__standing">{STANDING_LABELS[verdict.standing][language]}</span>
      )}
      {reason && <span className="client-verdict__reason">{reason}</span>}
    </li>
  );
}
