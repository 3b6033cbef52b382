import type { Exchange } from '../verdict/evidence';
import type { AuthWorld } from '../world';
import type { Person } from './person';

/** Challenges that a code by mail or text message answers. */
const CODE_CHALLENGES = new Set(['SMS_MFA', 'EMAIL_OTP', 'SMS_OTP']);

/**
 * What passed between an example and its pool and made the pool send somebody a code, by the pool's own word, oldest
 * first. Nothing for somebody without an account: where a pool hides who exists, it says so of them, too.
 */
export function deliveriesTo(world: AuthWorld, person: Person): readonly Exchange[] {
  if (!hasAccount(world, person)) return [];
  return world.exchanges
    .filter((exchange) => sendsCodes(exchange) && isAbout(exchange, person))
    .sort((a, b) => a.atMs - b.atMs);
}

function hasAccount(world: AuthWorld, person: Person): boolean {
  return world.exchanges.some(
    (exchange) =>
      ['SignUp', 'AdminCreateUser'].includes(exchange.operation) &&
      exchange.error === undefined &&
      isAbout(exchange, person),
  );
}

interface Answer {
  readonly ChallengeName?: string;
  readonly CodeDeliveryDetails?: object;
  readonly CodeDeliveryDetailsList?: readonly object[];
}

function sendsCodes({ operation, error, response }: Exchange): boolean {
  if (error !== undefined) return false;
  // The only one that sends without a word about it.
  if (operation === 'AdminResetUserPassword') return true;
  const { ChallengeName = '', CodeDeliveryDetails, CodeDeliveryDetailsList } = (response ?? {}) as Answer;
  return (
    CodeDeliveryDetails !== undefined ||
    (CodeDeliveryDetailsList ?? []).length > 0 ||
    CODE_CHALLENGES.has(ChallengeName)
  );
}

interface Request {
  readonly Username?: string;
  readonly AuthParameters?: { readonly USERNAME?: string };
}

/** By the name in the request; where it holds none, or one that the pool gave, by whose device it came from. */
function isAbout({ from, request }: Exchange, { name, username, email }: Person): boolean {
  const { Username, AuthParameters } = (request ?? {}) as Request;
  const named = Username ?? AuthParameters?.USERNAME;
  if (named !== undefined) return [username, email].includes(named);
  return from.startsWith(`${name}'s `);
}
