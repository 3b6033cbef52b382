import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

/** Gives a module's exports for its absolute file name, or a built-in's for its name. */
export type Load = (filename: string) => unknown;

/**
 * The exports of a snippet, evaluated once more, with whatever it imports taken from `load`.
 *
 * @param file absolute, TypeScript
 */
export function snippetModule(
  file: string,
  load: Load,
): Readonly<Record<string, unknown>> {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  const { resolve } = createRequire(file);
  const exports: Record<string, unknown> = {};
  const body = compileFunction(code, ['exports', 'require'], { filename: file });
  Reflect.apply(body, exports, [
    exports,
    (specifier: string) => load(resolve(specifier)),
  ]);
  return exports;
}
