import { AstBuilder, compile, Errors, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type Feature, IdGenerator, type Pickle } from '@cucumber/messages';
import type { Language } from '../claims/claim';
import { LANGUAGES } from './languages';

export interface ParseError {
  readonly line: number;
  readonly message: string;
}

/** A feature file as it was read. */
export interface FeatureFile {
  /** Relative to the project, with forward slashes: `features/confirm/force-alias.feature`; a team's own, to where it is. */
  readonly path: string;
  /** The folder under `features/`; of a team's own, what its `claims.yaml` says. */
  readonly chapter: string;
  readonly lines: readonly string[];
  /** What line 1 declares; undefined without a `# language:` of ours there. */
  readonly language: Language | undefined;
  /** Absent when the file has errors or no feature. */
  readonly feature: Feature | undefined;
  readonly pickles: readonly Pickle[];
  readonly errors: readonly ParseError[];
}

const LANGUAGE_COMMENT = /^# language: (\w+)$/;

function declaredLanguage(firstLine: string | undefined): Language | undefined {
  const declared = LANGUAGE_COMMENT.exec(firstLine ?? '')?.[1];
  return LANGUAGES.find((language) => language === declared);
}

function errorsOf(error: unknown): ParseError[] {
  if (error instanceof Errors.CompositeParserException) return error.errors.flatMap(errorsOf);
  if (error instanceof Errors.GherkinException) {
    return [{ line: error.location?.line ?? 1, message: error.message.replace(/^\(\d+:\d+\): /, '') }];
  }
  throw error;
}

/** Parses Gherkin. Never throws for what the text holds: `errors` names every fault with its line. */
export function parseFeature(path: string, source: string): FeatureFile {
  const lines = source.split(/\r?\n/);
  const chapter = path.split('/').at(-2) ?? '';
  const about = { path, chapter, lines, language: declaredLanguage(lines[0]) };
  const newId = IdGenerator.incrementing();
  try {
    const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(source);
    const pickles = compile(document, path, newId);
    return { ...about, feature: document.feature, pickles, errors: [] };
  } catch (error) {
    return { ...about, feature: undefined, pickles: [], errors: errorsOf(error) };
  }
}

/** The same for a team's own file, which may leave it to Gherkin that a file without a declaration is English. */
export function parseOwnFeature(path: string, source: string, chapter: string): FeatureFile {
  const file = parseFeature(path, source);
  const language = LANGUAGES.find((known) => known === file.feature?.language);
  return { ...file, chapter, language: file.language ?? language };
}
