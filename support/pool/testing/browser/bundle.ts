import { build } from 'esbuild';

/** A TypeScript file and everything that it imports, as one script for browsers. */
export async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // The names that a page finds in a bundle made for it, and that packages ask for.
    define: { global: 'globalThis' },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}
