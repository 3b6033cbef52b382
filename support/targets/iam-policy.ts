import { PERMITTED_IN_EXISTING_POOLS } from './permitted-operations';
import { RUN_TAG } from './pool-name';

/** An IAM policy document, as the AWS console and its tools take it. */
export interface IamPolicy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly IamStatement[];
}

export interface IamStatement {
  readonly Sid: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: readonly string[];
  readonly Resource: string;
  /** By operator, then by condition key. */
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

/** What any app asks without a signature: no policy grants it, and none has to. */
export const UNSIGNED_OPERATIONS: ReadonlySet<string> = new Set([
  'AssociateSoftwareToken',
  'ConfirmSignUp',
  'GetUser',
  'InitiateAuth',
  'ResendConfirmationCode',
  'RespondToAuthChallenge',
  'SignUp',
  'VerifySoftwareToken',
]);

/** What a run asks of pools that it makes itself, besides what it asks of a pool that is there. */
const IN_OWN_POOLS = [
  'AdminDeleteUserAttributes',
  'CreateUserPoolClient',
  'DeleteUserPool',
  'SetUserPoolMfaConfig',
  'UpdateUserPoolClient',
] as const;

/** What making a pool takes: its tag is a permission of its own. */
const TO_MAKE_POOLS = ['CreateUserPool', 'TagResource'] as const;

/** What a run asks of no pool in particular. */
const OF_NO_POOL = [...TO_MAKE_POOLS, 'ListUserPools'] as const;

/** The least that a run on a pool that is there needs. */
export function existingPolicy(pool: {
  readonly region: string;
  /** Twelve digits; `*` for whichever it is. */
  readonly account: string;
  readonly userPoolId: string;
}): IamPolicy {
  return policy({
    Sid: 'AskOnePool',
    Effect: 'Allow',
    Action: actions(existingOperations()),
    Resource: `arn:${partitionOf(pool.region)}:cognito-idp:${pool.region}:${pool.account}:userpool/${pool.userPoolId}`,
  });
}

/**
 * The least that a run on throw-away pools needs. It makes pools with the tag of a run, uses pools that bear it, and
 * changes the tags of none: whoever could tag somebody else's pool could then use it.
 *
 * Where CreateUserPool gives tags, AWS looks at TagResource too, and there on `*`, since no pool is there yet; a call of
 * TagResource itself names a pool, and is denied in every region. Resource types and condition keys by operation:
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazoncognitouserpools.html
 */
export function provisionedPolicy({
  region,
  account,
}: {
  readonly region: string;
  readonly account: string;
}): IamPolicy {
  const partition = partitionOf(region);
  return policy(
    { Sid: 'ListPools', Effect: 'Allow', Action: actions(['ListUserPools']), Resource: '*' },
    {
      Sid: 'MakePoolsWithTheTag',
      Effect: 'Allow',
      Action: actions(TO_MAKE_POOLS),
      Resource: '*',
      Condition: {
        StringEquals: { 'aws:RequestedRegion': region },
        Null: { [`aws:RequestTag/${RUN_TAG}`]: 'false' },
        'ForAllValues:StringEquals': { 'aws:TagKeys': [RUN_TAG] },
      },
    },
    {
      Sid: 'UsePoolsWithTheTag',
      Effect: 'Allow',
      Action: actions([...existingOperations(), ...IN_OWN_POOLS]),
      Resource: `arn:${partition}:cognito-idp:${region}:${account}:userpool/*`,
      Condition: { Null: { [`aws:ResourceTag/${RUN_TAG}`]: 'false' } },
    },
    {
      Sid: 'ChangeNoTags',
      Effect: 'Deny',
      Action: actions(['TagResource', 'UntagResource']),
      Resource: `arn:${partition}:cognito-idp:*:*:userpool/*`,
    },
  );
}

/** How ARNs of a region begin. */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** Operations for which a run on a pool that is there needs a permission. */
export function existingOperations(): readonly string[] {
  return [...PERMITTED_IN_EXISTING_POOLS].filter((operation) => !UNSIGNED_OPERATIONS.has(operation)).sort();
}

/** Operations for which a run on throw-away pools needs a permission. */
export function provisionedOperations(): readonly string[] {
  return [...OF_NO_POOL, ...existingOperations(), ...IN_OWN_POOLS].sort();
}

function actions(operations: readonly string[]): readonly string[] {
  return operations.map((operation) => `cognito-idp:${operation}`).sort();
}

function policy(...Statement: IamPolicy['Statement']): IamPolicy {
  return { Version: '2012-10-17', Statement };
}
