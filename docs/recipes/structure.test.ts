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

test('the action relies on two actions of GitHub alone, by their major', () => {
  const used = stepsOf(action.runs).flatMap(({ uses }) => uses ?? []);
  assert.deepEqual(used.map((name) => String(name).replace(/@v\d+$/, '')).sort(), [
    'actions/setup-node',
    'actions/upload-artifact',
  ]);
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
  assert.equal(own.length, 2);
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
  const merged = String(at(own[1], 'with', 'merge'))
    .trim()
    .split('\n');
  assert.deepEqual(
    merged,
    matrix.include.map(({ folder }) => `shards/auth-conformance-${folder}`),
  );
  assert.equal(at(own[0], 'with', 'gate'), false);
  assert.deepEqual(workflow.permissions, { contents: 'read', 'id-token': 'write' });
});

test('GitLab runs as many parts as it joins, each with a token of its own', () => {
  const [{ PART: parts } = { PART: [] }] = at(gitlab, 'auth-conformance', 'parallel', 'matrix') as {
    PART: string[];
  }[];
  assert.deepEqual(parts, ['1', '2', '3']);
  assert.match(JSON.stringify(at(gitlab, 'auth-conformance', 'script')), /--shard \\"\$PART\/3\\"/);
  const [merge] = at(gitlab, 'auth-conformance-verdict', 'script') as string[];
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
  const folders = String(at(containers[1], 'args', 0)).match(/\/reports\/shard-\d+/g);
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
