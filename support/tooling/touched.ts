import { execFileSync } from 'node:child_process';
import { loadSuiteBook, stepsOf } from '../cli/suite-book';
import { meaningsOf } from '../language/meanings';
import { readFeatures } from '../language/read-features';
import { stepLinesOf } from '../language/step-lines';
import type { ImportGraph } from './import-graph';

/** The files that differ from what a branch started with, and those that git does not know yet; as git names them. */
export function changedFiles(root: string, since: string): readonly string[] {
  const git = (...parameters: readonly string[]) =>
    execFileSync('git', parameters, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
  const [start = since] = git('merge-base', since, 'HEAD');
  return [
    ...new Set([
      ...git('diff', '--name-only', '--diff-filter=d', start),
      ...git('ls-files', '--others', '--exclude-standard'),
    ]),
  ];
}

/** The unit tests that a change can break: those that import what changed, the nearest first. */
export function touchedTests(graph: ImportGraph, changed: readonly string[]): readonly string[] {
  return [...graph.dependentsOf(changed)].filter((file) => file.endsWith('.test.ts'));
}

/** The claims whose examples a change can break. */
export interface TouchedClaims {
  readonly claims: readonly string[];
  /** Whether these are all: of a change that every example may meet, one claim of each chapter is tried. */
  readonly are: 'all' | 'a sample';
}

/** @returns the claims whose features, or whose steps, changed; a sample where what all steps rest on did */
export async function touchedClaims(
  root: string,
  graph: ImportGraph,
  changed: readonly string[],
): Promise<TouchedClaims> {
  const book = await loadSuiteBook();
  const library = stepsOf(book);
  const decidable = book.chapters.map(({ claims }) =>
    claims.filter(({ excluded, planned }) => !excluded && !planned).map(({ id }) => id),
  );
  const names = new Set(changed);
  const isBelow = [...graph.dependentsOf(changed.filter((file) => !file.startsWith('steps/')))];
  if (isBelow.some((file) => file.startsWith('steps/'))) {
    return { claims: decidable.flatMap(([first]) => first ?? []), are: 'a sample' };
  }
  const usesChangedStep = (text: string) =>
    meaningsOf(library, text).some(({ definition }) => names.has(definition.uri));
  const files = readFeatures(root).filter(
    (file) =>
      names.has(file.path) ||
      names.has(`features/${file.chapter}/claims.yaml`) ||
      stepLinesOf(file).some(({ text }) => usesChangedStep(text)),
  );
  const tags = new Set(
    files.flatMap(({ pickles }) => pickles.flatMap((pickle) => pickle.tags)).map(({ name }) => name),
  );
  return { claims: decidable.flat().filter((id) => tags.has(`@${id}`)), are: 'all' };
}
