import { Given, Then, When } from '@cucumber/cucumber';
import { askedChallenge } from '../support/scenario/asked-challenge';
import { expectEqual, expectSuccess } from '../support/scenario/expectations';
import { beginSignIn, pendingSignIn } from '../support/scenario/pending-sign-in';
import { OWN_DEVICE } from '../support/scenario/person';
import { rightAnswer } from '../support/scenario/right-answer';
import type { AuthWorld } from '../support/world';

async function hasBegunToSignIn(this: AuthWorld, name: string) {
  await beginSignIn(this, this.person(name));
}
Given('{person} has begun to sign in', hasBegunToSignIn);
Given('{person} a commencé à se connecter', hasBegunToSignIn);

function poolAsksFor(this: AuthWorld, challenge: string) {
  expectEqual(askedChallenge(this.lastAttempt), challenge, 'what the pool asks for');
}
Then('the pool asks for {challenge}', poolAsksFor);
Then('le pool demande {challenge}', poolAsksFor);

async function givesAnswerTo(this: AuthWorld, name: string, functionName: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const answer = await rightAnswer(this, person, pending);
  await this.attempt(person, 'answers', ({ client }) => client.respondThrough(functionName, pending, answer));
}
When('{person} gives the right answer and nothing else to {text}', givesAnswerTo);
When('{person} donne la bonne réponse et rien d’autre à {text}', givesAnswerTo);

function answerIsTheUser(this: AuthWorld) {
  const { raw } = expectSuccess(this.lastAttempt) as { readonly raw: unknown };
  const asked = pendingSignIn(this, this.lastAttempt.person).raw;
  expectEqual(raw === asked ? 'that user' : 'something else', 'that user', 'the answer');
}
Then('the answer is the user that signIn returned', answerIsTheUser);
Then('la réponse est l’utilisateur que signIn a renvoyé', answerIsTheUser);

async function deviceHoldsTokens(this: AuthWorld, name: string) {
  const { storage } = await this.device(this.person(name), OWN_DEVICE);
  const held = Object.keys(storage.tokens()).sort();
  expectEqual(held, ['accessToken', 'idToken', 'refreshToken'], `the tokens on ${name}'s device`);
}
Then('{whose} device holds an access, an ID and a refresh token', deviceHoldsTokens);
Then('l’appareil {whose} conserve un jeton d’accès, d’identité et d’actualisation', deviceHoldsTokens);
