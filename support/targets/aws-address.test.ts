import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createAdministrator } from './administrator';
import { isAwsAddress, regionInAddress } from './aws-address';
import { connectQueue } from './codes/connect-queue';
import { ANY_CREDENTIALS } from './credentials-for';
import { awsAt } from './endpoint';
import { signedRequest } from './signed-request';

const ADDRESSES: Readonly<Record<string, string | undefined>> = {
  'https://cognito-idp.eu-west-1.amazonaws.com/': 'eu-west-1',
  'https://cognito-idp-fips.us-gov-west-1.amazonaws.com/': 'us-gov-west-1',
  'https://vpce-0a1b2c3d-4e5f.cognito-idp.us-east-2.vpce.amazonaws.com/': 'us-east-2',
  'https://cognito-idp.cn-north-1.amazonaws.com.cn/': 'cn-north-1',
  'https://cognito-idp.ap-southeast-2.api.aws/': 'ap-southeast-2',
};
const OTHERS = [
  'http://127.0.0.1:9229/',
  'https://cognito-idp.eu-west-1.amazonaws.com.example.org/',
  'https://amazonaws.com.evil/',
  'https://notamazonaws.com/',
  'not an address',
];
const REAL = { AWS_ACCESS_KEY_ID: 'AKIAREALKEY', AWS_SECRET_ACCESS_KEY: 'real' };
const earlier = { ...process.env };

before(() => {
  Object.assign(process.env, REAL);
});
after(() => {
  for (const name of Object.keys(REAL)) {
    if (earlier[name] === undefined) delete process.env[name];
    else process.env[name] = earlier[name];
  }
});

async function signerAt(endpoint: string): Promise<string> {
  const target = { endpoint, region: 'eu-west-1', pools: { mode: 'provisioned' } } as const;
  const administrator = createAdministrator(target, () => {});
  const { accessKeyId } = await administrator.config.credentials();
  administrator.destroy();
  return accessKeyId;
}

test('an address of AWS is told from others, with its region', () => {
  for (const [address, region] of Object.entries(ADDRESSES)) {
    assert.equal(isAwsAddress(address), true, address);
    assert.equal(regionInAddress(address), region);
  }
  for (const address of OTHERS) assert.equal(isAwsAddress(address), false, address);
});

test('AWS is asked by whom the default chain finds, at whatever address; others by anybody', async () => {
  for (const address of Object.keys(ADDRESSES)) assert.equal(await signerAt(address), 'AKIAREALKEY', address);
  for (const address of OTHERS.slice(0, -1)) {
    assert.equal(await signerAt(address), ANY_CREDENTIALS.accessKeyId, address);
  }
  const sqs = connectQueue('https://sqs.eu-west-1.amazonaws.com/123456789012/codes', 'eu-west-1');
  assert.equal((await sqs.config.credentials()).accessKeyId, 'AKIAREALKEY');
  sqs.destroy();
});

test('what such an address shows is live, and other services are not looked for there', async () => {
  const [address = ''] = Object.keys(ADDRESSES);
  const target = awsAt('eu-west-1', address);
  assert.deepEqual([target.kind, target.standing, target.endpoint], ['aws', 'live', address]);
  const asking = signedRequest(target, {
    service: 'sts',
    headers: {},
    body: '',
    credentials: ANY_CREDENTIALS,
  });
  await assert.rejects(asking, { name: 'NotApplicable' });
});
