import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

/** The files of a project, and what each imports of it: for its types alone and by `import()` too. */
export interface ImportGraph {
  /** Relative to the project, with forward slashes, in order. */
  readonly files: readonly string[];
  importsOf(file: string): readonly string[];
  /** Every file that imports one of these, however far away, and these themselves. */
  dependentsOf(changed: readonly string[]): ReadonlySet<string>;
}

/** Files of which the project consists, in the words of `globSync`. */
const SOURCES = '{docs,steps,support}/**/*.{ts,tsx,mts,mjs,cjs}';
const ENDINGS = ['', '.ts', '.tsx', '.mts', '.mjs', '.json', '/index.ts'];

/** Reads every source of a project, without compiling any. @param root its folder */
export function readImportGraph(root: string): ImportGraph {
  const files = globSync(SOURCES, { cwd: root, exclude: ['docs/build/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const imports = new Map(files.map((file) => [file, importsIn(root, file)]));
  const importers = new Map<string, string[]>();
  for (const [file, imported] of imports) {
    for (const other of imported) importers.set(other, [...(importers.get(other) ?? []), file]);
  }
  return {
    files,
    importsOf: (file) => imports.get(file) ?? [],
    dependentsOf(changed) {
      const found = new Set(changed);
      for (const file of found) for (const importer of importers.get(file) ?? []) found.add(importer);
      return found;
    },
  };
}

function importsIn(root: string, file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  const paths = importedFiles
    .filter(({ fileName }) => fileName.startsWith('.'))
    .flatMap(({ fileName }) => resolved(root, join(dirname(file), fileName)) ?? []);
  return [...new Set(paths)];
}

function resolved(root: string, path: string): string | undefined {
  const found = ENDINGS.map((ending) => path + ending).find((candidate) => isFile(join(root, candidate)));
  return found?.replaceAll('\\', '/');
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** From the project's folder, with forward slashes. */
export function projectPath(root: string, path: string): string {
  return relative(root, path).replaceAll('\\', '/');
}
