import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import pc from 'picocolors';
import { clientMutants } from '../../clients/mutants/registry';
import { poolMutants } from '../../pool/mutants/registry';
import { makeFolder } from '../../verdict/make-folder';
import { loadSuiteBook } from '../suite-book';
import { type Bite, bite, clientSubject, poolSubject, type Subject } from './bite';
import { toothless } from './toothless';

const SUBJECTS: readonly Subject[] = [...poolMutants.map(poolSubject), ...clientMutants.map(clientSubject)];

interface TeethOptions {
  readonly mutant?: readonly Subject[];
  readonly out: string;
}

export function teethCommand(): Command {
  return new Command('teeth')
    .description('Breaks one behaviour at a time and expects the examples that claim it to fail.')
    .option('--mutant <name>', 'only this mutant; may be repeated', parseMutant)
    .option('--out <folder>', 'where the kill table goes', 'reports')
    .action(showTeeth);
}

function parseMutant(name: string, previous: readonly Subject[] = []): readonly Subject[] {
  const found = SUBJECTS.find((subject) => subject.name === name);
  if (found) return [...previous, found];
  throw new InvalidArgumentError(
    `There is no such mutant. There are: ${SUBJECTS.map((s) => s.name).join(', ')}.`,
  );
}

async function showTeeth({ mutant, out }: TeethOptions): Promise<void> {
  const book = await loadSuiteBook();
  const bites: Bite[] = [];
  for (const subject of mutant ?? SUBJECTS) {
    const bitten = await bite(book, subject);
    if (bitten) bites.push(bitten);
    console.log(
      bitten ? line(bitten) : `waiting  ${subject.name}: the claims that it names have no example yet`,
    );
  }
  const survivors = bites.filter(({ survivedBy }) => survivedBy.length > 0);
  const killed = bites.length - survivors.length;
  console.log(`\n${killed} of ${bites.length} mutants killed by every claim that they name.`);
  const unproven = mutant ? [] : await toothless(book, bites);
  if (unproven.length > 0) {
    console.log(`${unproven.length} examples fail under no mutant:\n  ${unproven.join('\n  ')}`);
  }
  await makeFolder(resolve(out));
  writeTable(resolve(out), bites, unproven);
  process.exitCode = survivors.length > 0 ? 1 : 0;
}

function line({ subject, killedBy, survivedBy }: Bite): string {
  const mark = survivedBy.length === 0 ? pc.green('killed  ') : pc.red('survived');
  const survived = survivedBy.length > 0 ? `\n           not noticed by ${survivedBy.join(', ')}` : '';
  return `${mark} ${pc.bold(subject.name)} ${pc.dim(subject.side)} ${killedBy.join(', ')}${survived}`;
}

function writeTable(folder: string, bites: readonly Bite[], unproven: readonly string[]): void {
  writeFileSync(join(folder, 'teeth.json'), `${JSON.stringify({ bites, unproven }, undefined, 2)}\n`);
}
