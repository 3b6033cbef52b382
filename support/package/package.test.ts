import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { PROJECT_ROOT } from '../cli/project';
import { startCommand } from './testing/start-command';

const run = promisify(execFile);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')));
/** An empty folder of somebody else's, but for what is installed in it. */
const shop = join(folder, 'shop');
const installed = join(shop, 'node_modules/amplify-auth-conformance');
let tarball: string;

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
}

before(async () => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(npm, ['pack', '--pack-destination', folder], { cwd: PROJECT_ROOT, maxBuffer: 2 ** 24 });
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  assert.ok(name, 'npm pack has made a tarball');
  tarball = join(folder, name);
  await install();
});
after(() => rmSync(folder, { recursive: true }));

/**
 * As npm does it, but that each package which the manifest asks for is a link to this checkout's: what it does not ask
 * for is not to be found, and nothing is downloaded.
 */
async function install(): Promise<void> {
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  const { dependencies, optionalDependencies, bin } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as Manifest;
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    link(join(PROJECT_ROOT, 'node_modules', name), join(shop, 'node_modules', name));
  }
  for (const [name, file] of Object.entries(bin)) {
    link(join(installed, file), join(shop, 'node_modules/.bin', name));
  }
}

function link(target: string, path: string): void {
  if (!existsSync(target)) return;
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

const command = (...parameters: readonly string[]) =>
  startCommand(join(shop, 'node_modules/.bin/auth-conformance'), parameters, shop);

test('publint and attw find nothing', async () => {
  const tool = (file: string, ...parameters: readonly string[]) =>
    run(process.execPath, [join(PROJECT_ROOT, 'node_modules', file), ...parameters]);
  // Its strictness turns warnings into errors; what it suggests, a "type" for the root, Docusaurus cannot live with.
  await tool('publint/src/cli.js', tarball, '--strict');
  // Resolution as it was before Node knew "exports" is not offered.
  await tool('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'node16', '--no-color');
});

test('it holds neither sources, nor tests, nor the site', async () => {
  const { stdout } = await run('tar', ['-tzf', tarball]);
  const files = stdout.trim().split('\n');
  assert.ok(files.includes('package/dist/features/resend/claims.yaml'));
  const stray = files.filter(
    (file) => /(?<!\.d)\.tsx?$|\.test\.|\/testing\/|\/docs\/|\/bench\//.test(file) || file.endsWith('.map'),
  );
  assert.deepEqual(stray, []);
});

test('a French feature with a step of its own is judged beside ours, in a folder that had nothing', async () => {
  cpSync(join(PROJECT_ROOT, 'docs/recipes/own-features'), join(shop, 'my-features'), { recursive: true });
  // Their package may be of ES modules, and their steps leave extensions out all the same.
  writeFileSync(join(shop, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(shop, 'pool.json'),
    JSON.stringify({ region: 'us-east-1', endpoint: 'http://127.0.0.1:1/', mode: 'provisioned' }),
  );
  const pool = command('pool', '--port', '0');
  try {
    const [url = ''] = /http:\S+/.exec(await pool.said(/http:\S+\n/)) ?? [];
    writeFileSync(
      join(shop, 'pool.json'),
      JSON.stringify({ region: 'us-east-1', endpoint: url, mode: 'provisioned' }),
    );
    const own = ['--target', './pool.json', '--features', './my-features', '--client', 'amplify-v6'];
    const good = await command('run', ...own, '--chapter', 'boutique', '--claim', 'resend.call').ended;
    assert.equal(good.exit, 0, good.output);
    const verdicts = verdictsIn(join(shop, 'reports/results.json'));
    assert.equal(verdicts['boutique.nom'], 'conforms in my-features/boutique/boutique.feature');
    assert.equal(verdicts['boutique.retour'], 'conforms in my-features/boutique/boutique.feature');
    assert.match(verdicts['resend.call'] ?? '', /^conforms in features\/resend\//);
    assert.deepEqual(readdirSync(shop).sort(), [
      '.auth-conformance',
      ...['my-features', 'node_modules', 'package.json', 'pool.json', 'reports'],
    ]);

    const feature = join(shop, 'my-features/boutique/boutique.feature');
    const wrong = readFileSync(feature, 'utf8').replace(/(au nom de «\u00A0)Alice Martin/, '$1Alice Durand');
    writeFileSync(feature, wrong);
    const bad = await command('run', ...own, '--tags', '@rapide').ended;
    assert.equal(bad.exit, 1, bad.output);
    assert.match(bad.output, /✗ boutique\.nom/);
    assert.match(bad.output, /nom du compte de Alice: Alice Martin/);
    assert.match(
      bad.output,
      /npx auth-conformance run --claim boutique\.nom --client amplify-v6 --features \.\/my-features --target \.\/pool\.json/,
    );
  } finally {
    pool.kill();
    await pool.ended;
  }
});

interface Report {
  readonly claims: readonly {
    readonly id: string;
    readonly verdicts: Readonly<
      Record<string, { readonly verdict: string; readonly examples: readonly { readonly file: string }[] }>
    >;
  }[];
}

function verdictsIn(file: string): Readonly<Record<string, string>> {
  const { claims } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return Object.fromEntries(
    claims.flatMap(({ id, verdicts: { 'amplify-v6': of } }) =>
      of ? [[id, `${of.verdict} in ${of.examples[0]?.file}`] as const] : [],
    ),
  );
}
