import type { Plugin } from '@docusaurus/types';

/** Adds the folder of theme overrides; a theme, because a plugin's components lose against theme-classic's. */
export default function themePlugin(): Plugin {
  return {
    name: 'conformance-theme',
    getThemePath: () => '../theme',
    getTypeScriptThemePath: () => '../theme',
  };
}
