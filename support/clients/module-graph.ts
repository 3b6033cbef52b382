import { createRequire, isBuiltin } from 'node:module';
import { extname } from 'node:path';
import { ConformanceError } from '../conformance-error';
import { type CompiledModule, compiledModule } from './compiled-module';
import type { ShadowedGlobals } from './shadowed-globals';

/** One set of instances of CommonJS modules; two graphs share code and nothing else. */
export interface ModuleGraph {
  /** Exports of a file, evaluated in this graph at the first call. */
  load(filename: string): unknown;
}

/** Packages that keep a client's state: each device needs its own instance. */
const STATEFUL =
  /[\\/]node_modules[\\/](?:@aws-amplify|aws-amplify|aws-amplify-v5|amazon-cognito-identity-js)[\\/]/;

/**
 * The arithmetic of SRP: numbers and nothing kept. V8 shares what it learns of a function among everything that one
 * compilation made; with a class of its own for each device, nothing would be optimised for any from the third on.
 */
const ARITHMETIC = /[\\/]BigInteger\.js$/;

const requireFromProcess = createRequire(__filename);

/**
 * Node built-ins, JSON, the arithmetic of SRP and the odd stateless ES module come from the process; every other module
 * is evaluated in the graph.
 */
export function createModuleGraph(globals: ShadowedGlobals): ModuleGraph {
  const instances = new Map<string, { exports: unknown }>();

  function load(filename: string): unknown {
    const known = instances.get(filename);
    if (known !== undefined) {
      return known.exports;
    }
    // Registered before it runs, so that modules may require each other in circles.
    const module: { exports: unknown } = { exports: {} };
    instances.set(filename, module);
    try {
      evaluate(compiledModule(filename), module);
    } catch (error) {
      instances.delete(filename);
      throw error;
    }
    return module.exports;
  }

  function evaluate(compiled: CompiledModule, module: { exports: unknown }): void {
    const require = (specifier: string): unknown => {
      const target = compiled.resolve(specifier);
      if (isBuiltin(target) || extname(target) === '.json' || ARITHMETIC.test(target)) {
        return requireFromProcess(target);
      }
      if (extname(target) === '.mjs') {
        refuseSharedClient(compiled.filename, target);
        return requireFromProcess(target);
      }
      return load(target);
    };
    compiled.evaluate(globals, { exports: module.exports, require, module });
  }

  return { load };
}

function refuseSharedClient(from: string, target: string): void {
  if (STATEFUL.test(target)) {
    throw new ConformanceError('SuiteFault', `${from} requires an ES module that every device would share`, {
      expected: 'a CommonJS module, so that each device can have its own instance',
      seen: target,
      next: 'Use a release of the client that ships CommonJS builds.',
    });
  }
}
