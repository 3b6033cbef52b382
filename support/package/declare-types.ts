import { join } from 'node:path';
import ts from 'typescript';
import { ConformanceError } from '../conformance-error';

/**
 * Writes the types of some modules, and of all that these name, below a folder.
 * @throws ConformanceError SuiteFault for a type that cannot be declared
 */
export function declareTypes(root: string, modules: readonly string[], into: string): void {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const program = ts.createProgram(
    modules.map((module) => join(root, module)),
    {
      ...options,
      // Judged already: the project's own check of types reads the same modules.
      noCheck: true,
      types: ['node'],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: into,
    },
  );
  const { diagnostics } = program.emit();
  if (diagnostics.length === 0) return;
  const host = {
    getCanonicalFileName: (name: string) => name,
    getCurrentDirectory: () => root,
    getNewLine: () => '\n',
  };
  throw new ConformanceError(
    'SuiteFault',
    `The types cannot be declared.\n${ts.formatDiagnostics(diagnostics, host)}`,
    { next: 'Name the type that the compiler asks for.' },
  );
}
