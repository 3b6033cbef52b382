import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import pc from 'picocolors';
import { clientMutants } from '../../clients/mutants/registry';
import { poolMutants } from '../../pool/mutants/registry';
import { makeFolder } from '../../verdict/make-folder';
import { repeatable } from '../given-once';
import { wholeNumber } from '../numbers';
import { expectParts, parsePart, partOf } from '../part';
import { DEFAULT_WORKERS, MOST_WORKERS } from '../run/run-options';
import { loadSuiteBook, type SuiteBook } from '../suite-book';
import { bite, clientSubject, poolSubject, type Reach } from './bite';
import { BITES_FILE, biteInParts } from './bite-in-parts';
import { readHonestRun, runHonestly } from './honest-run';
import { killTable } from './kill-table';
import type { Bite, Subject } from './read-bite';
import { toothless } from './toothless';

const SUBJECTS: readonly Subject[] = [...poolMutants.map(poolSubject), ...clientMutants.map(clientSubject)];

interface TeethOptions {
  readonly mutant?: readonly Subject[];
  readonly part?: string;
  readonly reach: Reach;
  readonly honest?: string;
  readonly parallel: number;
  readonly out: string;
}

export function teethCommand(): Command {
  return new Command('teeth')
    .description('Breaks one behaviour at a time and expects the examples that claim it to fail.')
    .addOption(
      repeatable(new Option('--mutant <name>', 'only this mutant; may be repeated').argParser(parseMutant)),
    )
    .option(
      '--part <part>',
      'only one part of the mutants, such as 1/2; leaves its bites in the folder',
      parsePart,
    )
    .addOption(
      new Option(
        '--reach <examples>',
        '"spots" runs the claims that a mutant names, which must fall, and two others, which must not; "all" all others: hours',
      )
        .choices(['spots', 'all'])
        .default('spots'),
    )
    .option(
      '--honest <results.json>',
      'a whole run on the embedded pool: its examples must each fail under some mutant (default: runs it now)',
    )
    .option('--parallel <number>', 'mutants at a time', wholeNumber(1, MOST_WORKERS), DEFAULT_WORKERS)
    .option('--out <folder>', 'where the kill table goes', 'reports')
    .action(showTeeth);
}

function parseMutant(name: string): Subject {
  const found = SUBJECTS.find((subject) => subject.name === name);
  if (found) return found;
  throw new InvalidArgumentError(
    `There is no such mutant. There are: ${SUBJECTS.map((s) => s.name).join(', ')}.`,
  );
}

async function showTeeth({ mutant, part, reach, honest, parallel, out }: TeethOptions): Promise<void> {
  if (part !== undefined) expectParts(`--part ${part}`, SUBJECTS.length, 'mutants');
  const made = honest === undefined ? undefined : readHonestRun(honest);
  const folder = resolve(out);
  await makeFolder(folder);
  const book = await loadSuiteBook();
  if (part !== undefined) {
    const bites = await biteEach(book, partOf(SUBJECTS, part), reach);
    writeFileSync(join(folder, BITES_FILE), JSON.stringify(bites));
    return;
  }
  const inParts = mutant === undefined && parallel > 1;
  const bites = inParts
    ? await biteInParts(parallel, reach)
    : await biteEach(book, mutant ?? SUBJECTS, reach);
  const survivors = bites.filter(({ survivedBy }) => survivedBy.length > 0);
  const killed = bites.length - survivors.length;
  console.log(`\n${killed} of ${bites.length} mutants killed by every claim that they name.`);
  const unproven = mutant ? [] : toothless(made ?? (await runHonestly(book, parallel)), bites);
  if (unproven.length > 0) {
    console.log(`${pc.red(`${unproven.length} examples fail under no mutant:`)}\n  ${unproven.join('\n  ')}`);
  }
  writeTable(folder, bites, unproven);
  const stray = bites.filter(({ unnamed }) => unnamed.length > 0);
  if (stray.length > 0) {
    console.log(
      `${stray.length} mutants break claims that they do not name; ${join(folder, 'teeth.md')} lists them.`,
    );
  }
  process.exitCode = survivors.length + stray.length + unproven.length > 0 ? 1 : 0;
}

async function biteEach(
  book: SuiteBook,
  subjects: readonly Subject[],
  reach: Reach,
): Promise<readonly Bite[]> {
  const bites: Bite[] = [];
  for (const subject of subjects) {
    const bitten = await bite(book, subject, reach);
    if (bitten) bites.push(bitten);
    console.log(
      bitten ? line(bitten) : `waiting  ${subject.name}: the claims that it names have no example yet`,
    );
  }
  return bites;
}

function line({ subject, killedBy, survivedBy, unnamed }: Bite): string {
  const mark = survivedBy.length === 0 ? pc.green('killed  ') : pc.red('survived');
  const survived = survivedBy.length > 0 ? `\n           not noticed by ${survivedBy.join(', ')}` : '';
  const beyond = unnamed.length > 0 ? `\n           breaks unnamed ${unnamed.join(', ')}` : '';
  return `${mark} ${pc.bold(subject.name)} ${pc.dim(subject.side)} ${killedBy.join(', ')}${survived}${beyond}`;
}

function writeTable(folder: string, bites: readonly Bite[], unproven: readonly string[]): void {
  writeFileSync(join(folder, 'teeth.json'), `${JSON.stringify({ bites, unproven }, undefined, 2)}\n`);
  writeFileSync(join(folder, 'teeth.md'), killTable(bites, unproven));
}
