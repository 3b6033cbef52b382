import { createElement } from 'react';
import type { ReferenceRow } from '../plugin/reference-rows';
import { CONFIDENCE_WORDS, EVIDENCE_WORDS } from '../words/evidence-words';
import { linkedSource, type SourcePart } from '../words/linked-source';
import { SEMICOLON } from '../words/punctuation';
import { useLanguage } from './use-language';

interface RowListProps {
  /** What the claim cites. */
  readonly ids: readonly string[];
  /** Those that the page knows. */
  readonly rows: readonly ReferenceRow[];
}

/** What the embedded pool's part in a claim was built from, with the public sources; the reference is in English. */
export function RowList({ ids, rows }: RowListProps) {
  const language = useLanguage();
  const known = rows.filter(({ id }) => ids.includes(id));
  const unknown = ids.filter((id) => !known.some((row) => row.id === id));
  return (
    <details className="row-list">
      <summary>
        {EVIDENCE_WORDS.rows[language]} <span>({ids.join(', ')})</span>
      </summary>
      <ul>
        {known.map(({ id, says, source, confidence }) => (
          <li key={id}>
            <code>{id}</code> <span lang="en">{says}</span>
            <span className="row-list__source">
              {CONFIDENCE_WORDS[confidence]?.[language] ?? confidence}
              {SEMICOLON[language]}
              {EVIDENCE_WORDS.referenceSource[language]}{' '}
              {createElement('span', { lang: 'en' }, ...linkedSource(source).map(part))}
            </span>
          </li>
        ))}
        {unknown.map((id) => (
          <li key={id}>
            <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

function part({ text, href }: SourcePart) {
  return href ? createElement('a', { href }, text) : text;
}
