import type { ReactNode } from 'react';
import type { Source } from '../../../support/claims/claim';
import type { EvidencedClaim } from '../site-data';
import { EDITION_WORDS, EVIDENCE_WORDS, LEVEL_WORDS, SUBJECT_WORDS } from '../words/evidence-words';
import { useLanguage } from './use-language';

/** Where the claim comes from, what it is about and what the embedded pool's part in it was built from. */
export function ClaimFacts({ claim }: { readonly claim: EvidencedClaim }) {
  const language = useLanguage();
  const words = EVIDENCE_WORDS;
  return (
    <dl className="claim-facts">
      {claim.sources.length > 0 && (
        <Fact name={words.sources[language]}>
          <ul>
            {claim.sources.map((source) => (
              <SourceItem key={source.edition} source={source} />
            ))}
          </ul>
        </Fact>
      )}
      {claim.observed && <Fact name={words.observed[language]}>{claim.observed.join(', ')}</Fact>}
      {claim.advised && (
        <Fact name={words.advised[language]}>
          <ul>
            {claim.advised.map((page) => (
              <li key={page}>
                <a href={page}>{page}</a>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={words.subject[language]}>{SUBJECT_WORDS[claim.subject][language]}</Fact>
      <Fact name={words.level[language]}>{LEVEL_WORDS[claim.level][language]}</Fact>
      {claim.excluded && <Fact name={words.excluded[language]}>{claim.excluded[language]}</Fact>}
      {claim.planned && <Fact name={words.planned[language]}>{claim.planned[language]}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function SourceItem({ source }: { readonly source: Source }) {
  const language = useLanguage();
  const word = /[-,]/.test(source.lines) ? EVIDENCE_WORDS.lines : EVIDENCE_WORDS.line;
  return (
    <li>
      {EDITION_WORDS[source.edition][language]}, {word[language]}{' '}
      {source.lines.replaceAll(',', ', ').replaceAll('-', '–')}
    </li>
  );
}
