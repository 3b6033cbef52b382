import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { compileFunction } from 'node:vm';
import { SHADOWED_GLOBALS, type ShadowedGlobals } from './shadowed-globals';

/** What Node hands to a CommonJS module. */
export interface ModuleParameters {
  readonly exports: unknown;
  readonly require: (specifier: string) => unknown;
  readonly module: { exports: unknown };
}

export interface CompiledModule {
  readonly filename: string;
  /** Absolute file name, or the name of a Node built-in, for what this module requires. */
  resolve(specifier: string): string;
  /** Runs the module's body once more, with these globals in place of the process's. */
  evaluate(globals: ShadowedGlobals, parameters: ModuleParameters): void;
}

type Body = (
  exports: unknown,
  require: unknown,
  module: unknown,
  filename: string,
  directory: string,
) => void;

const compiled = new Map<string, CompiledModule>();

/**
 * A CommonJS file, read and compiled once a process however many devices run it.
 *
 * @param filename absolute
 */
export function compiledModule(filename: string): CompiledModule {
  const known = compiled.get(filename);
  if (known !== undefined) {
    return known;
  }
  const module = compile(filename);
  compiled.set(filename, module);
  return module;
}

function compile(filename: string): CompiledModule {
  const source = readFileSync(filename, 'utf8').replace(/^#!.*/, '');
  // Two functions: a module may declare a name of its own that is also a shadowed global (`const self = this`), which
  // a parameter of the same function would forbid.
  const instantiate = compileFunction(
    `return function (exports, require, module, __filename, __dirname) {${source}\n}`,
    [...SHADOWED_GLOBALS],
    { filename },
  );
  const { resolve } = createRequire(filename);
  const resolved = new Map<string, string>();
  return {
    filename,
    resolve(specifier) {
      const target = resolved.get(specifier) ?? resolve(specifier);
      resolved.set(specifier, target);
      return target;
    },
    evaluate(globals, parameters) {
      const body: Body = Reflect.apply(
        instantiate,
        undefined,
        SHADOWED_GLOBALS.map((name) => globals[name]),
      );
      const { exports, require, module } = parameters;
      Reflect.apply(body, exports, [exports, require, module, filename, dirname(filename)]);
    },
  };
}
