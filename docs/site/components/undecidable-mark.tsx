import Link from '@docusaurus/Link';
import type { ClaimDigest } from '../site-data';
import { UNDECIDABLE } from '../words/mark-words';
import { evidenceLink } from './evidence-link';
import { MarkSign } from './mark-sign';
import { useLanguage } from './use-language';

interface UndecidableMarkProps {
  readonly id: string;
  readonly claim: ClaimDigest;
}

/** In place of a claim's badges: no run can decide it, and its evidence page says why. */
export function UndecidableMark({ id, claim }: UndecidableMarkProps) {
  return (
    <Link className="claim__mark" to={evidenceLink(claim.chapter, id)}>
      <span className="mark mark--not-applicable">
        <MarkSign state="not applicable" />
        <span className="mark__word">{UNDECIDABLE[useLanguage()]}</span>
      </span>
    </Link>
  );
}
