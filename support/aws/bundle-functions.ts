import { join } from 'node:path';
import { build } from 'esbuild';

/** The release of Node on which the template runs the functions. */
const NODE = 'node24';

/**
 * Bundles the functions with all that they use into one file that Lambda can run, so that what is deployed is what the
 * lock file names and not what the runtime happens to bring.
 * @returns the bundle's path: `functions.js` in the folder
 */
export async function bundleFunctions(folder: string): Promise<string> {
  const outfile = join(folder, 'functions.js');
  await build({
    entryPoints: [join(__dirname, 'functions.ts')],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: NODE,
    format: 'cjs',
    // The licences of what is bundled stay with it.
    legalComments: 'eof',
    logLevel: 'error',
  });
  return outfile;
}
