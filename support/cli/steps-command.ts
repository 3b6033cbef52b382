import { relative } from 'node:path';
import { Command } from 'commander';
import pc from 'picocolors';
import { buildCatalogue } from '../language/catalogue';
import { stepLibraryOf } from '../language/step-library';
import { PROJECT_ROOT } from './project';
import { loadSuiteBook } from './suite-book';

export function stepsCommand(): Command {
  return new Command('steps')
    .description('Lists every step, in both languages.')
    .option('--search <word>', 'only steps that hold the word, in either language')
    .action(listSteps);
}

async function listSteps({ search }: { readonly search?: string }): Promise<void> {
  const { support } = await loadSuiteBook();
  const wanted = search?.toLocaleLowerCase() ?? '';
  const { entries } = buildCatalogue(stepLibraryOf(support));
  const found = entries.filter(({ en, fr }) => `${en}\n${fr}`.toLocaleLowerCase().includes(wanted));
  for (const { keyword, en, fr, file, line } of found) {
    console.log(
      `${pc.bold(keyword.padEnd(5))} ${en}\n      ${fr} ${pc.dim(`${relative(PROJECT_ROOT, file)}:${line}`)}`,
    );
  }
  console.log(found.length === 1 ? '1 step.' : `${found.length} steps.`);
}
