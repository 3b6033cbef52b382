import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rspack } from '@rspack/core';

/** A TypeScript file and everything that it imports, as one script for browsers. */
export async function bundle(entry: string): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'pool-bundle-'));
  try {
    await compiled(entry, path);
    return readFileSync(join(path, 'page.js'), 'utf8');
  } finally {
    rmSync(path, { recursive: true });
  }
}

function compiled(entry: string, path: string): Promise<void> {
  const compiler = rspack({
    mode: 'none',
    target: 'web',
    devtool: false,
    entry,
    output: { path, filename: 'page.js', chunkFormat: false },
    resolve: { extensions: ['.ts', '.mjs', '.js', '.json'] },
    module: { rules: [{ test: /\.ts$/, loader: 'builtin:swc-loader', type: 'javascript/auto' }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => (problem ? reject(problem) : resolve()));
    });
  });
}
