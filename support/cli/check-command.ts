import { Command } from 'commander';
import { loadMigrationAdvice } from '../claims/migration-advice';
import { guideProblems } from '../guide/guide-problems';
import { readFeatures } from '../language/read-features';
import { stepLibraryOf } from '../language/step-library';
import { guideCommands } from './guide-commands';
import { describeProblem, lintProblems } from './lint-problems';
import { migrationProblems } from './migration-problems';
import { PROJECT_ROOT } from './project';
import { loadSuiteBook } from './suite-book';

export function checkCommand(): Command {
  return new Command('check')
    .description('Reads features, claims, steps, translations and the guide without running anything.')
    .action(checkSuite);
}

async function checkSuite(): Promise<void> {
  const book = await loadSuiteBook();
  const { chapters, support } = book;
  const library = stepLibraryOf(support);
  const advice = loadMigrationAdvice(PROJECT_ROOT, chapters);
  const problems = [
    ...(await lintProblems(book)),
    ...(await guideProblems(PROJECT_ROOT, chapters, guideCommands())),
    ...migrationProblems({ chapters, features: readFeatures(PROJECT_ROOT), advice }),
  ];
  for (const problem of problems) console.log(describeProblem(problem));
  const claims = chapters.reduce((count, chapter) => count + chapter.claims.length, 0);
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.log(
    `${claims} claims in ${chapters.length} chapters, ${library.stepDefinitions.length / 2} steps: ${found}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 3;
}
