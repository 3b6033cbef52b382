import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createPool } from '../create-pool';
import { createCaller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';

const FN = functionArn('known');
const triggers = { known: (event: object) => event };
const V2 = { LambdaVersion: 'V2_0', LambdaArn: FN };
const SENDER = { LambdaVersion: 'V1_0', LambdaArn: FN };
const KMSKeyID = 'arn:aws:kms:us-east-1:000000000000:key/1234';

for (const [name, settings, error, message] of [
  [
    'a function that nobody registered',
    { LambdaConfig: { PreSignUp: functionArn('knwon') } },
    'InvalidParameterException',
    'LambdaConfig.PreSignUp: no function is registered under the name knwon. Registered are: known.',
  ],
  [
    'a sender that nobody registered',
    { LambdaConfig: { CustomEmailSender: { ...SENDER, LambdaArn: functionArn('gone') }, KMSKeyID } },
    'InvalidParameterException',
    /^LambdaConfig\.CustomEmailSender\.LambdaArn: /,
  ],
  [
    'what is no ARN',
    { LambdaConfig: { PreSignUp: 'known' } },
    'InvalidParameterException',
    /lambdaConfig\.preSignUp/,
  ],
  [
    'two functions before tokens',
    {
      LambdaConfig: {
        PreTokenGeneration: FN,
        PreTokenGenerationConfig: { ...V2, LambdaArn: `${FN.slice(0, -5)}x:known` },
      },
    },
    'InvalidParameterException',
    /identical/,
  ],
  [
    'access token customization in the LITE tier',
    { LambdaConfig: { PreTokenGenerationConfig: V2 }, UserPoolTier: 'LITE' },
    'FeatureUnavailableInTierException',
    /ESSENTIALS or PLUS/,
  ],
  [
    'a sender without a key',
    { LambdaConfig: { CustomSMSSender: SENDER } },
    'InvalidParameterException',
    /^KMSKeyID is required/,
  ],
  [
    'a sender where nothing can encrypt',
    { LambdaConfig: { CustomSMSSender: SENDER, KMSKeyID } },
    'InvalidParameterException',
    /need a pool that was given a way to encrypt codes/,
  ],
  [
    'a trigger that is not simulated',
    { LambdaConfig: { InboundFederation: SENDER } },
    'InvalidParameterException',
    'LambdaConfig.InboundFederation is not simulated by this user pool.',
  ],
] as const) {
  test(`CreateUserPool and UpdateUserPool refuse ${name}`, async () => {
    const caller = await createCaller({ triggers });
    const given = { PoolName: 'x', ...settings };
    for (const operation of ['CreateUserPool', 'UpdateUserPool']) {
      const answer = await caller.call(operation, given);
      assert.equal(answer.error, error, operation);
      if (typeof message === 'string') assert.equal(answer.message, message);
      else assert.match(answer.message ?? '', message);
    }
  });
}

test('a seed may name functions, and unknown ones are refused', async () => {
  const seed = (name: string) => ({
    pools: [{ PoolName: 'x', LambdaConfig: { PreSignUp: functionArn(name) } }],
  });
  await createPool({ triggers, seed: seed('known') });
  await assert.rejects(createPool({ triggers, seed: seed('other') }), { message: /name other/ });
});

test('DescribeUserPool and ListUserPools show both spellings of PreTokenGeneration', async () => {
  const described = async (LambdaConfig: object) => {
    const caller = await createCaller({ triggers }, { pool: { LambdaConfig } });
    const { body: pools } = await caller.call('ListUserPools', { MaxResults: 1 });
    const { body } = await caller.call('DescribeUserPool');
    assert.deepEqual(pools.UserPools[0].LambdaConfig, body.UserPool.LambdaConfig);
    return body.UserPool.LambdaConfig;
  };
  const V1 = { LambdaVersion: 'V1_0', LambdaArn: FN };
  assert.deepEqual(await described({}), {});
  assert.deepEqual(await described({ PreSignUp: FN }), { PreSignUp: FN });
  assert.deepEqual(await described({ PreTokenGeneration: FN }), {
    PreTokenGeneration: FN,
    PreTokenGenerationConfig: V1,
  });
  assert.deepEqual(await described({ PreTokenGenerationConfig: V2 }), {
    PreTokenGeneration: FN,
    PreTokenGenerationConfig: V2,
  });
});

test('UpdateUserPool puts functions behind triggers and takes them away', async () => {
  const refuse = () => {
    throw new Error('closed');
  };
  const caller = await createCaller({ triggers: { refuse } });
  const signUp = (Username: string) => caller.call('SignUp', { Username, Password: 'Passw0rd!' });
  await caller.call('UpdateUserPool', { LambdaConfig: { PreSignUp: functionArn('refuse') } });
  assert.equal((await signUp('alice')).error, 'UserLambdaValidationException');
  await caller.call('UpdateUserPool', {});
  assert.equal((await signUp('alice')).error, undefined);
});
