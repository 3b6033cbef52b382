import type { FirstFactor } from '../store/mfa-factor';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { TokenEvent } from '../tokens/token-event';
import { preAuthentication } from '../triggers/pre-authentication';
import { afterPassword } from './after-password';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { offerSrp } from './offer-srp';
import { provePassword } from './prove-password';
import { requiredParameter } from './required-parameter';
import { sendChallengeCode } from './send-challenge-code';
import { simulatedCode } from './simulated-code';

/**
 * A chosen first factor: the password that came with the choice, or the challenge of the factor (rows UA-01, UA-06).
 * @param chosen a user who does not exist is undefined; `accepted` runs once before what follows the factor
 */
export async function beginFactor(
  service: Service,
  call: FlowCall,
  chosen: {
    readonly factor: FirstFactor;
    readonly user: User | undefined;
    readonly event: TokenEvent;
    readonly accepted: () => void;
  },
): Promise<unknown> {
  const { pool, client } = call;
  const { factor, user, event, accepted } = chosen;
  const name = requiredParameter(call, 'USERNAME');
  // A wrong password leaves the choice open: the Session is spent by its end alone.
  if (factor === 'PASSWORD_SRP') return offerSrp(service, call);
  if (factor === 'PASSWORD') {
    const password = requiredParameter(call, 'PASSWORD');
    const proven = await provePassword(service, call, { name, password });
    accepted();
    const device = deviceAtSignIn(service, call, proven);
    return afterPassword(service, { pool, client, user: proven, device, event });
  }
  await preAuthentication(service, call, { name, user });
  accepted();
  if (!user) return simulatedCode(service, call, { name, challenge: factor });
  return sendChallengeCode(service, { pool, client, user, event }, { challenge: factor, purpose: 'sign-in' });
}
