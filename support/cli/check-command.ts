import { Command } from 'commander';
import pc from 'picocolors';
import { lintSuite } from '../language/lint';
import { stepLibraryOf } from '../language/step-library';
import { PROJECT_ROOT } from './project';
import { loadSuiteBook } from './suite-book';

export function checkCommand(): Command {
  return new Command('check')
    .description('Reads features, claims, steps and translations without running anything.')
    .action(checkSuite);
}

async function checkSuite(): Promise<void> {
  const { chapters, support } = await loadSuiteBook();
  const library = stepLibraryOf(support);
  const problems = await lintSuite({ root: PROJECT_ROOT, chapters, library: support });
  for (const { file, line, rule, message, next } of problems) {
    console.log(`${pc.bold(`${file}:${line}`)} ${message} ${pc.dim(rule)}\n  -> ${next}`);
  }
  const claims = chapters.reduce((count, chapter) => count + chapter.claims.length, 0);
  const found = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  console.log(
    `${claims} claims in ${chapters.length} chapters, ${library.stepDefinitions.length / 2} steps: ${found}.`,
  );
  process.exitCode = problems.length === 0 ? 0 : 3;
}
