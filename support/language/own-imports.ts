import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PUBLIC = /^amplify-auth-conformance\/(steps|target)$/;

/** Marks a public module that is imported: only what Node can read without a compiler has names to import. */
const AS_MODULE = '?module';

// Loaded by Cucumber, in each of its threads, before a team's step files. An installed package is found by its name; a
// checkout is nobody's dependency, and its public modules are not compiled.
registerHooks({
  resolve(specifier, context, next) {
    const [, name] = PUBLIC.exec(specifier) ?? [];
    const source = join(__dirname, '../public', `${name}.ts`);
    if (name === undefined || !existsSync(source)) return next(specifier, context);
    const { href: url } = pathToFileURL(source);
    if (context.conditions.includes('require')) return { url, format: 'commonjs', shortCircuit: true };
    return { url: `${url}${AS_MODULE}`, format: 'module', shortCircuit: true };
  },
  load(url, context, next) {
    if (!url.endsWith(AS_MODULE)) return next(url, context);
    const file = fileURLToPath(url.slice(0, -AS_MODULE.length));
    return { format: 'module', source: moduleOf(file), shortCircuit: true };
  },
});

/** A module of ECMAScript with the names of one of CommonJS. */
function moduleOf(file: string): string {
  const names = Object.keys(require(file) as object).join(', ');
  return [
    "import { createRequire } from 'node:module';",
    `export const { ${names} } = createRequire(${JSON.stringify(file)})(${JSON.stringify(file)});`,
  ].join('\n');
}
