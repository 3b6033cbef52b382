import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';

export const ROOT = resolve(__dirname, '../../..');

/** Any mapping of a YAML file, by its members. */
export type Mapping = Readonly<Record<string, unknown>>;

/** The documents of a YAML file; one that is faulty fails the test. */
export function documentsOf(path: string): readonly Mapping[] {
  return parseAllDocuments(readFileSync(join(ROOT, path), 'utf8')).map((document) => {
    assert.deepEqual(
      [...document.errors, ...document.warnings].map(({ message }) => message),
      [],
      path,
    );
    return document.toJS() as Mapping;
  });
}

/** A member of nested mappings and lists, by its path; undefined where there is none. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Mapping | undefined)?.[key], value);
}

/** A piece of shell in a recipe. */
export interface Snippet {
  readonly recipe: string;
  readonly text: string;
}

/** Every piece of shell: what stands under `run`, in a list of a script, or is handed to `bash -c`. */
export function snippetsOf(recipe: string): readonly Snippet[] {
  const texts: string[] = [];
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [name, member] of Object.entries(value)) {
      const isScript = ['script', 'before_script', 'after_script'].includes(name) && Array.isArray(member);
      const isArgument = name === 'args' && at(value, 'command', 0) === 'bash';
      if (name === 'run' && typeof member === 'string') texts.push(member);
      else if (isScript) texts.push(member.join('\n'));
      else if (isArgument) texts.push((member as string[]).join('\n'));
      else visit(member);
    }
  };
  documentsOf(recipe).forEach(visit);
  return texts.map((text) => ({ recipe, text }));
}
