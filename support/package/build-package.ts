import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileModule } from './compile-module';
import { declareTypes } from './declare-types';
import { packagedData, packagedModules } from './packaged-sources';

/** What step files and target files elsewhere may import. */
const PUBLIC_MODULES = ['support/public/steps.ts', 'support/public/target.ts'];

/** What `cucumber.js` says of a checkout, of compiled modules. */
const CUCUMBER = `module.exports = {
  default: {
    require: ['support/world.js', 'support/hooks.js', 'support/parameter-types.js', 'steps/**/*.js'],
    strict: true,
  },
};
`;

/**
 * Makes a project that runs without a compiler: Node does not strip types below `node_modules`, and ts-node leaves what
 * is there alone.
 *
 * @param into emptied first; its tree is the project's, so that whatever finds its way in the one does in the other
 */
export async function buildPackage(root: string, into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  for (const file of packagedModules(root)) {
    write(join(into, file.replace(/\.ts$/, '.js')), await compileModule(join(root, file)));
  }
  for (const file of packagedData(root)) {
    mkdirSync(dirname(join(into, file)), { recursive: true });
    cpSync(join(root, file), join(into, file));
  }
  declareTypes(root, PUBLIC_MODULES, into);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  write(join(into, 'cucumber.js'), CUCUMBER);
  write(join(into, 'package.json'), `${JSON.stringify({ name, version, type: 'commonjs' }, undefined, 2)}\n`);
}

interface Manifest {
  readonly name: string;
  readonly version: string;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
