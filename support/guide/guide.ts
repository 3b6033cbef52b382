import type { Language } from '../claims/claim';
import type { LocatedChapter } from '../claims/located-chapter';
import type { Problem } from '../language/problem';

/** One page of the guide in one language. */
export interface GuidePage {
  /** Below the folder of its language, with forward slashes: `signing-up.mdx`. */
  readonly name: string;
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
}

/** All that can be judged of the guide without building or running anything. */
export interface Guide {
  /** The project's folder. */
  readonly root: string;
  readonly pages: readonly GuidePage[];
  readonly chapters: readonly LocatedChapter[];
  readonly commands: CommandLines;
}

/** What knows the commands that a page may tell its reader to type. */
export interface CommandLines {
  /** `package.json`'s scripts. */
  readonly scripts: Readonly<Record<string, string>>;
  /** What our own command line objects to in these words (`['run', '--target', 'x']`); undefined for nothing. */
  refusal(words: readonly string[]): Promise<string | undefined>;
}

/** Looks for one kind of fault. */
export type GuideRule = (guide: Guide) => readonly Problem[] | Promise<readonly Problem[]>;
