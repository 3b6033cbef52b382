import rows from './rows.json';

/** One fact about the real service; the embedded pool is built to them. */
export interface ReferenceRow {
  /** `CF-09`. Ids have gaps: facts that were withdrawn keep their number. */
  readonly id: string;
  /** Letter of the topic, A to T. */
  readonly section: string;
  readonly operation: string;
  readonly given: string;
  readonly when: string;
  readonly then: string;
  /** `message` holds a placeholder such as `<ClientId>` where the service names a value. */
  readonly error?: { readonly name: string; readonly message?: string };
  readonly confidence: 'high' | 'medium' | 'low';
  readonly source: string;
}

export const referenceRows: ReadonlyMap<string, ReferenceRow> = new Map(
  (rows as readonly ReferenceRow[]).map((row) => [row.id, row]),
);

/** @throws Error for an id that no row has */
export function referenceRow(id: string): ReferenceRow {
  const row = referenceRows.get(id);
  if (!row) throw new Error(`rows.json has no row ${id}: declare an id that it has.`);
  return row;
}
