import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Language } from '../../claims/claim';
import { pathAsGlob } from '../../language/path-as-glob';
import { renderSuite } from '../../language/render-suite';
import { pathFromHere } from '../own/files-of';
import { PROJECT_ROOT } from '../project';
import type { SuiteBook } from '../suite-book';

export interface FeatureSources {
  /** What Cucumber is to read, as globs. */
  readonly paths: readonly string[];
  /** The project's own file behind a path in Cucumber's messages, which is a rendered one's. */
  sourceOf(uri: string): string;
  /** Removes what was rendered. */
  close(): void;
}

/** The features as they are written, or all of the suite's rendered in one language; a team's own stay as they are. */
export function featureSources(book: SuiteBook, language: Language | undefined): FeatureSources {
  const own = book.own?.featureFiles ?? [];
  const owned = new Set(own);
  const { paths, sourceOf, close } = suiteSources(book, language);
  return {
    paths: [...paths, ...own.map(pathAsGlob)],
    sourceOf(uri) {
      const file = resolve(PROJECT_ROOT, uri);
      return owned.has(file) ? pathFromHere(file) : sourceOf(uri);
    },
    close,
  };
}

function suiteSources(book: SuiteBook, language: Language | undefined): FeatureSources {
  if (language === undefined) {
    return { paths: ['features/**/*.feature'], sourceOf: (uri) => uri, close: () => {} };
  }
  // Told by its name, so that the launcher can remove what a killed run leaves.
  const folder = mkdtempSync(join(tmpdir(), `auth-conformance-${hostname()}-${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A signal ends the run where it is.
  process.once('exit', remove);
  const close = () => {
    process.off('exit', remove);
    remove();
  };
  try {
    const sources = renderSuite({
      root: PROJECT_ROOT,
      into: folder,
      language,
      chapters: book.chapters,
      library: book.support,
    });
    return {
      paths: [...sources.keys()].map((path) => pathAsGlob(relative(PROJECT_ROOT, path))),
      sourceOf: (uri) => sources.get(resolve(PROJECT_ROOT, uri)) ?? uri,
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}
