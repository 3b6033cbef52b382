import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { writeProgram } from './testing/program';
import { at, documentsOf, ROOT } from './testing/recipe';

const [gitlab = {}] = documentsOf('docs/recipes/gitlab-ci.yml');
const [shards, verdict] = documentsOf('docs/recipes/kubernetes-job.yml').filter(({ kind }) => kind === 'Job');

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'auth-conformance-'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

/** A piece of shell of a recipe, with a volume of the workspace in the place of `/reports`. */
interface Script {
  readonly text: string;
  readonly out: string;
  readonly variables: Readonly<Record<string, string>>;
  /** GitLab stops at the first command that fails; a pod does not. */
  readonly flags: readonly string[];
}

const GITLAB = ['-eo', 'pipefail'];

const ofGitLab = (job: string): string => (at(gitlab, job, 'script') as string[]).join('\n');
const ofJob = (job: unknown): string =>
  (at(job, 'spec', 'template', 'spec', 'containers', 0, 'args') as string[]).join('\n');

const SCRIPTS: Readonly<Record<string, Script>> = {
  "GitLab's shard": {
    text: ofGitLab('auth-conformance'),
    out: 'reports/shard-2',
    variables: { PART: '2', CI_PIPELINE_ID: '4711' },
    flags: GITLAB,
  },
  "Kubernetes' shard": {
    text: ofJob(shards),
    out: 'reports/20260101-1/shard-2',
    variables: { JOB_COMPLETION_INDEX: '1', SHARDS: '4', BATCH: '20260101-1' },
    flags: [],
  },
};
const VERDICTS: Readonly<Record<string, Script>> = {
  "GitLab's simulated run": {
    text: ofGitLab('auth-conformance-simulated'),
    out: 'reports/simulated',
    variables: {},
    flags: GITLAB,
  },
  "GitLab's verdict": {
    text: ofGitLab('auth-conformance-verdict'),
    out: 'reports/verdict',
    variables: {},
    flags: GITLAB,
  },
  "Kubernetes' verdict": {
    text: ofJob(verdict),
    out: 'reports/20260101-1/verdict',
    variables: { BATCH: '20260101-1' },
    flags: [],
  },
};

/** How the command ends, in the place of the real one. */
interface Ending {
  readonly code: number;
  readonly reports: 'written' | 'not written';
}

/** The code with which a script ends. */
function exitOf({ text, out, variables, flags }: Script, { code, reports }: Ending): number {
  const write = `mkdir -p "${join(workspace, out)}" && echo '{}' > "${join(workspace, out)}/results.json"`;
  const bin = writeProgram(
    join(workspace, 'bin'),
    'auth-conformance',
    `${reports === 'written' ? write : ':'}\nexit ${code}`,
  );
  return spawnSync(
    'bash',
    ['--norc', ...flags, '-c', text.replaceAll('/reports/', `${workspace}/reports/`)],
    { cwd: workspace, env: { ...variables, PATH: `${bin}:${process.env.PATH}` } },
  ).status as number;
}

function leaveReports({ out }: Script): string {
  const results = join(workspace, out, 'results.json');
  mkdirSync(dirname(results), { recursive: true });
  writeFileSync(results, '{"exitCode":0}');
  return results;
}

const ENDINGS = [134, 137, 127, 3] as const;

for (const [name, script] of Object.entries(SCRIPTS)) {
  describe(name, () => {
    it('leaves a verdict to be joined, whatever it is', () => {
      for (const code of [0, 1, 2]) assert.equal(exitOf(script, { code, reports: 'written' }), 0);
    });

    it('fails for a command that crashed, was killed, is missing or has no verdict, with reports or without', () => {
      for (const code of ENDINGS)
        for (const reports of ['written', 'not written'] as const)
          assert.equal(exitOf(script, { code, reports }), code);
    });

    it('fails without a report, also where the one of yesterday lies there, and takes that away', () => {
      for (const code of [0, 1, 2]) {
        const old = leaveReports(script);
        assert.equal(exitOf(script, { code, reports: 'not written' }), 3);
        assert.ok(!existsSync(old));
      }
    });
  });
}

for (const [name, script] of Object.entries(VERDICTS)) {
  describe(name, () => {
    beforeEach(() => mkdirSync(join(workspace, 'reports/20260101-1'), { recursive: true }));

    it('ends with the code of the command', () => {
      for (const code of [0, 1, 2, ...ENDINGS])
        assert.equal(exitOf(script, { code, reports: 'written' }), code);
    });

    it('is no verdict without a report, also where the one of yesterday lies there', () => {
      leaveReports(script);
      assert.equal(exitOf(script, { code: 0, reports: 'not written' }), 3);
    });
  });
}

describe("Kubernetes' run", () => {
  /** A cluster in which Jobs end as told. `states`: the conditions of the shards' Job, one a look. */
  function cluster({ states, exitCode }: { readonly states: readonly string[]; readonly exitCode: string }) {
    for (const [index, state] of states.entries())
      writeFileSync(join(workspace, `state-${index + 1}`), state);
    writeProgram(join(workspace, 'bin'), 'sleep', 'exit 0');
    return writeProgram(
      join(workspace, 'bin'),
      'kubectl',
      `
      cd "${workspace}"
      echo "$*" >> asked
      case "$*" in
        apply*) cat > "applied-$(grep -c ^apply asked).yml" ;;
        "get job/auth-conformance-shards-"*) cat "state-$(grep -c '^get job/auth-conformance-shards' asked)" ;;
        "get job/auth-conformance-verdict-"*) echo Complete ;;
        "get pods"*) printf '${exitCode}' ;;
      esac`,
    );
  }

  function run(bin: string) {
    const { status } = spawnSync('bash', [join(ROOT, 'docs/recipes/kubernetes-run.sh')], {
      env: { PATH: `${bin}:${process.env.PATH}` },
    });
    const asked = readFileSync(join(workspace, 'asked'), 'utf8').trimEnd().split('\n');
    return { status, applied: asked.filter((line) => line.startsWith('apply')), asked };
  }

  it("ends with the verdict's code, when the shards have ended", () => {
    for (const exitCode of ['0', '1', '2', '3', '137']) {
      rmSync(join(workspace, 'asked'), { force: true });
      const { status, applied } = run(cluster({ states: ['', 'SuccessCriteriaMet', 'Complete'], exitCode }));
      assert.equal(status, Number(exitCode));
      assert.deepEqual(
        applied.map((line) => /auth-conformance=\w+/.exec(line)?.[0]),
        ['auth-conformance=shards', 'auth-conformance=verdict'],
      );
    }
  });

  it('does not wait for a Job that has failed, and asks for no verdict then', () => {
    const { status, applied } = run(cluster({ states: ['', 'FailureTarget', 'Failed'], exitCode: '0' }));
    assert.equal(status, 3);
    assert.equal(applied.length, 1);
  });

  it('has no verdict where its pod has no exit code', () => {
    assert.equal(run(cluster({ states: ['Complete'], exitCode: '' })).status, 3);
  });

  it('gives each run Jobs and a folder of its own', () => {
    run(cluster({ states: ['Complete'], exitCode: '0' }));
    const text = readFileSync(join(workspace, 'applied-1.yml'), 'utf8');
    const [, batch = ''] = /value: (\d{8}-\d{6}-\d+)/.exec(text) ?? [];
    assert.ok(batch.length > 0 && !text.includes('BATCH_ID'));
    for (const job of ['shards', 'verdict'])
      assert.ok(text.includes(`name: auth-conformance-${job}-${batch}\n`), job);
  });
});
