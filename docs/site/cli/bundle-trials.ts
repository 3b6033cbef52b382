import { globSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import { ConformanceError } from '../../../support/conformance-error';
import { leanAmplify } from './lean-amplify';

/**
 * Writes `try-it/<slug>.js` for every guide page that has something to try: its snippet, Amplify v6 and, loaded with
 * the first call, the embedded pool's core. What pages share they load once.
 *
 * @throws ConformanceError (SuiteFault) when a trial does not bundle
 */
export async function bundleTrials(root: string, folder: string): Promise<void> {
  try {
    const { outputFiles } = await build({
      entryPoints: globSync(join(root, 'docs/site/try-it/trials/*.ts')).sort(),
      outdir: join(folder, 'try-it'),
      absWorkingDir: root,
      bundle: true,
      splitting: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      // The names that packages ask for in a bundle made for browsers.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
      plugins: [leanAmplify(root)],
      write: false,
      logLevel: 'silent',
    });
    await Promise.all(outputFiles.map(({ path, text }) => writeSmaller(path, text)));
  } catch (error) {
    throw new ConformanceError('SuiteFault', 'What the pages let their readers try does not bundle.', {
      seen: error instanceof Error ? error.message : error,
      next: 'Correct the file that is named, under docs/site/try-it or docs/snippets.',
    });
  }
}

/** A second look finds what can be left out only once the first has put everything into one scope. */
async function writeSmaller(path: string, text: string): Promise<void> {
  const { code } = await minify(text, {
    module: true,
    ecma: 2022,
    compress: { ecma: 2022, passes: 3, toplevel: true },
    mangle: { toplevel: true },
  });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
}
