import type { IRunEnvironment } from '@cucumber/cucumber/api';

/** What tells Cucumber to publish, and where. A name is one in whatever case, on Windows. */
const OF_CUCUMBER = /^CUCUMBER_/i;

/**
 * What Cucumber is told of its surroundings: nothing by which it would send anybody what it runs. All else stays, for
 * its threads have no other environment, and steps and the AWS SDK look there too.
 */
export function cucumberEnvironment(cwd: string): IRunEnvironment & { readonly env: NodeJS.ProcessEnv } {
  const others = Object.entries(process.env).filter(([name]) => !OF_CUCUMBER.test(name));
  return { cwd, env: Object.fromEntries(others) };
}
