import { type ReactNode, useState } from 'react';
import type { Outcome, TrialAction, TrialSession, Values } from '../try-it/trial';
import { TRY_IT_WORDS } from '../words/try-it-words';
import { TryItOutcome } from './try-it-outcome';
import { useLanguage } from './use-language';

/** What was called, and what became of it; no outcome yet while it runs. */
export interface Call {
  readonly action: TrialAction;
  readonly outcome?: Outcome;
}

/** Fields to fill in, one button a call, and what the last call did. */
export function TryItBench({ session }: { readonly session: TrialSession }) {
  const language = useLanguage();
  const { fields, actions, suggestions } = session.trial;
  const [values, setValues] = useState<Values>(
    Object.fromEntries(fields.map(({ id, value }) => [id, value])),
  );
  const [call, setCall] = useState<Call>();
  const fill = (more: Values) => setValues((known) => ({ ...known, ...more }));
  const isRunning = call !== undefined && call.outcome === undefined;

  const start = async (action: TrialAction) => {
    setCall({ action });
    setCall({ action, outcome: await session.run(action.id, values) });
  };
  return (
    <div className="try-it__bench">
      <div className="try-it__fields">
        {fields.map(({ id, label }) => (
          <label key={id} className="try-it__field">
            {label[language]}
            <input
              name={`try-it-${id}`}
              value={values[id]}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => fill({ [id]: target.value })}
            />
          </label>
        ))}
      </div>
      {suggestions.map(({ label, values: suggested }) => (
        <TextButton key={label.en} onClick={() => fill(suggested)}>
          {label[language]}
        </TextButton>
      ))}
      <ul className="try-it__actions">
        {actions.map((action) => (
          <li key={action.id}>
            <button
              type="button"
              className="button button--primary button--sm"
              disabled={isRunning}
              onClick={() => start(action)}
            >
              {action.label[language]}
            </button>
            <code>{action.call}</code>
          </li>
        ))}
      </ul>
      {call === undefined ? (
        <p className="try-it__status">{TRY_IT_WORDS.nothingYet[language]}</p>
      ) : (
        <TryItOutcome call={call} onCode={(code) => fill({ code })} />
      )}
    </div>
  );
}

function TextButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="button button--outline button--primary button--sm" onClick={onClick}>
      {children}
    </button>
  );
}
