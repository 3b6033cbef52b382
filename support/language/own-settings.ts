import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Cucumber from '@cucumber/cucumber';
import { ConformanceError } from '../conformance-error';

/** The module itself, of which an import would be a copy. */
const cucumber: typeof Cucumber = require('@cucumber/cucumber');

/** What says of all steps how they run, the suite's among them, and what there is in its place. */
const SETTINGS = {
  setDefaultTimeout:
    'Give the step that takes longer a time of its own: When(phrase, { timeout: 60_000 }, step).',
  setDefinitionFunctionWrapper: 'Wrap the functions of your own steps where you register them.',
  setWorldConstructor: 'Keep what your steps share in a WeakMap by world: new WeakMap<AuthWorld, ...>().',
  setParallelCanAssign: 'Run the examples one at a time: --parallel 1.',
} as const satisfies Partial<Record<keyof typeof Cucumber, string>>;

// Loaded by Cucumber, in each of its threads, after the suite's own settings and before a team's step files.
for (const [name, next] of Object.entries(SETTINGS)) {
  const refuse = () => {
    const message = `${callerOf(refuse)}: ${name} changes how the suite’s own steps run.`;
    throw new ConformanceError('UsageError', message, {
      expected: 'steps, hooks and parameter types of your own',
      next,
    });
  };
  Object.assign(cucumber, { [name]: refuse });
}

/** Where a function was called, as `<file>:<line>` from the current folder. */
function callerOf(called: () => void): string {
  const trace: { stack?: string } = {};
  Error.captureStackTrace(trace, called);
  const [, place = '', line = '0'] =
    /(?:at |\()((?:file:|\/|[A-Za-z]:).*?):(\d+):\d+/.exec(trace.stack ?? '') ?? [];
  const file = place.startsWith('file:') ? fileURLToPath(place) : place;
  return `${relative(process.cwd(), file)}:${line}`;
}
