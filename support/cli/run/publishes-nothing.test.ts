import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../project';
import { startCli } from '../testing/cli-process';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'published-')));
/** A checkout whose `cucumber.js` is the test's own. */
const checkout = join(folder, 'checkout');
const RUN = ['run', '--claim', 'resend.call', '--client', 'amplify-v6', '--out', 'reports'];

let received: string[];
let server: Server;
let address: string;

before(async () => {
  server = createServer((request, response) => {
    received.push(`${request.method} ${request.url}`);
    response.writeHead(200, { location: `${address}upload` }).end('{"url":"http://127.0.0.1/","banner":""}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  for (const part of ['features', 'steps', 'support', 'package.json', 'tsconfig.json', 'cucumber.js']) {
    cpSync(join(PROJECT_ROOT, part), join(checkout, part), { recursive: true });
  }
  symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(checkout, 'node_modules'));
});
beforeEach(() => {
  received = [];
});
after(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const asked = () => ({
  CUCUMBER_PUBLISH_TOKEN: 'token-of-the-team',
  CUCUMBER_PUBLISH_ENABLED: 'true',
  CUCUMBER_PUBLISH_QUIET: 'true',
  CUCUMBER_PUBLISH_URL: address,
});

async function runs(more: NodeJS.ProcessEnv, root = PROJECT_ROOT): Promise<void> {
  const { ended, output } = startCli(folder, RUN, more, root);
  assert.equal(await ended, 0, output());
  assert.deepEqual(received, []);
}

test('nothing is published where the environment asks for it, nor told of the build', async () => {
  await runs({
    ...asked(),
    BUILD_URL: 'https://me:hunter2@jenkins.example/job/7/',
    GIT_URL: 'https://me:hunter2@git.example/shop.git',
    GIT_COMMIT: 'c0ffee',
  });
  const messages = readFileSync(join(folder, 'reports/messages.amplify-v6.ndjson'), 'utf8');
  assert.match(messages, /"meta":\{"protocolVersion"/);
  assert.doesNotMatch(messages, /hunter2|jenkins|token-of-the-team/);
});

const PATHS = "['support/world.ts', 'support/hooks.ts', 'support/parameter-types.ts', 'steps/**/*.ts']";

for (const [what, profile] of [
  ['the configuration file', `{ require: ${PATHS}, strict: true, publish: true }`],
  [
    'a profile of command line options',
    `'--publish ' + ${PATHS}.map((path) => '--require ' + path).join(' ')`,
  ],
] as const) {
  test(`nothing is published where ${what} asks for it`, async () => {
    const before = readFileSync(join(checkout, 'cucumber.js'), 'utf8');
    writeFileSync(join(checkout, 'cucumber.js'), `module.exports = { default: ${profile} };\n`);
    try {
      await runs({ CUCUMBER_PUBLISH_URL: address }, checkout);
    } finally {
      writeFileSync(join(checkout, 'cucumber.js'), before);
    }
  });
}

test('a bare cucumber-js publishes nothing either', async () => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['node_modules/@cucumber/cucumber/bin/cucumber.js', '--tags', '@resend.call and not @v5'],
    { cwd: PROJECT_ROOT, env: { ...process.env, ...asked() } },
  );
  assert.match(stdout, /\d scenarios? \(\d passed\)/);
  assert.deepEqual(received, []);
});
