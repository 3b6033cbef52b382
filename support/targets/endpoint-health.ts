import { setTimeout } from 'node:timers/promises';
import { askAgain } from '../transport/ask-again';
import { transportErrorName } from '../transport/disturbance';
import { refusalIn } from '../transport/read-answer';
import { isThrottled } from '../transport/service-errors';
import type { Capability } from '../verdict/results';

const CAPABILITIES: readonly Capability[] = ['codes', 'triggers', 'clock', 'sms'];
const PATIENCE_MS = 3_000;
const MOST_ATTEMPTS = 3;
const BETWEEN_ATTEMPTS_MS = 200;

export interface Health {
  readonly implementation: unknown;
  readonly profile: readonly Capability[];
}

/** What a gateway says in place of what stands behind it. */
const OF_A_GATEWAY: ReadonlySet<number> = new Set([502, 503, 504]);

const NO_SIDE_DOORS: Health = { implementation: undefined, profile: [] };

/**
 * What an endpoint's side doors tell of it. An endpoint without them has no capabilities: examples that need one are
 * not applicable. A connection that breaks tells nothing, though: it must not make an endpoint poorer than it is.
 *
 * Rejects with what `fetch` rejects with, when that happens every time.
 */
export async function healthOf(endpoint: string): Promise<Health> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask(endpoint);
    } catch (error) {
      // It answered a question of the protocol before: that it leaves this one open is an answer.
      if (transportErrorName(error) === 'TimeoutError') return NO_SIDE_DOORS;
      if (attempt === MOST_ATTEMPTS) throw error;
      await setTimeout(BETWEEN_ATTEMPTS_MS);
    }
  }
}

async function ask(endpoint: string): Promise<Health> {
  const { outcome } = await askAgain(
    async () => {
      const response = await fetch(new URL('_pool/health', endpoint), {
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return { status: response.status, text: await response.text() };
    },
    // An endpoint is no poorer for being busy.
    ({ status, text }) => isThrottled(refusalIn(text), status),
  );
  if (OF_A_GATEWAY.has(outcome.status)) throw new Error(`HTTP ${outcome.status}`);
  return parse(outcome.text);
}

function parse(text: string): Health {
  try {
    const { implementation, profile } = JSON.parse(text) as { implementation?: unknown; profile?: unknown };
    const known = Array.isArray(profile) ? CAPABILITIES.filter((name) => profile.includes(name)) : [];
    return { implementation, profile: known };
  } catch {
    return NO_SIDE_DOORS;
  }
}
