import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ConformanceError } from '../../../support/conformance-error';

/**
 * Writes `try-it/<slug>.js` for every guide page that has something to try: its snippet, Amplify v6 and, loaded with
 * the first call, the embedded pool's core. What pages share they load once.
 *
 * @throws ConformanceError (SuiteFault) when a trial does not bundle
 */
export async function bundleTrials(root: string, folder: string): Promise<void> {
  try {
    await build({
      entryPoints: globSync(join(root, 'docs/site/try-it/trials/*.ts')).sort(),
      outdir: join(folder, 'try-it'),
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      // The name that packages ask for in a bundle made for browsers.
      define: { global: 'globalThis' },
      logLevel: 'silent',
    });
  } catch (error) {
    throw new ConformanceError('SuiteFault', 'What the pages let their readers try does not bundle.', {
      seen: error instanceof Error ? error.message : error,
      next: 'Correct the file that is named, under docs/site/try-it or docs/snippets.',
    });
  }
}
