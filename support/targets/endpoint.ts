import { ConformanceError } from '../conformance-error';
import type { Capability } from '../verdict/results';
import type { Target } from './contract';

const CAPABILITIES: readonly Capability[] = ['codes', 'triggers', 'clock', 'sms'];
/** What the embedded pool calls itself. */
const OURS = 'amplify-auth-conformance';
const PATIENCE_MS = 5_000;

/**
 * A target at an address: anything that speaks the Cognito JSON protocol. Its side doors, where it has them, tell
 * its capabilities.
 * @throws ConformanceError UsageError for an address that is none, CannotTell when nothing answers there.
 */
export async function connectEndpoint(address: string): Promise<Target> {
  const endpoint = parseAddress(address);
  await expectTheProtocol(endpoint);
  const { implementation, profile } = await health(endpoint);
  return {
    kind: 'endpoint',
    name: endpoint,
    // Our own pool stays our own pool, wherever it is served.
    standing: implementation === OURS ? 'simulated' : 'third party',
    profile,
    endpoint,
    region: 'us-east-1',
    pools: { mode: 'provisioned' },
  };
}

function parseAddress(address: string): string {
  const problem = (seen: string) =>
    new ConformanceError('UsageError', `--endpoint ${address}: ${seen}`, {
      expected: 'an http or https address, such as http://127.0.0.1:9229',
      next: 'Give the address that `npm run pool` prints first, or that of your own endpoint.',
    });
  if (!URL.canParse(address)) throw problem('this is not an address');
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw problem(`the scheme is ${url.protocol}//`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Asks one thing that needs no signature and changes nothing, and expects the protocol's kind of refusal. */
async function expectTheProtocol(endpoint: string): Promise<void> {
  const answer = await ask(endpoint);
  const type = refusalIn(await answer.text());
  if (type !== undefined && type !== 'UnknownOperationException') return;
  throw new ConformanceError('CannotTell', `${endpoint} does not speak the Cognito protocol.`, {
    expected: 'a refusal of an empty InitiateAuth, as JSON with a __type',
    seen: type ?? `HTTP ${answer.status}`,
    next: 'Correct --endpoint, or look at what answers there.',
  });
}

async function ask(endpoint: string): Promise<Response> {
  try {
    return await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
      },
      body: '{}',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  } catch (cause) {
    const { cause: inner, name } = cause as Error & { cause?: { code?: string; message?: string } };
    const reason = inner?.code ?? inner?.message ?? name;
    throw new ConformanceError('CannotTell', `Nothing answers at ${endpoint} (${reason}).`, {
      expected: 'a pool that speaks the Cognito protocol',
      next: 'Start it (`npm run pool -- --port 9229` starts ours), or correct --endpoint.',
      cause,
    });
  }
}

function refusalIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const type = body !== null && typeof body === 'object' && '__type' in body ? body.__type : undefined;
    return typeof type === 'string' ? type.split('#').at(-1) : undefined;
  } catch {
    return undefined;
  }
}

interface Health {
  readonly implementation: unknown;
  readonly profile: readonly Capability[];
}

/** An endpoint without our side doors simply has no capabilities: examples that need one are not applicable. */
async function health(endpoint: string): Promise<Health> {
  try {
    const answer = await fetch(new URL('_pool/health', endpoint), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { implementation, profile } = (await answer.json()) as {
      implementation?: unknown;
      profile?: unknown;
    };
    const known = Array.isArray(profile)
      ? CAPABILITIES.filter((capability) => profile.includes(capability))
      : [];
    return { implementation, profile: known };
  } catch {
    return { implementation: undefined, profile: [] };
  }
}
