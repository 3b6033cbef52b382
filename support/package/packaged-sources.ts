import { globSync } from 'node:fs';

/** What serves those alone who work on the suite itself. */
const LEFT_OUT = [
  '**/*.test.ts',
  '**/testing/**',
  'support/{aws,bench,package}/**',
  'support/pool/reference/*.ts',
  'support/cli/{stages,test}.ts',
  'support/pool/srp/vectors.json',
];

/** The modules that the package holds compiled, relative to the project. */
export function packagedModules(root: string): readonly string[] {
  return globSync('{steps,support}/**/*.ts', { cwd: root, exclude: LEFT_OUT }).sort();
}

/** The files that the package holds as they are: features with their claims, schemas, facts. */
export function packagedData(root: string): readonly string[] {
  return globSync(['features/**/*.{feature,yaml}', 'support/**/*.json'], {
    cwd: root,
    exclude: LEFT_OUT,
  }).sort();
}
