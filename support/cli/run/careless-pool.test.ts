import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startPool } from '../../pool/server/start-pool';
import { runCli } from '../testing/cli-process';
import { startListeningProxy } from '../testing/listening-proxy';
import { createRepeater } from '../testing/repeated';
import { standsIn } from '../testing/stands-in';

const claims = (ids: readonly string[]) => ids.flatMap((id) => ['--claim', id]);
/** So few examples that they run in one thread, and so many that they run in two. */
const SELECTIONS = {
  'in one thread': claims(['confirm.call', 'signin.positional-credentials', 'newpassword.complete-call']),
  'in threads': ['--chapter', 'confirm', '--chapter', 'resend', '--client', 'amplify-v6'],
};
const OFTEN = 2;

let pool: Awaited<ReturnType<typeof startPool>>;
const folder = mkdtempSync(join(tmpdir(), 'auth-conformance-'));

before(async () => {
  pool = await startPool({ port: 0 });
});

after(async () => {
  await pool.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [where, selection] of Object.entries(SELECTIONS)) {
  test(`a pool that repeats what it is told gets no secret into any report, ${where}`, async () => {
    const repeat = createRepeater();
    let calls = 0;
    let repeated = 0;
    const proxy = await startListeningProxy(pool.url, (operation, body) => {
      if (!/SignUp|Auth|Password|Token/.test(operation)) return undefined;
      calls += 1;
      if (calls % OFTEN !== 0) return undefined;
      repeated += 1;
      return repeat(body);
    });
    try {
      const out = join(folder, where);
      const { output } = await runCli(folder, ['run', '--endpoint', proxy.url, '--out', out, ...selection]);
      assert.ok(repeated >= 5, `only ${repeated} answers repeat something`);
      assert.ok(!output.includes('reached the run'), output);
      const reports = readdirSync(out).map((file) => readFileSync(join(out, file), 'utf8'));
      assert.ok(reports.length >= 5, `only ${reports.length} reports`);
      for (const report of [output, ...reports]) {
        const leaked = [...proxy.secrets].filter((secret) => standsIn(secret, report));
        assert.deepEqual(leaked, [], report.slice(0, 200));
      }
    } finally {
      await proxy.close();
    }
  });
}
