import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { PROJECT_ROOT, suiteRelease } from '../cli/project';
import { runClient } from '../cli/run/run-client';
import { loadSuiteBook } from '../cli/suite-book';
import { clientRelease } from '../clients/release';
import { titleOf } from '../language/title-of';
import { removeRun } from '../targets/clean-up';
import { startEmbedded } from '../targets/embedded';
import { buildResults } from '../verdict/build-results';
import { writeReports } from '../verdict/write-reports';

/** Examples that take no time of their own, so that what grows is the suite. */
const SOURCE = 'features/sign-up/attributes.feature';
const RUN = 'growth';

/** What a run of so many examples takes. */
export interface Growth {
  readonly examples: number;
  /** Of CPU. */
  readonly milliseconds: number;
  /** The most that the process occupied. */
  readonly residentMiB: number;
}

/** Runs copies of one feature, to the reports, in this process; the parent asks for `copies` in the arguments. */
async function grow(copies: number): Promise<Growth> {
  const folder = mkdtempSync(join(tmpdir(), 'suite-growth-'));
  const { target, close } = await startEmbedded({});
  try {
    const source = readFileSync(join(PROJECT_ROOT, SOURCE), 'utf8');
    const paths = Array.from({ length: copies }, (_, index) => join(folder, `copy-${index}.feature`));
    for (const path of paths) writeFileSync(path, source);
    const book = await loadSuiteBook();
    const startedAt = new Date();
    const before = process.cpuUsage();
    const client = 'amplify-v6';
    const envelopes = await runClient(
      {
        paths: paths.map((path) => relative(PROJECT_ROOT, path)),
        tags: 'not @v5',
        order: 'defined',
        parallel: 1,
        hasOwnSteps: false,
        world: { client, target, run: RUN },
        support: book.support,
        sourceOf: (uri) => uri,
      },
      () => {},
    );
    await removeRun(target, RUN);
    const claims = book.chapters.flatMap((chapter) => chapter.claims);
    const runs = [{ client: clientRelease(client), envelopes }];
    const results = buildResults({
      ...{ suite: suiteRelease(), startedAt, durationMs: 1, mutant: null, seed: null, claims, runs },
      target: { kind: 'embedded', name: 'embedded', standing: target.standing, profile: target.profile },
      ...{ selection: { kind: 'everything' as const }, expectations: [], faults: [], shard: null },
      asked: { claims: null, tags: null, language: null, batch: null },
      titleOf: (title) => titleOf(book.chapters, title),
    });
    await writeReports(results, runs, join(folder, 'reports'));
    const { user, system } = process.cpuUsage(before);
    return {
      examples: envelopes.filter(({ testCaseStarted }) => testCaseStarted).length,
      milliseconds: (user + system) / 1000,
      residentMiB: process.resourceUsage().maxRSS / 1024,
    };
  } finally {
    await close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void grow(Number(process.argv[2])).then((growth) => process.stdout.write(`${JSON.stringify(growth)}\n`));
