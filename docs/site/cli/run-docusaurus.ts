import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { ConformanceError } from '../../../support/conformance-error';

const PROGRAM = resolve(__dirname, '../../../node_modules/@docusaurus/core/bin/docusaurus.mjs');
/** Where in its own code Docusaurus found a fault of a page tells a writer nothing. */
const FRAME = /^\s*(?:at |\.\.\. \d+ lines matching cause stack trace)/;

/**
 * Runs a command of Docusaurus in the folder of a site and passes on what it says.
 *
 * @throws ConformanceError (SuiteFault) when it fails
 */
export async function runDocusaurus(
  site: string,
  parameters: readonly string[],
  say: (line: string) => void = console.log,
): Promise<void> {
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const docusaurus = spawn(process.execPath, [PROGRAM, ...parameters], {
    cwd: site,
    stdio: ['inherit', 'pipe', 'pipe'],
    env: { ...process.env, ...colours, NO_UPDATE_NOTIFIER: '1' },
  });
  const ended = once(docusaurus, 'exit');
  await Promise.all([passOn(docusaurus.stdout, say), passOn(docusaurus.stderr, say)]);
  const [status, signal] = await ended;
  if (status === 0) return;
  throw new ConformanceError('SuiteFault', 'Docusaurus could not build the site.', {
    seen: status ?? signal,
    next: 'Correct what it says above, then build again.',
  });
}

async function passOn(output: Readable, say: (line: string) => void): Promise<void> {
  for await (const line of createInterface({ input: output })) if (!FRAME.test(line)) say(line);
}
