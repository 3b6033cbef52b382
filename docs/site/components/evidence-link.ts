/** The evidence of a chapter, or of one claim in it. */
export function evidenceLink(chapter: string, claim?: string): string {
  return claim ? `/evidence/${chapter}/#${claim}` : `/evidence/${chapter}/`;
}
