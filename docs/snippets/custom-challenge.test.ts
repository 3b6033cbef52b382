import assert from 'node:assert/strict';
import { it } from 'node:test';
import { functionArn } from '../../support/pool/testing/function-arn';
import type * as V5 from './custom-challenge/answer-question.v5';
import type * as V6 from './custom-challenge/answer-question.v6';
import { describeSnippets, type SnippetPage } from './testing/describe-snippets';

const RIGHT = 'lemon tree';

async function askingPool(page: SnippetPage) {
  const pool = await page.pool({
    LambdaConfig: {
      DefineAuthChallenge: functionArn('define-captcha-with-retries'),
      CreateAuthChallenge: functionArn('create-captcha'),
      VerifyAuthChallengeResponse: functionArn('verify-captcha'),
    },
  });
  await pool.addUser('alice');
  return pool;
}

describeSnippets('custom-challenge', (page) => {
  it('answers the question, at the second try: v5', async () => {
    const { device, load } = page.app('v5', await askingPool(page));
    const { askForQuestion, answerQuestion } = load<typeof V5>('answer-question');
    const user = await askForQuestion('alice');
    assert.match(user.challengeParam.question, /no colour/);
    const asked = await answerQuestion(user, 'red');
    assert.equal(asked.challengeName, 'CUSTOM_CHALLENGE');
    await answerQuestion(asked, RIGHT);
    assert.equal((await device.client.currentUser()).username, 'alice');
  });

  it('answers the question, at the second try: v6', async () => {
    const { load } = page.app('v6', await askingPool(page));
    const { askForQuestion, answerQuestion } = load<typeof V6>('answer-question');
    const { nextStep } = await askForQuestion('alice');
    assert.ok(nextStep.signInStep === 'CONFIRM_SIGN_IN_WITH_CUSTOM_CHALLENGE');
    assert.match(nextStep.additionalInfo?.question ?? '', /no colour/);
    assert.equal((await answerQuestion('red')).isSignedIn, false);
    assert.equal((await answerQuestion(RIGHT)).isSignedIn, true);
  });

  for (const major of ['v5', 'v6'] as const) {
    it(`is refused after the third wrong answer: ${major}`, async () => {
      const { load } = page.app(major, await askingPool(page));
      const { askForQuestion, answerQuestion } = load<typeof V5>('answer-question');
      const user = await askForQuestion('alice');
      const answer = (text: string) => (major === 'v5' ? answerQuestion(user, text) : answerV6(text));
      const answerV6 = load<typeof V6>('answer-question').answerQuestion;
      await answer('red');
      await answer('blue');
      await assert.rejects(answer('red'), { name: 'NotAuthorizedException' });
    });
  }
});
