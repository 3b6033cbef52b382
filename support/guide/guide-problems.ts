import type { LocatedChapter } from '../claims/located-chapter';
import type { Problem } from '../language/problem';
import type { CommandLines, Guide, GuideRule } from './guide';
import { readGuide } from './read-guide';
import { codeSource } from './rules/code-source';
import { frenchPages } from './rules/french-pages';
import { pageInBoth } from './rules/page-in-both';
import { shellCommand } from './rules/shell-command';
import { trialOfPage } from './rules/trial-of-page';
import { unmentionedClaim } from './rules/unmentioned-claim';
import { unshownSnippet } from './rules/unshown-snippet';
import { untestedSnippet } from './rules/untested-snippet';

const RULES: readonly GuideRule[] = [
  pageInBoth,
  codeSource,
  unmentionedClaim,
  unshownSnippet,
  untestedSnippet,
  trialOfPage,
  shellCommand,
  frenchPages,
];

/** Judges the guide's pages and the sources of their code without building or running anything. */
export async function guideProblems(
  root: string,
  chapters: readonly LocatedChapter[],
  commands: CommandLines,
): Promise<readonly Problem[]> {
  const guide: Guide = { root, pages: readGuide(root), chapters, commands };
  if (guide.pages.length === 0) return [];
  const found = await Promise.all(RULES.map((rule) => rule(guide)));
  return found.flat().sort((one, other) => one.file.localeCompare(other.file) || one.line - other.line);
}
