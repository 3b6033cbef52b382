import { transformFile } from '@swc/core';

/** A module as CommonJS: what ts-node makes of it in a checkout, so that both run the same. */
export async function compileModule(file: string): Promise<string> {
  const { code } = await transformFile(file, {
    swcrc: false,
    configFile: false,
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript' },
      keepClassNames: true,
    },
    // The note of the exports is for ES modules, which cannot see them otherwise.
    module: { type: 'commonjs', exportInteropAnnotation: true },
    sourceMaps: false,
  });
  return code;
}
