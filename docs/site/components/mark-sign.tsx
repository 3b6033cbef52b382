import type { ReactNode } from 'react';
import type { MarkState } from '../words/mark-state';

/** Different shapes, so that no state is told by its colour alone. */
const STROKES: Readonly<Record<MarkState, ReactNode>> = {
  confirms: <path d="M3 8.5 6.5 12 13 4.5" />,
  qualifies: <path d="M2.5 9.5c2-4 4-4 5.5-1.5s3.5 2.5 5.5-1.5" />,
  refutes: <path d="M4 4l8 8M12 4l-8 8" />,
  deviates: <path d="M8 2.5v7M8 12.5v.8" />,
  'known deviation': <path d="M4 14V2.5h8l-2 3 2 3H4" />,
  'cannot tell': <path d="M5 5.5c0-4 6-4 6-.5 0 2.5-3 2.2-3 4.5M8 12.5v.8" />,
  'not applicable': <path d="M3.5 8h9" />,
  untested: <circle cx="8" cy="8" r="4.5" strokeDasharray="2.2 2.2" />,
};

export function MarkSign({ state }: { readonly state: MarkState }) {
  return (
    <svg className="mark__sign" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {STROKES[state]}
    </svg>
  );
}
