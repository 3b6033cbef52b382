import { Command } from 'commander';
import pc from 'picocolors';
import { buildCatalogue, type Catalogue } from '../language/catalogue';
import type { StepLibrary } from '../language/step-library';
import { pathFromHere } from './own/files-of';
import { addOwnOptions, type OwnOptions } from './own/own-options';
import { loadSuiteBook, type SuiteBook, stepsOf } from './suite-book';

export function stepsCommand(): Command {
  return addOwnOptions(
    new Command('steps')
      .description('Lists every step, in both languages.')
      .option('--search <word>', 'only steps that hold the word, in either language'),
  ).action(listSteps);
}

async function listSteps({ search, ...own }: OwnOptions & { readonly search?: string }): Promise<void> {
  const book = await loadSuiteBook(own);
  const library = stepsOf(book);
  const catalogue = buildCatalogue(library);
  const listed = [...bilingual(catalogue), ...ownSteps(book, library, catalogue)];
  const wanted = search?.toLocaleLowerCase() ?? '';
  const found = listed.filter(({ phrases }) => phrases.join('\n').toLocaleLowerCase().includes(wanted));
  for (const { keyword, phrases, place } of found) {
    const [first, ...others] = phrases;
    const lines = [`${pc.bold(keyword.padEnd(5))} ${first}`, ...others.map((phrase) => `      ${phrase}`)];
    console.log(`${lines.join('\n')} ${pc.dim(place)}`);
  }
  console.log(found.length === 1 ? '1 step.' : `${found.length} steps.`);
}

interface ListedStep {
  readonly keyword: string;
  /** English, then French; of a team's own, as many as it registered. */
  readonly phrases: readonly string[];
  readonly place: string;
}

function bilingual({ entries }: Catalogue): readonly ListedStep[] {
  return entries.map(({ keyword, en, fr, file, line }) => ({
    keyword,
    phrases: [en, fr],
    place: `${file}:${line}`,
  }));
}

/** A team's steps that are said in one language. */
function ownSteps({ own }: SuiteBook, library: StepLibrary, { entries }: Catalogue): readonly ListedStep[] {
  const files = new Set(own?.stepFiles.map(pathFromHere));
  const paired = new Set(entries.flatMap(({ phrases }) => [phrases.en.order, phrases.fr.order]));
  return library.stepDefinitions
    .filter(({ uri, order }) => files.has(uri) && !paired.has(order))
    .map(({ keyword, pattern, uri, line }) => ({
      keyword,
      phrases: [String(pattern)],
      place: `${uri}:${line}`,
    }));
}
