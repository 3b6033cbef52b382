import { globSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../cli/project';

/** Folders whose tests leave nothing behind in their process: no other working directory, no variable, no global. */
const NEIGHBOURLY =
  '{docs/{site,snippets},support/{claims,guide,language,pool,scenario,transport,triggers,verdict,vocabulary}}/**/*.test.ts';

/**
 * What Node's test runner is given. It starts a process for each file, and most of these need longer to load than to run:
 * so the tests of a neighbourly folder share one.
 *
 * @param folder where the entries of the shared processes are written
 * @returns absolute paths, those that take longest first
 */
export function unitTests(folder: string): readonly string[] {
  const neighbours = Map.groupBy(files(NEIGHBOURLY), dirname);
  const shared = [...neighbours].map(([name, paths]) => {
    const entry = join(folder, `${name.replaceAll('/', '-')}.cjs`);
    const lines = paths.map((path) => `require(${JSON.stringify(join(PROJECT_ROOT, path))});\n`);
    writeFileSync(entry, lines.join(''));
    return entry;
  });
  const together = new Set([...neighbours.values()].flat());
  const apart = files('{support,docs}/**/*.test.ts').filter((path) => !together.has(path));
  return [...apart.map((path) => join(PROJECT_ROOT, path)), ...shared];
}

function files(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: PROJECT_ROOT }).sort();
}
