import type { Exchange } from '../../../support/verdict/evidence';

/** One request and its answer, between a sender's line and the pool's. */
export interface SequenceRow {
  /** Of the request; the answer stands `ANSWER_BELOW` under it. */
  readonly y: number;
  /** Of the sender's line. */
  readonly x: number;
  readonly operation: string;
  /** `200`, an error's name, or nothing where no answer came. */
  readonly answer: string;
  readonly isRefused: boolean;
}

export interface SequenceLayout {
  readonly width: number;
  readonly height: number;
  readonly senders: readonly { readonly name: string; readonly x: number }[];
  readonly poolX: number;
  readonly rows: readonly SequenceRow[];
}

export const ANSWER_BELOW = 18;
const TOP = 44;
const ROW = 40;
const FIRST_X = 70;
const COLUMN = 130;
const POOL_COLUMN = 240;
const MARGIN = 60;

/** A line for each sender in the order of its first request, the pool's line at the right. */
export function layOutSequence(exchanges: readonly Exchange[]): SequenceLayout {
  const names = [...new Set(exchanges.map(({ from }) => from))];
  const senders = names.map((name, index) => ({ name, x: FIRST_X + index * COLUMN }));
  const poolX = FIRST_X + (names.length - 1) * COLUMN + POOL_COLUMN;
  const rows = exchanges.map(({ from, operation, status, error }, index) => ({
    y: TOP + index * ROW,
    x: senders[names.indexOf(from)]?.x ?? FIRST_X,
    operation,
    answer: error ?? (status === undefined ? '' : String(status)),
    isRefused: error !== undefined,
  }));
  return { width: poolX + MARGIN, height: TOP + exchanges.length * ROW, senders, poolX, rows };
}
