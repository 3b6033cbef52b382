import { ConformanceError } from '../conformance-error';
import { cleanAddresses, holdsKey } from '../transport/clean-addresses';
import { transportErrorName } from '../transport/disturbance';
import { DEFAULT_QUOTAS } from '../transport/request-category';
import { meaningOf } from '../transport/service-errors';
import { isAwsAddress, regionInAddress } from './aws-address';
import type { ProvisionedPools, Target } from './contract';
import { askEmptyQuestion, type EmptyAnswer, speaksTheProtocol } from './empty-question';
import { type Health, healthOf } from './endpoint-health';
import { ANYWHERE } from './surroundings';

/** What the embedded pool calls itself. */
const OURS = 'amplify-auth-conformance';
const PATIENCE_MS = 5_000;

/** A service alone: pools are made there, where nothing else is said. */
export interface ServiceTarget extends Target {
  readonly pools: ProvisionedPools;
}

/**
 * A target at an address: anything that speaks the Cognito JSON protocol. Its side doors, where it has them, tell
 * its capabilities.
 * @throws ConformanceError UsageError for an address that is none, CannotTell when nothing answers there.
 */
export async function connectEndpoint(address: string): Promise<ServiceTarget> {
  const endpoint = parseAddress(address);
  // A VPC endpoint, or one that keeps to FIPS, is AWS like any other.
  const aws = isAwsAddress(endpoint) ? awsAt(regionOf(endpoint), endpoint) : undefined;
  await expectTheProtocol(endpoint);
  if (aws) return aws;
  const { implementation, profile } = await health(endpoint);
  return {
    kind: 'endpoint',
    name: endpoint,
    // Our own pool stays our own pool, wherever it is served.
    standing: implementation === OURS ? 'simulated' : 'third party',
    profile,
    endpoint,
    region: 'us-east-1',
    pools: { mode: 'provisioned', stack: ANYWHERE },
  };
}

/** AWS's own service: it has none of the side doors. @param endpoint absent for the one that the region finds */
export function awsAt(region: string, endpoint?: string): ServiceTarget {
  return {
    kind: 'aws',
    name: endpoint ?? region,
    standing: 'live',
    profile: [],
    ...(endpoint !== undefined && { endpoint }),
    region,
    quotas: DEFAULT_QUOTAS,
    pools: { mode: 'provisioned', identityPools: 'none' },
  };
}

function regionOf(endpoint: string): string {
  const region = regionInAddress(endpoint);
  if (region !== undefined) return region;
  throw new ConformanceError('UsageError', `--endpoint ${endpoint}: the address names no region of AWS.`, {
    expected: 'an address such as https://cognito-idp-fips.us-east-1.amazonaws.com',
    next: 'Correct the address, or name the region alone, in a target file.',
  });
}

function parseAddress(address: string): string {
  const problem = (seen: string) =>
    new ConformanceError('UsageError', `--endpoint ${cleanAddresses(address)}: ${seen}`, {
      expected: 'an http or https address, such as http://127.0.0.1:9229',
      next: 'Give the address that `npm run pool` prints first, or that of your own endpoint.',
    });
  if (!URL.canParse(address)) throw problem('this is not an address');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw problem(`the scheme is ${url.protocol}//`);
  if (holdsKey(url.href)) throw problem('it has a user, a query or a fragment, which would stand in reports');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** @throws ConformanceError CannotTell when nothing answers, or what answers does not speak the protocol */
async function expectTheProtocol(endpoint: string): Promise<void> {
  const answer = await ask(endpoint);
  if (speaksTheProtocol(answer)) return;
  const { status, refusal } = answer;
  const isNotNow = status >= 500 || ['throttled', 'web ACL'].includes(meaningOf(refusal, status));
  throw new ConformanceError(
    'CannotTell',
    isNotNow
      ? `${endpoint} answers, but cannot be asked now (HTTP ${status}${refusal ? ` ${refusal}` : ''}).`
      : `${endpoint} does not speak the Cognito protocol.`,
    {
      expected: 'a refusal of an empty InitiateAuth, as JSON with a __type',
      seen: refusal ?? `HTTP ${status}`,
      next: isNotNow
        ? 'Wait a little, then run again.'
        : 'Correct --endpoint, or look at what answers there.',
    },
  );
}

async function ask(endpoint: string): Promise<EmptyAnswer> {
  try {
    return await askEmptyQuestion(endpoint, PATIENCE_MS);
  } catch (cause) {
    throw nothingAnswers(endpoint, cause);
  }
}

async function health(endpoint: string): Promise<Health> {
  try {
    return await healthOf(endpoint);
  } catch (cause) {
    throw nothingAnswers(endpoint, cause);
  }
}

function nothingAnswers(endpoint: string, cause: unknown): ConformanceError {
  return new ConformanceError(
    'CannotTell',
    `Nothing answers at ${endpoint} (${transportErrorName(cause)}).`,
    {
      expected: 'a pool that speaks the Cognito protocol',
      next: 'Start it (`npm run pool -- --port 9229` starts ours), or correct --endpoint.',
      cause,
    },
  );
}
