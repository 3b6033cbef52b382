import type { Letter } from '../try-it/trial';
import { TRY_IT_WORDS } from '../words/try-it-words';
import { useLanguage } from './use-language';

interface TryItLetterProps {
  readonly letter: Letter;
  readonly onUse: () => void;
}

/** The message with the code that a real pool would have sent. */
export function TryItLetter({ letter: { destination, code }, onUse }: TryItLetterProps) {
  const language = useLanguage();
  return (
    <aside className="try-it__letter" aria-label={TRY_IT_WORDS.mail[language]}>
      <p className="try-it__letter-title">{TRY_IT_WORDS.mail[language]}</p>
      <p>
        {TRY_IT_WORDS.to[language]} <code>{destination}</code>
      </p>
      <p>
        {TRY_IT_WORDS.code[language]} <strong className="try-it__code">{code}</strong>
      </p>
      <button type="button" className="button button--outline button--primary button--sm" onClick={onUse}>
        {TRY_IT_WORDS.use[language]}
      </button>
    </aside>
  );
}
