import type { TriggerEvent } from '../triggers/trigger-handler';
import type { Answered, Caller } from './caller';
import { observationsOf } from './observations';
import { outcome } from './outcome';
import { arrange, PASSWORD, signUp } from './people';
import type { Probe } from './probe';
import { type Functions, recordedTriggers, silent } from './recorded-triggers';

const CLIENT = { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_PASSWORD_AUTH'] };

/** One question with one answer. */
const RIDDLE: Functions = {
  DefineAuthChallenge: ({ request }: TriggerEvent) => {
    const last = (request.session as readonly { challengeResult: boolean }[]).at(-1);
    if (!last) return { challengeName: 'CUSTOM_CHALLENGE' };
    return { issueTokens: last.challengeResult, failAuthentication: !last.challengeResult };
  },
  CreateAuthChallenge: silent,
  VerifyAuthChallengeResponse: ({ request }: TriggerEvent) => ({
    answerCorrect: request.challengeAnswer === '4',
  }),
};

async function ask(caller: Caller): Promise<Answered> {
  await arrange(caller, 'alice');
  return caller.call('InitiateAuth', { AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'alice' } });
}

const answer = (ANSWER: string) => async (caller: Caller) => {
  const { ChallengeName, Session } = (await ask(caller)).body;
  const ChallengeResponses = { USERNAME: 'alice', ANSWER };
  return outcome(await caller.call('RespondToAuthChallenge', { ChallengeName, Session, ChallengeResponses }));
};

/** What PreAuthentication heard of a sign-in. */
async function heard(caller: Caller): Promise<unknown> {
  await arrange(caller, 'alice');
  await caller.call('InitiateAuth', {
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'alice', PASSWORD },
    ClientMetadata: { campaign: 'autumn' },
  });
  const events = (await observationsOf(caller)).filter(({ kind }) => kind === 'trigger');
  return events.map((seen) => seen.kind === 'trigger' && seen.event.request.validationData);
}

const HEARD = [{ campaign: 'autumn' }];

function probe(functions: Functions, look: Probe['look'], honest: unknown): Probe {
  const { options, pool } = recordedTriggers(functions).setting;
  return { options, pool, client: CLIENT, look, honest };
}

const listening: Functions = { PreAuthentication: silent };

export const triggerProbes: Readonly<Record<string, Probe>> = {
  'pre-authentication-not-asked': probe(listening, heard, HEARD),
  'sign-in-validation-data-dropped': probe(listening, heard, HEARD),
  'sign-in-validation-data-changed': probe(listening, heard, HEARD),
  'pre-sign-up-confirms-nobody': probe(
    { PreSignUp: () => ({ autoConfirmUser: true }) },
    async (caller) => (await signUp(caller, 'alice')).body.UserConfirmed,
    true,
  ),
  'custom-challenge-not-asked': probe(RIDDLE, async (caller) => outcome(await ask(caller)), 'accepted'),
  'accept-any-challenge-answer': probe(RIDDLE, answer('5'), 'NotAuthorizedException'),
  'refuse-every-challenge-answer': probe(RIDDLE, answer('4'), 'accepted'),
};
