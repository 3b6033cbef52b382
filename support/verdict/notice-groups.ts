import type { Results } from './results';

/** What merely is so, and the claims of which it is so. */
export interface NoticeGroup {
  /** On one line. */
  readonly message: string;
  readonly claims: readonly string[];
}

/** The notices of a run: one reason often stands for many claims. */
export function noticeGroups({ findings }: Results): readonly NoticeGroup[] {
  const notices = findings.filter(({ severity }) => severity === 'notice');
  return [...Map.groupBy(notices, ({ message }) => message.replace(/\s+/g, ' '))].map(([message, group]) => ({
    message,
    claims: [...new Set(group.flatMap(({ claim }) => claim ?? []))],
  }));
}
