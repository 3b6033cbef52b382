import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { stackPolicy } from '../targets/stack-policy';
import { triggers } from '../triggers/registry';

const FILE = join(__dirname, 'template.yaml');
const text = readFileSync(FILE, 'utf8');

/** CloudFormation's short forms, each as the long form that it stands for. */
const SHORT_FORMS = ['Ref', 'Sub', 'GetAtt', 'If', 'Equals'].flatMap((name) =>
  (['scalar', 'seq'] as const).map((collection) => ({
    tag: `!${name}`,
    ...(collection === 'seq' && { collection }),
    resolve: (node: string | { toJSON(): unknown }) => ({
      [name]: typeof node === 'string' ? node : node.toJSON(),
    }),
  })),
);

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface Template {
  readonly Parameters: Readonly<Record<string, object>>;
  readonly Conditions: Readonly<Record<string, object>>;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

const template = parse(text, { customTags: SHORT_FORMS as never }) as Template;
const resources = Object.entries(template.Resources);
const ofType = (type: string) => resources.filter(([, resource]) => resource.Type === type);

/** All values under a member name, at any depth. */
function valuesOf(name: string, value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, member]) => [
    ...(key === name ? [member] : []),
    ...valuesOf(name, member),
  ]);
}

test('whatever is referred to is there', () => {
  const names = new Set([...Object.keys(template.Resources), ...Object.keys(template.Parameters)]);
  const substitutions = valuesOf('Sub', template).flatMap((value) => {
    const [pattern, given = {}] = Array.isArray(value) ? value : [value];
    const used = [...String(pattern).matchAll(/\$\{([\w:]+)(?:\.\w+)?\}/g)].map(([, name]) => name);
    return used.filter((name) => !Object.hasOwn(given, name ?? ''));
  });
  const attributes = valuesOf('GetAtt', template).map((value) => String(value).split('.')[0]);
  const references = [...valuesOf('Ref', template), ...attributes, ...substitutions].map(String);
  assert.ok(references.length > 60);
  assert.deepEqual(
    references.filter((name) => !name.startsWith('AWS::') && !names.has(name)),
    [],
  );
  const conditions = valuesOf('If', template).map((value) => (value as unknown[])[0]);
  for (const name of conditions) assert.ok(Object.hasOwn(template.Conditions, String(name)), String(name));
});

test('every function of support/triggers is deployed, and pools of the account alone may call it', () => {
  const deployed = ofType('AWS::Lambda::Function').map(([name, { Properties }]) => {
    const { Variables } = Properties.Environment as { Variables: Record<string, unknown> };
    const called = Variables.AUTH_CONFORMANCE_FUNCTION;
    assert.deepEqual(Properties.FunctionName, { Sub: `\${Prefix}${called}` });
    assert.deepEqual(Variables.AUTH_CONFORMANCE_QUEUE_URL, { Ref: 'Observations' });
    const [permission] = ofType('AWS::Lambda::Permission').filter(
      ([
        ,
        {
          Properties: { FunctionName },
        },
      ]) => (FunctionName as { Ref: string }).Ref === name,
    );
    assert.equal(permission?.[1].Properties.Principal, 'cognito-idp.amazonaws.com');
    assert.deepEqual(permission?.[1].Properties.SourceAccount, { Ref: 'AWS::AccountId' });
    return called;
  });
  assert.deepEqual(deployed.sort(), Object.keys(triggers).sort());
  assert.equal(ofType('AWS::Lambda::Permission').length, deployed.length);
});

test('what functions are made from is what the command bundles', () => {
  for (const [, { Properties }] of ofType('AWS::Lambda::Function')) {
    assert.equal(Properties.Code, 'build');
    assert.equal(Properties.Handler, 'functions.handler');
  }
  assert.match(readFileSync(join(__dirname, '../tooling/aws-bundle.ts'), 'utf8'), /'\.\.\/aws\/build'/);
  assert.ok(existsSync(join(__dirname, 'functions.ts')));
});

/** The actions that a role or a policy grants. */
function actionsOf(name: string): readonly string[] {
  return valuesOf('Action', template.Resources[name]?.Properties)
    .flat()
    .map(String)
    .filter((action) => action !== 'sts:AssumeRole')
    .sort();
}

/** How the code calls the queue's service. */
const SQS_CALL = /new (\w+)Command\(|\bsqs\.(\w+)\(/g;

/** `sqs:SendMessage`, for each call of the SDK in some files. A batch is permitted by the name of its single call. */
function callsIn(pattern: string): readonly string[] {
  const root = join(__dirname, '..');
  const files = globSync(pattern, { cwd: root, exclude: ['**/*.test.ts'] });
  const calls = files.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(SQS_CALL)].map(([, command, method]) => {
      const call = command ?? method ?? '';
      return `sqs:${call.charAt(0).toUpperCase()}${call.slice(1).replace(/Batch$/, '')}`;
    }),
  );
  return [...new Set(calls)].filter((call) => call !== 'sqs:Destroy').sort();
}

test('functions may do what they call, and no more', () => {
  const logs = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  assert.deepEqual(callsIn('triggers/**/*.ts'), ['sqs:SendMessage']);
  assert.deepEqual(actionsOf('Report'), [...logs, ...callsIn('triggers/**/*.ts')]);
  // To open what a pool encrypted, the keyring decrypts a data key, and makes none.
  assert.deepEqual(actionsOf('SenderRole'), ['kms:Decrypt']);
  assert.deepEqual(actionsOf('TriggerRole'), []);
  const senders = ofType('AWS::Lambda::Function').filter(
    ([, { Properties }]) => (Properties.Role as { GetAtt: string }).GetAtt === 'SenderRole.Arn',
  );
  assert.deepEqual(
    senders.map(([name]) => name),
    ['ReportCode'],
  );
});

test('whoever runs the suite may do what the reader of the queue calls, and give key and role to pools', () => {
  const granted = actionsOf('Suite');
  assert.deepEqual(
    granted.filter((action) => action.startsWith('sqs:')),
    callsIn('targets/codes/*.ts'),
  );
  assert.deepEqual(
    granted.filter((action) => !action.startsWith('sqs:')),
    ['iam:PassRole', 'kms:CreateGrant'],
  );
});

test('it names no account, no region and no bucket', () => {
  assert.doesNotMatch(text, /\d{12}|[a-z]{2}-[a-z]+-\d\b|s3:\/\//);
});

const linter = spawnSync('cfn-lint', ['--version']);
test("AWS's linter finds nothing", {
  skip: linter.status === 0 ? false : 'cfn-lint is not on this machine',
}, () => {
  // W3002: the local folder is what `aws cloudformation package` replaces.
  const { status, stdout } = spawnSync('cfn-lint', ['--ignore-checks', 'W3002', '--', FILE], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout);
});

test('its policy for the suite is the one that the recipes hold', () => {
  const { Suite } = template.Resources;
  assert.ok(Suite);
  const { Statement } = Suite.Properties.PolicyDocument as {
    readonly Statement: readonly { readonly If?: readonly [string, object, object] }[];
  };
  const deployed = Statement.map((statement) => statement.If?.[1] ?? statement) as readonly {
    readonly Sid: string;
    readonly Action: string | readonly string[];
    readonly Condition?: unknown;
  }[];
  const written = stackPolicy({ queueArn: '*', kmsKeyArn: 'arn:aws:kms:REGION:*', snsCallerArn: '*' });
  assert.deepEqual(
    deployed.map(({ Sid, Action, Condition }) => [Sid, [Action].flat(), asDeployed(Condition)]),
    written.Statement.map(({ Sid, Action, Condition }) => [Sid, Action, Condition]),
  );
});

/** A condition of the template in the region `REGION`. */
function asDeployed(condition: unknown): unknown {
  if (condition === undefined) return undefined;
  return JSON.parse(
    JSON.stringify(condition).replaceAll(/\{"Sub":("[^"]+")\}/g, (_, text: string) =>
      // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own form of a variable.
      text.replaceAll('${AWS::Region}', 'REGION'),
    ),
  );
}

test('text messages go to telephone numbers alone', () => {
  const { TextMessageRole } = template.Resources;
  assert.ok(TextMessageRole);
  const [sending] = valuesOf('Statement', TextMessageRole.Properties.Policies);
  assert.deepEqual((sending as readonly object[]).at(-1), {
    Effect: 'Deny',
    Action: 'sns:Publish',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: CloudFormation's own form of a variable.
    Resource: { Sub: 'arn:${AWS::Partition}:sns:*:*:*' },
  });
});
