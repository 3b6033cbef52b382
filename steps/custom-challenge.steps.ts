import { Given, When } from '@cucumber/cucumber';
import { createConfirmed } from '../support/scenario/arrange';
import { expectSuccess } from '../support/scenario/expectations';
import { requireFunctions } from '../support/scenario/functions';
import { pendingSignIn } from '../support/scenario/pending-sign-in';
import { RIGHT_ANSWER, WRONG_ANSWER } from '../support/scenario/question';
import type { AuthWorld } from '../support/world';

const ASKING = {
  CreateAuthChallenge: 'create-captcha',
  VerifyAuthChallengeResponse: 'verify-captcha',
} as const;

function poolAsksQuestion(this: AuthWorld) {
  requireFunctions(this, { DefineAuthChallenge: 'define-captcha', ...ASKING });
}
Given('a pool that asks everybody a question', poolAsksQuestion);
Given('le pool pose une question à chacun', poolAsksQuestion);

function poolRepeatsQuestion(this: AuthWorld) {
  requireFunctions(this, { DefineAuthChallenge: 'define-captcha-with-retries', ...ASKING });
}
Given('the pool repeats its question after a wrong answer', poolRepeatsQuestion);
Given('le pool repose sa question après une mauvaise réponse', poolRepeatsQuestion);

async function signsInByChallenge(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username, password } = person;
  await this.attempt(person, 'signs in', ({ client }) => client.signInByChallenge({ username, password }));
}
When('{person} signs in by custom challenge', signsInByChallenge);
When('{person} se connecte par défi personnalisé', signsInByChallenge);

async function signsInByChallengeAlone(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username } = person;
  await this.attempt(person, 'signs in', ({ client }) => client.signInByChallenge({ username }));
}
When('{person} signs in by custom challenge without a password', signsInByChallengeAlone);
When('{person} se connecte par défi personnalisé sans mot de passe', signsInByChallengeAlone);

async function hasBeenAsked(this: AuthWorld, name: string) {
  const person = this.person(name);
  if (!person.hasAccount) await createConfirmed(this, person);
  await signsInByChallengeAlone.call(this, name);
  expectSuccess(this.lastAttempt);
}
Given('{person} has been asked the question', hasBeenAsked);
Given('{person} s’est vu poser la question', hasBeenAsked);

async function answers(world: AuthWorld, name: string, answer: string) {
  const person = world.person(name);
  const pending = pendingSignIn(world, person);
  await world.attempt(person, 'answers', ({ client }) => client.answerChallenge({ pending, answer }));
}

async function answersQuestion(this: AuthWorld, name: string) {
  await answers(this, name, RIGHT_ANSWER);
}
When('{person} answers the question rightly', answersQuestion);
When('{person} répond juste à la question', answersQuestion);

async function answersQuestionWrongly(this: AuthWorld, name: string) {
  await answers(this, name, WRONG_ANSWER);
}
When('{person} answers the question wrongly', answersQuestionWrongly);
When('{person} répond faux à la question', answersQuestionWrongly);

async function answersNothing(this: AuthWorld, name: string) {
  await answers(this, name, '');
}
When('{person} answers the question with nothing', answersNothing);
When('{person} ne répond rien à la question', answersNothing);
