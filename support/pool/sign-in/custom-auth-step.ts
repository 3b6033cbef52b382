import type { ChallengeRound } from '../store/challenge-round';
import type { Service } from '../store/service';
import { createAuthChallenge } from '../triggers/create-auth-challenge';
import { defineAuthChallenge } from '../triggers/define-auth-challenge';
import { unrecognizableOutput } from '../triggers/unrecognizable-output';
import { completeSignIn } from './complete-sign-in';
import type { CustomAuthSubject } from './custom-auth-subject';
import { deviceAtSignIn } from './device-at-sign-in';
import { openSession } from './session';
import { wrongPassword } from './wrong-password';

/**
 * What follows these rounds, as DefineAuthChallenge decides: tokens, a question of CreateAuthChallenge, the proof of
 * the password, or failure (rows CU-02 to CU-06).
 * @param offerSrp the challenge PASSWORD_VERIFIER; undefined where the client has not sent SRP_A
 * @throws ServiceError NotAuthorizedException for a failure, and for tokens of a decoy (rows CU-05, IA-09);
 * InvalidLambdaResponseException for a decision that cannot be carried out
 */
export async function customAuthStep(
  service: Service,
  subject: CustomAuthSubject,
  progress: {
    readonly rounds: readonly ChallengeRound[];
    readonly offerSrp: (() => Promise<object>) | undefined;
  },
): Promise<unknown> {
  const { call, user, username, metadata } = subject;
  const { pool, client } = call;
  const { rounds, offerSrp } = progress;
  const decision = await defineAuthChallenge(service, subject, rounds);
  if (service.rules.customAuthFails(decision)) throw wrongPassword();
  if (decision.issueTokens) {
    const refusal = user ? service.rules.refusalAfterPassword(user) : wrongPassword();
    if (!user || refusal) throw refusal;
    const device = deviceAtSignIn(service, call, user);
    const event = { source: 'Authentication', metadata } as const;
    return completeSignIn(service, { pool, client, user, device, event });
  }
  const owner = { username, clientId: client.id };
  if (decision.challengeName === 'PASSWORD_VERIFIER' && offerSrp) {
    const challenge = await offerSrp();
    return {
      ...challenge,
      Session: openSession(service, pool, { challenge: 'PASSWORD_VERIFIER', ...owner }),
    };
  }
  if (decision.challengeName !== 'CUSTOM_CHALLENGE') throw unrecognizableOutput();
  const { publicParameters, question } = await createAuthChallenge(service, subject, rounds);
  return {
    ChallengeName: 'CUSTOM_CHALLENGE',
    ChallengeParameters: { ...publicParameters, USERNAME: username },
    Session: openSession(service, pool, { challenge: 'CUSTOM_CHALLENGE', rounds, question, ...owner }),
  };
}
