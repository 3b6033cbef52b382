import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PUBLIC = /^amplify-auth-conformance\/(steps|target)$/;

// Loaded by Cucumber, in each of its threads, before a team's step files. An installed package is found by its name; a
// checkout is nobody's dependency, and its public modules are not compiled.
registerHooks({
  resolve(specifier, context, next) {
    const [, name] = PUBLIC.exec(specifier) ?? [];
    const source = join(__dirname, '../public', `${name}.ts`);
    if (name === undefined || !existsSync(source)) return next(specifier, context);
    return { url: pathToFileURL(source).href, format: 'commonjs', shortCircuit: true };
  },
});
