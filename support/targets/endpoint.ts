import { ConformanceError } from '../conformance-error';
import type { Capability } from '../verdict/results';
import type { Target } from './contract';

const CAPABILITIES: readonly Capability[] = ['codes', 'triggers', 'clock', 'sms'];
const PATIENCE_MS = 5_000;

/**
 * A target at an address: anything that speaks the Cognito JSON protocol. Its side doors, where it has them, tell
 * its capabilities.
 * @throws ConformanceError UsageError for an address that is none, CannotTell when nothing answers there.
 */
export async function connectEndpoint(address: string): Promise<Target> {
  const endpoint = parseAddress(address);
  await expectAnAnswer(endpoint);
  return {
    kind: 'endpoint',
    name: endpoint,
    standing: 'third party',
    profile: await capabilities(endpoint),
    endpoint,
    region: 'us-east-1',
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

async function expectAnAnswer(endpoint: string): Promise<void> {
  try {
    await fetch(endpoint, { signal: AbortSignal.timeout(PATIENCE_MS) });
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

/** An endpoint without our side doors simply has no capabilities: examples that need one are not applicable. */
async function capabilities(endpoint: string): Promise<readonly Capability[]> {
  try {
    const health = await fetch(new URL('_pool/health', endpoint), {
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { profile } = (await health.json()) as { profile?: unknown };
    return Array.isArray(profile) ? CAPABILITIES.filter((capability) => profile.includes(capability)) : [];
  } catch {
    return [];
  }
}
