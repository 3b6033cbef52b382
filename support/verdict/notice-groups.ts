import type { Finding, Results } from './results';
import { hasUnmetNeed } from './unmet-needs';

/** What merely is so, and the claims of which it is so. */
export interface NoticeGroup {
  /** On one line. */
  readonly message: string;
  readonly claims: readonly string[];
}

/** The notices of a run, but for what a table of settings says better: one reason often stands for many claims. */
export function noticeGroups(results: Results): readonly NoticeGroup[] {
  const notices = results.findings.filter(
    (finding) => finding.severity === 'notice' && !isInTable(finding, results),
  );
  return [...Map.groupBy(notices, ({ message }) => message.replace(/\s+/g, ' '))].map(([message, group]) => ({
    message,
    claims: [...new Set(group.flatMap(({ claim }) => claim ?? []))],
  }));
}

function isInTable({ claim, client }: Finding, { claims }: Results): boolean {
  const verdict = client && claims.find(({ id }) => id === claim)?.verdicts[client];
  return verdict !== undefined && hasUnmetNeed(verdict);
}
