import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  existingOperations,
  type IamPolicy,
  provisionedOperations,
  provisionedPolicy,
} from '../../support/targets/iam-policy';
import { type IamRequest, isAllowed } from './testing/iam-evaluation';
import { ROOT } from './testing/recipe';

const [existing, provisioned, stack] = ['existing.json', 'provisioned.json', 'stack.json'].map(
  (name) => JSON.parse(readFileSync(join(ROOT, 'docs/recipes/iam', name), 'utf8')) as IamPolicy,
) as [IamPolicy, IamPolicy, IamPolicy];

const ARN = 'arn:aws:cognito-idp:eu-west-1:123456789012:userpool/';
const PRODUCTION = `${ARN}eu-west-1_Production`;
const KEY = 'arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const ROLE = 'arn:aws:iam::123456789012:role/auth-conformance-TextMessageRole-1A2B3C';
const RUN = '0123456789';

/** A call about a pool that is there. `tag`: what the pool bears as the tag of a run. */
function inPool(operation: string, pool: { readonly arn: string; readonly tag?: string }): IamRequest {
  return {
    action: `cognito-idp:${operation}`,
    resource: pool.arn,
    context: {
      'aws:RequestedRegion': 'eu-west-1',
      ...(pool.tag !== undefined && { 'aws:ResourceTag/auth-conformance-run': pool.tag }),
    },
  };
}

/** What AWS looks at where a pool is made with tags: the making, and the tagging of what is not there yet. */
function making(tags: Readonly<Record<string, string>>, region = 'eu-west-1'): readonly IamRequest[] {
  const keys = Object.keys(tags);
  const context = {
    'aws:RequestedRegion': region,
    ...(keys.length > 0 && { 'aws:TagKeys': keys }),
    ...Object.fromEntries(keys.map((key) => [`aws:RequestTag/${key}`, tags[key] ?? ''])),
  };
  const operations = keys.length > 0 ? ['CreateUserPool', 'TagResource'] : ['CreateUserPool'];
  return operations.map((operation) => ({ action: `cognito-idp:${operation}`, resource: '*', context }));
}

function tagging(arn: string, tag: string): IamRequest {
  return {
    action: 'cognito-idp:TagResource',
    resource: arn,
    context: { 'aws:RequestedRegion': 'eu-west-1', 'aws:TagKeys': [tag], [`aws:RequestTag/${tag}`]: RUN },
  };
}

function untagging(arn: string): IamRequest {
  return {
    action: 'cognito-idp:UntagResource',
    resource: arn,
    context: { 'aws:TagKeys': ['auth-conformance-run'], 'aws:ResourceTag/auth-conformance-run': RUN },
  };
}

const granting = (service: string | undefined, resource = KEY): IamRequest => ({
  action: 'kms:CreateGrant',
  resource,
  context: service === undefined ? {} : { 'kms:ViaService': service },
});

const passing = (resource: string, service: string): IamRequest => ({
  action: 'iam:PassRole',
  resource,
  context: { 'iam:PassedToService': service },
});

describe('the policy for throw-away pools', () => {
  const allows = (request: IamRequest) => isAllowed([provisioned, stack], request);
  const own = { arn: `${ARN}eu-west-1_Own`, tag: RUN };

  it('lets a run make pools, do all that it does in them, and remove them', () => {
    assert.ok(making({ 'auth-conformance-run': RUN }).every(allows));
    assert.ok(allows({ action: 'cognito-idp:ListUserPools', resource: '*' }));
    const inside = provisionedOperations().filter(
      (operation) => !['CreateUserPool', 'ListUserPools', 'TagResource'].includes(operation),
    );
    assert.ok(inside.includes('DeleteUserPool') && inside.includes('AdminSetUserPassword'));
    for (const operation of inside) assert.ok(allows(inPool(operation, own)), operation);
  });

  it('refuses everything in a pool without the tag', () => {
    const asked = provisionedOperations().filter((operation) => operation !== 'ListUserPools');
    for (const operation of [...asked, 'UpdateUserPool', 'AddCustomAttributes'])
      assert.ok(!allows(inPool(operation, { arn: PRODUCTION })), operation);
  });

  it('refuses to tag a pool that is there, so that nobody takes it over that way', () => {
    const elsewhere = 'arn:aws:cognito-idp:us-east-1:210987654321:userpool/us-east-1_Production';
    for (const arn of [PRODUCTION, own.arn, elsewhere])
      for (const tag of ['auth-conformance-run', 'owner']) assert.ok(!allows(tagging(arn, tag)), arn);
    assert.ok(!allows(inPool('UpdateUserPool', own)), 'UpdateUserPool has tags, too');
  });

  it('refuses to take a tag away', () => {
    for (const arn of [PRODUCTION, own.arn]) assert.ok(!allows(untagging(arn)));
  });

  it('refuses to make a pool without the tag of a run, with others beside it, or in another region', () => {
    assert.ok(!making({}).some(allows));
    assert.ok(!making({ owner: 'production' }).some(allows));
    assert.ok(!making({ 'auth-conformance-run': RUN, owner: 'production' }).some(allows));
    assert.ok(!making({ 'auth-conformance-run': RUN }, 'us-east-1').some(allows));
  });

  it('refuses the pools of another region and another account', () => {
    for (const arn of [own.arn.replace('eu-west-1:', 'us-east-1:'), own.arn.replace('123456789012', '2')])
      assert.ok(!allows(inPool('DeleteUserPool', { arn, tag: RUN })), arn);
  });

  it('would be noticed, were tags free to give: the same with TagResource for any pool', () => {
    const careless: IamPolicy = {
      Version: '2012-10-17',
      Statement: provisionedPolicy({ region: 'eu-west-1', account: '123456789012' }).Statement.filter(
        ({ Effect }) => Effect === 'Allow',
      ),
    };
    assert.ok(isAllowed([careless], tagging(PRODUCTION, 'auth-conformance-run')));
    assert.ok(isAllowed([careless], inPool('DeleteUserPool', { arn: PRODUCTION, tag: RUN })));
  });
});

describe('the policy for a pool that is there', () => {
  const POOL = { arn: `${ARN}eu-west-1_Ab12Cd34E` };
  const allows = (request: IamRequest) => isAllowed([existing, stack], request);

  it('lets a run ask all that it asks there', () => {
    for (const operation of existingOperations()) assert.ok(allows(inPool(operation, POOL)), operation);
  });

  it('refuses any other pool, also one with the tag, and every change of a setting or a tag', () => {
    for (const pool of [{ arn: PRODUCTION }, { arn: PRODUCTION, tag: RUN }])
      for (const operation of existingOperations()) assert.ok(!allows(inPool(operation, pool)), operation);
    for (const operation of [
      ...['UpdateUserPool', 'UpdateUserPoolClient', 'SetUserPoolMfaConfig', 'DeleteUserPool'],
      ...['AddCustomAttributes', 'AdminAddUserToGroup', 'CreateUserPoolClient', 'DeleteUserPoolClient'],
    ])
      assert.ok(!allows(inPool(operation, POOL)), operation);
    assert.ok(!allows(tagging(POOL.arn, 'auth-conformance-run')) && !allows(untagging(POOL.arn)));
    assert.ok(!making({ 'auth-conformance-run': RUN }).some(allows));
  });
});

describe('the policy for the stack', () => {
  const allows = (request: IamRequest) => isAllowed([stack], request);
  const cognito = 'cognito-idp.eu-west-1.amazonaws.com';

  it('lets Cognito have the key and the role', () => {
    assert.ok(allows(granting(cognito)));
    assert.ok(allows(passing(ROLE, 'cognito-idp.amazonaws.com')));
  });

  it('refuses a grant that nobody, or another service, makes on behalf of the caller, and on any other key', () => {
    for (const service of [undefined, 'ec2.eu-west-1.amazonaws.com', 'cognito-idp.us-east-1.amazonaws.com'])
      assert.ok(!allows(granting(service)), service);
    assert.ok(!allows(granting(cognito, KEY.replace('1234abcd', '9999abcd'))));
    for (const operation of ['Decrypt', 'RevokeGrant', 'PutKeyPolicy'])
      assert.ok(!allows({ ...granting(cognito), action: `kms:${operation}` }), operation);
  });

  it('refuses to hand over another role, or the role to another service', () => {
    assert.ok(!allows(passing('arn:aws:iam::123456789012:role/Administrator', 'cognito-idp.amazonaws.com')));
    for (const service of ['lambda.amazonaws.com', 'ec2.amazonaws.com'])
      assert.ok(!allows(passing(ROLE, service)), service);
  });
});

describe('the evaluation', () => {
  it('does not take an operator for met that it does not know', () => {
    const statement = { ...existing.Statement[0], Condition: { StringNotLike: { 'aws:username': 'x' } } };
    const policy = { ...existing, Statement: [statement] } as IamPolicy;
    const request = inPool('ListUsers', { arn: `${ARN}eu-west-1_Ab12Cd34E` });
    assert.throws(() => isAllowed([policy], request), /StringNotLike/);
  });
});
