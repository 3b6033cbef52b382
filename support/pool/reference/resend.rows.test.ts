import type { Caller } from '../testing/caller';
import { functionArn } from '../testing/function-arn';
import { observationsOf } from '../testing/observations';
import { outcome } from '../testing/outcome';
import { arranged, HIDDEN, signedUp } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

const resend = (caller: Caller) => caller.call('ResendConfirmationCode', { Username: 'alice' });
const TO_ALICE = { AttributeName: 'email', DeliveryMedium: 'EMAIL', Destination: 'a***@e***' };

row('RS-01', async (caller) => {
  const { body } = await resend(await signedUp(caller));
  return shown([body, (await caller.codes('alice')).length], [{ CodeDeliveryDetails: TO_ALICE }, 2]);
});

row('RS-03', async (caller) => refused(await resend(await arranged(caller))));
row('RS-05', async (caller) => refused(await resend(caller)));

row('RS-06', { client: HIDDEN }, async (caller) => {
  const { body } = await caller.call('ResendConfirmationCode', { Username: 'alice@example.com' });
  return shown([body, await observationsOf(caller)], [{ CodeDeliveryDetails: TO_ALICE }, []]);
});

row('RS-07', async (caller) => {
  await signedUp(caller);
  const allowed = await Promise.all(Array.from({ length: 5 }, () => resend(caller)));
  return [shown(new Set(allowed.map(outcome)), new Set(['accepted'])), refused(await resend(caller))];
});

const asGiven = (event: object) => event;

row(
  'RS-08',
  {
    options: { triggers: { word: asGiven } },
    pool: { LambdaConfig: { CustomMessage: functionArn('word') } },
  },
  async (caller) => {
    await resend(await signedUp(caller));
    const sources = (await observationsOf(caller)).flatMap((observation) =>
      observation.kind === 'trigger' ? [observation.triggerSource] : [],
    );
    return shown(sources, ['CustomMessage_SignUp', 'CustomMessage_ResendCode']);
  },
);
