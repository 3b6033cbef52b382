/** What became of asking for an operation without making or changing anything. */
export type Permission =
  | { readonly operation: string; readonly state: 'granted' | 'missing' | 'lacking' }
  /** Nobody knows: it was not asked, or there was no answer. */
  | { readonly operation: string; readonly state: 'unknown'; readonly because: string };
