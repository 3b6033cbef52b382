import type { Answered, Caller } from '../testing/caller';
import { outcome } from '../testing/outcome';
import { PASSWORD } from '../testing/people';
import { recordedTriggers, silent } from '../testing/recorded-triggers';
import { arranged } from '../testing/refusal';
import { SrpClient } from '../testing/srp-client';
import type { TriggerEvent } from '../triggers/trigger-handler';
import { refused, shown } from './evidence';
import { row } from './row';

const CLIENT = { ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH', 'ALLOW_USER_SRP_AUTH'] };
const CALLER = { ClientMetadata: { campaign: 'spring' } };
const ASK = { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false };
const ISSUE = { issueTokens: true, failAuthentication: false };
const FAIL = { issueTokens: false, failAuthentication: true };

interface Step {
  readonly challengeName: string;
  readonly challengeResult: boolean;
}

const stepsOf = ({ request }: TriggerEvent) => (request.session ?? []) as readonly Step[];

/** Asks until an answer is right or too many were wrong. */
const askWithin = (mistakes: number) => (event: TriggerEvent) => {
  const steps = stepsOf(event);
  if (steps.at(-1)?.challengeResult) return ISSUE;
  return steps.length > mistakes ? FAIL : ASK;
};

const createSum = () => ({
  publicChallengeParameters: { question: '2 + 2' },
  privateChallengeParameters: { answer: '4' },
  challengeMetadata: 'sum',
});

const verifySum = ({ request }: TriggerEvent) => ({
  answerCorrect:
    request.challengeAnswer === (request.privateChallengeParameters as { answer: string }).answer,
});

const sums = (mistakes: number) =>
  recordedTriggers(
    {
      DefineAuthChallenge: askWithin(mistakes),
      CreateAuthChallenge: createSum,
      VerifyAuthChallengeResponse: verifySum,
      PostAuthentication: silent,
    },
    { client: CLIENT },
  );

async function begin(c: Caller, extra: object = {}): Promise<Answered> {
  await arranged(c);
  return c.call('InitiateAuth', { AuthFlow: 'CUSTOM_AUTH', AuthParameters: { USERNAME: 'alice' }, ...extra });
}

const answer = (c: Caller, { body }: Answered, ANSWER: string, extra: object = {}) =>
  c.call('RespondToAuthChallenge', {
    ChallengeName: body.ChallengeName,
    Session: body.Session,
    ChallengeResponses: { USERNAME: 'alice', ANSWER },
    ...extra,
  });

row('CU-01', { client: CLIENT }, async (c) => refused(await begin(c)));

const once = sums(0);
row('CU-02', once.setting, async (c) => {
  const { ChallengeName, ChallengeParameters, Session } = (await begin(c)).body;
  const [define, create] = once.events;
  return [
    shown(once.sources(), ['DefineAuthChallenge_Authentication', 'CreateAuthChallenge_Authentication']),
    shown([define?.request.session, create?.request.challengeName], [[], 'CUSTOM_CHALLENGE']),
    shown(
      [ChallengeName, ChallengeParameters],
      ['CUSTOM_CHALLENGE', { USERNAME: 'alice', question: '2 + 2' }],
    ),
    shown(typeof Session, 'string'),
  ];
});

const afterPassword = recordedTriggers(
  {
    DefineAuthChallenge: (event) => {
      const challengeName = stepsOf(event).length === 1 ? 'PASSWORD_VERIFIER' : 'CUSTOM_CHALLENGE';
      return { ...ASK, challengeName };
    },
    CreateAuthChallenge: createSum,
  },
  { client: CLIENT },
);
row('CU-03', afterPassword.setting, async (c) => {
  const client = new SrpClient(c);
  const { body: verifier } = await begin(c, {
    AuthParameters: { USERNAME: 'alice', CHALLENGE_NAME: 'SRP_A', SRP_A: client.publicKey.toString(16) },
  });
  const { body } = await client.answer(verifier, { password: PASSWORD });
  const sessions = afterPassword.events
    .filter(({ triggerSource }) => triggerSource.startsWith('Define'))
    .map((event) => stepsOf(event).map((step) => [step.challengeName, step.challengeResult]));
  return [
    shown([verifier.ChallengeName, body.ChallengeName], ['PASSWORD_VERIFIER', 'CUSTOM_CHALLENGE']),
    shown(sessions, [
      [['SRP_A', true]],
      [
        ['SRP_A', true],
        ['PASSWORD_VERIFIER', true],
      ],
    ]),
  ];
});

const right = sums(0);
row('CU-04', right.setting, async (c) => {
  const { body } = await answer(c, await begin(c), '4');
  const verify = right.newest('VerifyAuthChallengeResponse_Authentication');
  const last = right.newest('DefineAuthChallenge_Authentication');
  return [
    shown([verify?.request.challengeAnswer, body.AuthenticationResult.TokenType], ['4', 'Bearer']),
    shown(last?.request.session, [
      { challengeName: 'CUSTOM_CHALLENGE', challengeResult: true, challengeMetadata: 'sum' },
    ]),
  ];
});

const strict = sums(0);
row('CU-05', strict.setting, async (c) => refused(await answer(c, await begin(c), '5')));

const patient = sums(1);
row('CU-06', patient.setting, async (c) => {
  const first = await begin(c);
  const second = await answer(c, first, '5');
  return [
    shown(
      [second.body.ChallengeName, second.body.Session === first.body.Session],
      ['CUSTOM_CHALLENGE', false],
    ),
    shown(outcome(await answer(c, second, '4')), 'accepted'),
  ];
});

const told = sums(1);
row('CU-07', told.setting, async (c) => {
  const second = await answer(c, await begin(c, { ClientMetadata: { first: 'call' } }), '5', CALLER);
  const heard = told.events.slice(-3).map(({ request }) => request.clientMetadata);
  await answer(c, second, '4');
  const untold = told.events.slice(-3).map(({ request }) => request.clientMetadata ?? undefined);
  return [
    shown(heard, Array(3).fill(CALLER.ClientMetadata)),
    shown(untold, [undefined, undefined, undefined]),
  ];
});

const flow = sums(0);
row('TR-06', flow.setting, async (c) => {
  await begin(c);
  const { triggerSource, request, response } = flow.events[0] ?? {};
  return [
    shown(triggerSource, 'DefineAuthChallenge_Authentication'),
    shown([request?.session, 'userAttributes' in (request ?? {})], [[], true]),
    shown(Object.keys(response ?? {}).sort(), ['challengeName', 'failAuthentication', 'issueTokens']),
  ];
});

const made = sums(0);
row('TR-07', made.setting, async (c) => {
  await begin(c);
  const { triggerSource, request, response } = made.events[1] ?? {};
  const expected = ['challengeMetadata', 'privateChallengeParameters', 'publicChallengeParameters'];
  return [
    shown(
      [triggerSource, request?.challengeName],
      ['CreateAuthChallenge_Authentication', 'CUSTOM_CHALLENGE'],
    ),
    shown(Object.keys(response ?? {}).sort(), expected),
  ];
});

const checked = sums(0);
row('TR-08', checked.setting, async (c) => {
  await answer(c, await begin(c), '4', CALLER);
  const { request, response } = checked.newest('VerifyAuthChallengeResponse_Authentication') ?? {};
  return [
    shown([request?.privateChallengeParameters, request?.challengeAnswer], [{ answer: '4' }, '4']),
    shown([request?.clientMetadata, Object.keys(response ?? {})], [CALLER.ClientMetadata, ['answerCorrect']]),
  ];
});
