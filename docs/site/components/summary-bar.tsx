import { STATES } from '../words/count-states';
import type { MarkState } from '../words/mark-state';

/** The shares of the states as a bar; the numbers stand in the table below it. */
export function SummaryBar({ counts }: { readonly counts: ReadonlyMap<MarkState, number> }) {
  return (
    <span className="summary-bar" aria-hidden="true">
      {STATES.filter((state) => counts.get(state)).map((state) => (
        <span
          key={state}
          className={`summary-bar__part summary-bar__part--${state.replace(' ', '-')}`}
          style={{ flexGrow: counts.get(state) ?? 0 }}
        />
      ))}
    </span>
  );
}
