import {
  type IRunEnvironment,
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
} from '@cucumber/cucumber/api';

/** What only `import` loads whatever it holds; all else is required, so that its own imports need no extension. */
const MODULE = /\.mjs$/;

/** What a team's own files are read with. */
const OWN_MODULES = ['./own-typescript', './own-imports'].map((name) => require.resolve(name));

/**
 * Loads the steps that the project's `cucumber.js` names, and a team's own. Once a process: Node keeps the modules, so a
 * second call would find them silent. Hand the answer on, to `runCucumber` too.
 *
 * @param own absolute paths of step files in JavaScript or TypeScript
 */
export async function loadSteps(root: string, own: readonly string[] = []): Promise<ISupportCodeLibrary> {
  const environment: IRunEnvironment = { cwd: root };
  const provided = {
    requireModule: own.length > 0 ? OWN_MODULES : [],
    require: own.filter((file) => !MODULE.test(file)),
    import: own.filter((file) => MODULE.test(file)),
  };
  const { runConfiguration } = await loadConfiguration({ file: 'cucumber.js', provided }, environment);
  return loadSupport(runConfiguration, environment);
}
