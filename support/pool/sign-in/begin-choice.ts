import { flowEnabled } from '../clients/flow-enabled';
import { verifySecretHash } from '../clients/verify-secret-hash';
import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import { preAuthentication } from '../triggers/pre-authentication';
import { askSecondFactor } from './ask-second-factor';
import { beginFactor } from './begin-factor';
import { candidateOf } from './candidate';
import { deviceAtSignIn } from './device-at-sign-in';
import type { FlowCall } from './flow-call';
import { requiredParameter } from './required-parameter';
import { openSession, sessionOf, spendSession } from './session';
import { wrongPassword } from './wrong-password';

/**
 * USER_AUTH: the preferred factor at once, else the choice (rows UA-01 to UA-08, IA-15). A preference that cannot be
 * met leads to the choice (API reference).
 */
export async function beginChoice(
  service: Service,
  call: FlowCall,
  sessionText: string | undefined,
): Promise<unknown> {
  const { pool, client } = call;
  const name = requiredParameter(call, 'USERNAME');
  if (!flowEnabled(client.settings, 'USER_AUTH')) {
    throw new ServiceError('InvalidParameterException', 'USER_AUTH flow not enabled for this client');
  }
  await verifySecretHash(client, { username: name, given: call.parameters.SECRET_HASH });
  const { user } = candidateOf(service, call, name);
  // InitiateAuth hands its metadata to no function behind the factors (row IA-25).
  const event = { source: 'Authentication', metadata: undefined } as const;
  if (sessionText !== undefined) {
    if (!user) throw wrongPassword();
    await preAuthentication(service, call, { name, user });
    const { username } = user;
    spendSession(sessionOf(call, { session: sessionText, username, challenge: 'SIGNED_UP' }));
    const device = deviceAtSignIn(service, call, user);
    return askSecondFactor(service, { pool, client, user, device, event });
  }
  const factors = user ? service.rules.firstFactors(pool, user) : service.rules.firstFactorsOfNobody(pool);
  if (factors.length === 0) throw wrongPassword();
  const factor = factors.find((candidate) => candidate === call.parameters.PREFERRED_CHALLENGE);
  if (factor) {
    const begun = await beginFactor(service, call, { factor, user, event, accepted: () => {} });
    return withChoice(begun, factor);
  }
  return {
    ChallengeName: 'SELECT_CHALLENGE',
    ChallengeParameters: {},
    AvailableChallenges: factors,
    Session: openSession(service, pool, {
      challenge: 'SELECT_CHALLENGE',
      factors,
      username: user?.username ?? name,
      clientId: client.id,
    }),
  };
}

/** A challenge names the choice that it meets (row UA-01); tokens do not. */
function withChoice(begun: unknown, factor: string): unknown {
  const isChallenge = typeof begun === 'object' && begun !== null && 'ChallengeName' in begun;
  return isChallenge ? { ...begun, AvailableChallenges: [factor] } : begun;
}
