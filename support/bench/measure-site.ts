import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Measurement } from './measurement';

const ROOT = resolve(__dirname, '../..');
const BUILT = join(ROOT, 'docs/build');
const LEFT_BY_BUILDS = [BUILT, join(ROOT, '.docusaurus'), join(ROOT, 'node_modules/.cache')];
const SECONDS = 45;

/**
 * Builds the site in both languages twice, each time from nothing, and compares the two byte by byte.
 *
 * @throws Error when a build fails, or the two differ
 */
export function measureSite(): readonly Measurement[] {
  const [first, second] = [buildCold(), buildCold()];
  const differing = [...new Set([...first.files.keys(), ...second.files.keys()])].filter(
    (file) => first.files.get(file) !== second.files.get(file),
  );
  if (differing.length > 0) throw new Error(`Two builds of the site differ in ${differing.join(', ')}.`);
  return [
    {
      name: 'cold build of the site, both languages',
      value: Math.min(first.seconds, second.seconds),
      unit: 's',
      target: { atMost: SECONDS },
    },
    { name: 'files of the site, alike in two builds', value: first.files.size, unit: 'files' },
  ];
}

interface Build {
  readonly seconds: number;
  /** What each file holds, as a digest, by its path. */
  readonly files: ReadonlyMap<string, string>;
}

function buildCold(): Build {
  for (const folder of LEFT_BY_BUILDS) rmSync(folder, { recursive: true, force: true });
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', 'ts-node/register', join(ROOT, 'docs/site/cli/build.ts')],
    { cwd: ROOT, encoding: 'utf8' },
  );
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`The site did not build: ${stderr}`);
  const paths = globSync('**/*', { cwd: BUILT }).filter((path) => statSync(join(BUILT, path)).isFile());
  return { seconds, files: new Map(paths.sort().map((path) => [path, digest(join(BUILT, path))])) };
}

function digest(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
