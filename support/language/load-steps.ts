import { type ISupportCodeLibrary, loadConfiguration, loadSupport } from '@cucumber/cucumber/api';
import { cucumberEnvironment } from './cucumber-environment';
import { pathAsGlob } from './path-as-glob';

/** What only `import` loads whatever it holds; all else is required, so that its own imports need no extension. */
const MODULE = /\.mjs$/;

/** What a team's own files are read with. */
const OWN_MODULES = ['./own-typescript', './own-imports'].map((name) => require.resolve(name));

/** What is loaded between the suite's files and theirs. */
const BEFORE_OWN = require.resolve('./own-settings');

/**
 * Loads the steps that the project's `cucumber.js` names, and a team's own. Once a process: Node keeps the modules, so a
 * second call would find them silent. Hand the answer on, to `runCucumber` too.
 *
 * @param own absolute paths of step files in JavaScript or TypeScript
 */
export async function loadSteps(root: string, own: readonly string[] = []): Promise<ISupportCodeLibrary> {
  const environment = cucumberEnvironment(root);
  const required = own.filter((file) => !MODULE.test(file));
  const provided = own.length > 0 && {
    requireModule: OWN_MODULES,
    require: [BEFORE_OWN, ...required].map(pathAsGlob),
    import: own.filter((file) => MODULE.test(file)).map(pathAsGlob),
  };
  const { runConfiguration } = await loadConfiguration(
    { file: 'cucumber.js', ...(provided && { provided }) },
    environment,
  );
  return loadSupport(runConfiguration, environment);
}
