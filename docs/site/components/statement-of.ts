import statements from '@generated/conformance-evidence/default/statements.json';

/**
 * What a claim says, in the locale of the page; undefined for one that is in no results. Only pages that list claims
 * carry all statements: a guide page has those that it cites from the plugin that reads its sources.
 */
export function statementOf(id: string): string | undefined {
  return statements[id];
}
