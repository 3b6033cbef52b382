import { Command } from 'commander';
import { loadMigrationAdvice } from '../claims/migration-advice';
import { guideProblems } from '../guide/guide-problems';
import { readFeatures } from '../language/read-features';
import { guideCommands } from './guide-commands';
import { describeProblem, lintProblems } from './lint-problems';
import { migrationProblems } from './migration-problems';
import { addOwnOptions, type OwnOptions } from './own/own-options';
import { PROJECT_ROOT } from './project';
import { loadSuiteBook, stepsOf } from './suite-book';

export function checkCommand(): Command {
  return addOwnOptions(
    new Command('check').description(
      'Reads features, claims, steps, translations and the guide without running anything.',
    ),
  ).action(checkSuite);
}

async function checkSuite(options: OwnOptions): Promise<void> {
  const book = await loadSuiteBook(options);
  const { chapters } = book;
  const steps = new Set(stepsOf(book).stepDefinitions.map(({ unwrappedCode }) => unwrappedCode));
  const teams = new Set(book.own?.chapters);
  const suites = chapters.filter((chapter) => !teams.has(chapter));
  const advice = loadMigrationAdvice(PROJECT_ROOT, chapters);
  const problems = [
    ...(await lintProblems(book)),
    ...(await guideProblems(PROJECT_ROOT, suites, guideCommands())),
    ...migrationProblems({ chapters, features: readFeatures(PROJECT_ROOT), advice }),
  ];
  for (const problem of problems) console.log(describeProblem(problem));
  const claims = chapters.reduce((count, chapter) => count + chapter.claims.length, 0);
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.log(`${claims} claims in ${chapters.length} chapters, ${steps.size} steps: ${found}.`);
  process.exitCode = problems.length === 0 ? 0 : 3;
}
