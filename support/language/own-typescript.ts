import { dirname } from 'node:path';
import { REGISTER_INSTANCE, register } from 'ts-node';

// Loaded by Cucumber, in each of its threads, before step files in TypeScript. In a checkout ts-node is there already.
// In an installed package it is not, for all of ours is compiled, and the compiler of whoever has the steps may be none,
// or one that ts-node cannot use; their tsconfig.json is about their own build and would change what a step means here.
if (process[REGISTER_INSTANCE] === undefined) {
  register({
    swc: true,
    compiler: require.resolve('typescript'),
    skipProject: true,
    cwd: dirname(__filename),
    // CommonJS whatever their package.json says, so that a step file may leave out extensions.
    moduleTypes: { '**/*': 'cjs', '../**/*': 'cjs' },
    compilerOptions: {
      module: 'commonjs',
      moduleResolution: 'node10',
      target: 'es2022',
      esModuleInterop: true,
    },
  });
}
