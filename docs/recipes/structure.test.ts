import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { existingPolicy, provisionedPolicy } from '../../support/targets/iam-policy';
import { readTargetFile } from '../../support/targets/read-target-file';
import { stackPolicy } from '../../support/targets/stack-policy';
import { at, documentsOf, type Mapping, ROOT } from './testing/recipe';

const [action = {}] = documentsOf('action.yml');
const [workflow = {}] = documentsOf('docs/recipes/github-workflow.yml');
const [gitlab = {}] = documentsOf('docs/recipes/gitlab-ci.yml');
const kubernetes = documentsOf('docs/recipes/kubernetes-job.yml');

function stepsOf(job: unknown): readonly Mapping[] {
  return at(job, 'steps') as readonly Mapping[];
}

/** `uses: NAME@COMMIT # v4.3.1`, as it stands in a file. */
const USES = /^\s*(?:- )?uses: (\S+)(.*)$/gm;

test('every action of somebody else is held to a commit, and says of which version it is', () => {
  const files = ['action.yml', 'docs/recipes/github-workflow.yml'];
  const used = files.flatMap((file) => [...readFileSync(join(ROOT, file), 'utf8').matchAll(USES)]);
  const foreign = used.filter(([, name = '']) => !name.startsWith('OWNER/'));
  for (const [line, name = '', comment = ''] of foreign) {
    assert.match(name, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, line);
    assert.match(comment, /^ # v\d+\.\d+\.\d+$/, line);
  }
  assert.deepEqual([...new Set(foreign.map(([, name = '']) => name.split('@')[0]))].sort(), [
    ...['actions/checkout', 'actions/download-artifact', 'actions/setup-node', 'actions/upload-artifact'],
    'aws-actions/configure-aws-credentials',
  ]);
});

test('every image is held to a digest, those of your own to the one that you fill in', () => {
  const base = readFileSync(join(ROOT, 'docs/recipes/Dockerfile'), 'utf8').matchAll(/^FROM (\S+)/gm);
  const own = [gitlab, ...kubernetes].flatMap((document) =>
    [...JSON.stringify(document).matchAll(/"(?:name|image)":"([^"]+\/auth-conformance[:@][^"]*)"/g)].map(
      ([, image = '']) => image,
    ),
  );
  assert.equal(own.length, 3);
  for (const image of own) assert.match(image, /\/auth-conformance@sha256:DIGEST$/);
  for (const [, image = ''] of base) assert.match(image, /^node:24-\S+@sha256:[0-9a-f]{64}$/);
});

test('the action installs what a run needs, and none of the tools of those who work on the suite', () => {
  const steps = stepsOf(action.runs);
  const [install, run] = ['install', 'run'].map((id) => steps.findIndex((step) => step.id === id));
  assert.ok(install !== undefined && run !== undefined && install >= 0 && install < run);
  assert.match(String(steps[install]?.run), /npm ci --omit=dev --ignore-scripts/);
});

test('the action hands every input over by the environment, never inside a script', () => {
  const inputs = Object.keys(action.inputs as object);
  const steps = stepsOf(action.runs);
  for (const { run } of steps) assert.doesNotMatch(String(run ?? ''), /\$\{\{/);
  const text = JSON.stringify(steps);
  for (const input of inputs)
    assert.ok(text.includes(`inputs.${input} `) || text.includes(`inputs.${input}}`), input);
  for (const [, name] of text.matchAll(/inputs\.([\w-]+)/g)) assert.ok(inputs.includes(name ?? ''), name);
});

test('every output of the action is one that its step writes', () => {
  const script = String(stepsOf(action.runs).find(({ id }) => id === 'run')?.run);
  for (const [name, output] of Object.entries(action.outputs as Record<string, Mapping>)) {
    assert.equal(output.value, `\${{ steps.run.outputs.${name} }}`);
    const isCount = ['conforms', 'deviates', 'cannot-tell'].includes(name);
    assert.ok(script.includes(isCount ? `"${name.replace('-', ' ')}"` : `echo "${name}=`), name);
  }
});

test('the workflow gives the action inputs that it has, and joins the shards that it runs', () => {
  const inputs = Object.keys(action.inputs as object);
  const jobs = workflow.jobs as Record<string, Mapping>;
  const own = Object.values(jobs)
    .flatMap(stepsOf)
    .filter(({ uses }) => String(uses).startsWith('OWNER/'));
  const [shard, verdict] = [jobs.shard, jobs.verdict].map((job) =>
    own.find((step) => stepsOf(job).includes(step)),
  );
  assert.equal(own.length, 3);
  // Whoever copies it has to choose: no branch moves under their role.
  assert.ok(own.every(({ uses }) => uses === 'OWNER/amplify-auth-conformance@COMMIT'));
  for (const step of own) {
    for (const input of Object.keys(step.with as object)) assert.ok(inputs.includes(input), input);
  }
  const matrix = at(jobs.shard, 'strategy', 'matrix') as {
    part: string[];
    include: { part: string; folder: string }[];
  };
  const parts = matrix.part;
  assert.deepEqual(
    parts,
    parts.map((_, index) => `${index + 1}/${parts.length}`),
  );
  assert.deepEqual(
    matrix.include.map(({ part }) => part),
    parts,
  );
  const merged = String(at(verdict, 'with', 'merge'))
    .trim()
    .split('\n');
  assert.deepEqual(
    merged,
    matrix.include.map(({ folder }) => `shards/auth-conformance-${folder}`),
  );
  assert.equal(at(shard, 'with', 'gate'), false);
});

test('no code of a pull request runs with the role', () => {
  assert.deepEqual(workflow.permissions, { contents: 'read' });
  const jobs = workflow.jobs as Record<string, Mapping>;
  const withToken = Object.entries(jobs).filter(
    ([, job]) => at(job, 'permissions', 'id-token') !== undefined,
  );
  assert.deepEqual(
    withToken.map(([name]) => name),
    ['shard'],
  );
  assert.equal(
    jobs.shard?.if,
    `\${{ github.event_name != 'pull_request' && github.ref == 'refs/heads/main' }}`,
  );
  assert.equal(jobs.shard?.environment, 'auth-conformance');
  assert.equal(jobs['pull-request']?.if, `\${{ github.event_name == 'pull_request' }}`);
  assert.equal(at(stepsOf(jobs['pull-request'])[1], 'with', 'target'), 'embedded');
  for (const [name, job] of Object.entries(jobs)) {
    const asksForRole = stepsOf(job).some(({ uses }) => String(uses).startsWith('aws-actions/'));
    assert.equal(asksForRole, name === 'shard', name);
    const checkout = stepsOf(job).find(({ uses }) => String(uses).startsWith('actions/checkout'));
    assert.equal(at(checkout, 'with', 'persist-credentials'), false, name);
  }
  // It would run a pull request with the secrets of the repository.
  assert.ok(!Object.hasOwn(workflow.on as object, 'pull_request_target'));
});

test('no code of a merge request runs with the role', () => {
  const jobs = Object.entries(gitlab).filter(([, job]) => at(job, 'script') !== undefined);
  for (const [name, job] of jobs) {
    const [{ if: rule } = { if: '' }] = at(job, 'rules') as { if: string }[];
    const isForBranch = name !== 'auth-conformance-simulated';
    assert.equal(rule.includes('$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'), isForBranch, name);
    assert.equal(at(job, 'id_tokens') !== undefined, name === 'auth-conformance', name);
  }
});

test('shards of another attempt are of another batch', () => {
  const { batch } = action.inputs as Record<string, Mapping>;
  assert.equal(batch?.default, `\${{ github.run_id }}-\${{ github.run_attempt }}`);
});

test('GitLab runs as many parts as it joins, each with a token of its own', () => {
  const [{ PART: parts } = { PART: [] }] = at(gitlab, 'auth-conformance', 'parallel', 'matrix') as {
    PART: string[];
  }[];
  assert.deepEqual(parts, ['1', '2', '3']);
  assert.match(JSON.stringify(at(gitlab, 'auth-conformance', 'script')), /--shard \\"\$PART\/3\\"/);
  const merge = (at(gitlab, 'auth-conformance-verdict', 'script') as string[]).find((line) =>
    line.startsWith('auth-conformance merge'),
  );
  for (const part of parts) assert.ok(merge?.includes(`reports/shard-${part} `));
  assert.ok(at(gitlab, 'auth-conformance', 'id_tokens', 'AWS_ID_TOKEN', 'aud'));
  assert.equal(
    at(gitlab, 'auth-conformance-verdict', 'artifacts', 'reports', 'junit'),
    'reports/verdict/junit.xml',
  );
});

test('Kubernetes runs as many indexes as it joins, as nobody in particular, and never again', () => {
  const [shards, verdict] = kubernetes.filter(({ kind }) => kind === 'Job');
  const completions = at(shards, 'spec', 'completions');
  assert.equal(at(shards, 'spec', 'completionMode'), 'Indexed');
  assert.equal(at(shards, 'spec', 'backoffLimitPerIndex'), 0);
  const containers = [shards, verdict].map((job) => at(job, 'spec', 'template', 'spec', 'containers', 0));
  assert.equal(at(containers[0], 'env', 0, 'value'), String(completions));
  const folders = String(at(containers[1], 'args', 0)).match(/ shard-\d+/g);
  assert.equal(folders?.length, completions);
  for (const job of [shards, verdict]) {
    assert.equal(at(job, 'spec', 'template', 'spec', 'securityContext', 'runAsNonRoot'), true);
    assert.equal(at(job, 'spec', 'template', 'spec', 'restartPolicy'), 'Never');
  }
});

test('the policies are those that the code asks for', () => {
  const where = { region: 'eu-west-1', account: '123456789012', userPoolId: 'eu-west-1_Ab12Cd34E' };
  const read = (name: string) => JSON.parse(readFileSync(join(ROOT, 'docs/recipes/iam', name), 'utf8'));
  assert.deepEqual(read('existing.json'), existingPolicy(where));
  assert.deepEqual(read('provisioned.json'), provisionedPolicy(where));
  const stack = {
    queueArn: 'arn:aws:sqs:eu-west-1:123456789012:auth-conformance-Observations-1A2B3C',
    kmsKeyArn: 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab',
    snsCallerArn: 'arn:aws:iam::123456789012:role/auth-conformance-TextMessageRole-1A2B3C',
  };
  assert.deepEqual(read('stack.json'), stackPolicy(stack));
});

test('the target files can be read', () => {
  assert.equal(readTargetFile(join(ROOT, 'docs/recipes/target.existing.json')).mode, 'existing');
  assert.equal(readTargetFile(join(ROOT, 'docs/recipes/target.provisioned.ts')).mode, 'provisioned');
});
