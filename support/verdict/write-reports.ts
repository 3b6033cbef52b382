import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConformanceError } from '../conformance-error';
import type { ClientRun } from './build-results';
import { makeFolder } from './make-folder';
import { html } from './reporters/html';
import { junit } from './reporters/junit';
import { markdownSummary } from './reporters/markdown-summary';
import { ndjson } from './reporters/ndjson';
import { resultsJson } from './reporters/results-json';
import type { Results } from './results';
import { withoutSecrets } from './secrets';

const MESSAGES = /^messages\..+\.ndjson$/;
const REPORTS = ['results.json', 'junit.xml', 'report.html', 'summary.md'];

/**
 * Makes the folder of a run's reports, and takes away those of an earlier one: a run that never comes to its end must
 * not leave them for its own.
 * @param folder absolute
 * @param kept absolute path of a report that the run reads; undefined for none
 * @throws ConformanceError UsageError where the folder cannot be made, or what is in it not be removed
 */
export async function clearReports(folder: string, kept?: string): Promise<void> {
  await makeFolder(folder);
  try {
    const old = (await readdir(folder)).filter((name) => REPORTS.includes(name) || MESSAGES.test(name));
    for (const file of old.map((name) => join(folder, name))) if (file !== kept) await rm(file);
  } catch (cause) {
    throw notWritten(folder, cause);
  }
}

/**
 * Writes every report of a run into a folder, which is made if need be, and answers their paths. A reader sees the
 * old file or the whole new one, never a part; messages of clients that did not run this time are removed. Throws a
 * UsageError where the folder cannot be written.
 */
export async function writeReports(
  results: Results,
  runs: readonly ClientRun[],
  folder: string,
): Promise<readonly string[]> {
  const texts = new Map([
    ['results.json', resultsJson(results)],
    ['junit.xml', junit(results)],
    ['report.html', html(results)],
    ['summary.md', markdownSummary(results)],
    ...runs.map(({ client, envelopes }) => [`messages.${client.id}.ndjson`, ndjson(envelopes)] as const),
  ]);
  const paths = [...texts.keys()].map((name) => join(folder, name));
  const part = `.${randomUUID()}.part`;
  await makeFolder(folder);
  try {
    for (const [name, text] of texts) await writeFile(join(folder, name) + part, withoutSecrets(text));
    // Not one before there is room for all: some of them would tell of a run whose exit code is another.
    for (const path of paths) await rename(path + part, path);
    const outdated = (await readdir(folder)).filter((name) => MESSAGES.test(name) && !texts.has(name));
    for (const name of outdated) await rm(join(folder, name));
  } catch (cause) {
    for (const path of paths) await rm(path + part, { force: true });
    throw notWritten(folder, cause);
  }
  return paths;
}

function notWritten(folder: string, cause: unknown): ConformanceError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new ConformanceError('UsageError', `The reports cannot be written to ${folder}: ${why}`, {
    cause,
    expected: 'a folder that can be made and written, with room for some megabytes',
    next: 'Name another folder with --out, or make room.',
  });
}
