import { readFileSync } from 'node:fs';
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin';
import { type GherkinDocument, IdGenerator, type Pickle, type PickleStep } from '@cucumber/messages';
import type { StepText } from '../site-data';

export interface Scenario {
  /** Line of the example, or of its row in a table of examples. */
  readonly line: number;
  readonly title: string;
  /** Its own and those of its rule and feature: `@v5`, `@signup.creates-user`. */
  readonly tags: readonly string[];
  readonly steps: readonly StepText[];
}

/** The scenarios of one feature file in file order, with their background's steps. */
export function readScenarios(path: string): readonly Scenario[] {
  const newId = IdGenerator.incrementing();
  const document = new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(
    readFileSync(path, 'utf8'),
  );
  const keywords = keywordsOf(document);
  return compile(document, path, newId).map((pickle) => ({
    line: lineOf(pickle),
    title: pickle.name,
    tags: pickle.tags.map(({ name }) => name),
    steps: pickle.steps.map((step) => ({
      keyword: keywords.get(step.astNodeIds[0] ?? '') ?? '',
      text: step.text,
      rows: rowsOf(step),
    })),
  }));
}

function lineOf({ location, name, uri }: Pickle): number {
  if (!location) throw new RangeError(`The scenario "${name}" of ${uri} has no line.`);
  return location.line;
}

function keywordsOf({ feature }: GherkinDocument): ReadonlyMap<string, string> {
  const children = feature?.children ?? [];
  const nested = children.flatMap((child) => child.rule?.children ?? []);
  const steps = [...children, ...nested].flatMap(({ background, scenario }) => [
    ...(background?.steps ?? []),
    ...(scenario?.steps ?? []),
  ]);
  return new Map(steps.map(({ id, keyword }) => [id, keyword.trim()]));
}

function rowsOf({ argument }: PickleStep): readonly (readonly string[])[] {
  if (argument?.dataTable) {
    return argument.dataTable.rows.map(({ cells }) => cells.map(({ value }) => value));
  }
  return argument?.docString ? argument.docString.content.split('\n').map((line) => [line]) : [];
}
