import { type MarkState, wordsOfState } from '../words/mark-state';
import { MarkSign } from './mark-sign';
import { useLanguage } from './use-language';

/** A sign and a word: what the evidence says. */
export function MarkLabel({ state }: { readonly state: MarkState }) {
  return (
    <span className={`mark mark--${state.replace(' ', '-')}`} data-state={state}>
      <MarkSign state={state} />
      <span className="mark__word">{wordsOfState(state)[useLanguage()]}</span>
    </span>
  );
}
