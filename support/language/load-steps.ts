import {
  type IRunEnvironment,
  type ISupportCodeLibrary,
  loadConfiguration,
  loadSupport,
} from '@cucumber/cucumber/api';

/**
 * Loads the steps that the project's `cucumber.js` names. Once a process: Node keeps the modules, so a second call would
 * find them silent. Hand the answer on, to `runCucumber` too.
 */
export async function loadSteps(root: string): Promise<ISupportCodeLibrary> {
  const environment: IRunEnvironment = { cwd: root };
  const { runConfiguration } = await loadConfiguration({ file: 'cucumber.js' }, environment);
  return loadSupport(runConfiguration, environment);
}
