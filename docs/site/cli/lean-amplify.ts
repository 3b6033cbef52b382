import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { OnResolveArgs, Plugin, PluginBuild } from 'esbuild';
import { literalEnums } from './literal-enums';

const AMPLIFY = /[\\/]@aws-amplify[\\/].*\.mjs$/;
/**
 * Modules that are kept for what they do when they are loaded, though nothing is imported from them: two make an object
 * for whoever may import it, and one waits for a return from a hosted sign-in page, which a pool in a page has not.
 */
const EFFECTS = /\/(?:Cache\/index|I18n\/index|enableOAuthListener)\.mjs$/;
const SHA256 = /^@aws-crypto\/sha256-js$/;

/** What Amplify v6 carries and a page never runs, left out; what it runs is as it was published. */
export function leanAmplify(root: string): Plugin {
  return {
    name: 'lean-amplify',
    setup(build) {
      build.onLoad({ filter: AMPLIFY }, async ({ path }) => ({
        contents: literalEnums(await readFile(path, 'utf8')),
      }));
      build.onResolve({ filter: EFFECTS }, async (args) => {
        const resolved = await resolveOnce(build, args, args.resolveDir);
        return resolved && { ...resolved, sideEffects: false };
      });
      // Two of Amplify's packages bring the same release each.
      const amplify = createRequire(`${root}/package.json`).resolve('aws-amplify');
      const auth = createRequire(amplify).resolve('@aws-amplify/auth');
      build.onResolve({ filter: SHA256 }, (args) => resolveOnce(build, args, dirname(auth)));
    },
  };
}

/** As esbuild resolves it from a folder; undefined when that is what esbuild is asking already. */
function resolveOnce(build: PluginBuild, args: OnResolveArgs, resolveDir: string) {
  const { path, kind, importer, pluginData } = args;
  if (pluginData === resolveOnce) return undefined;
  return build.resolve(path, { kind, importer, resolveDir, pluginData: resolveOnce });
}
