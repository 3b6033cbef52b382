import { Given, When } from '@cucumber/cucumber';
import type { TotpSecret } from '../support/clients/contract';
import { createAuthenticatorApp } from '../support/scenario/authenticator-app';
import { deviation, expectSuccess } from '../support/scenario/expectations';
import { pendingSignIn } from '../support/scenario/pending-sign-in';
import { rightAnswer, wrongCode } from '../support/scenario/right-answer';
import type { AuthWorld } from '../support/world';

async function beginsToSetUp(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const tried = await this.attempt(person, 'sets up', ({ client }) => client.setUpTotp({ pending }));
  const { secret } = expectSuccess(tried) as TotpSecret;
  if (secret === undefined) throw deviation('the set-up', 'the secret of an app', 'none');
  person.app = createAuthenticatorApp(secret);
}
When('{person} begins to set up an authenticator app', beginsToSetUp);
When('{person} commence à configurer une application d’authentification', beginsToSetUp);

async function hasBegunToSetUp(this: AuthWorld, name: string) {
  await beginsToSetUp.call(this, name);
}
Given('{person} has begun to set up an authenticator app', hasBegunToSetUp);
Given('{person} a commencé à configurer une application d’authentification', hasBegunToSetUp);

async function beginsToSetUpAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { raw } = pendingSignIn(this, person);
  await this.attempt(person, 'sets up', ({ client }) => client.call('setupTOTP', raw));
}
When('{person} begins to set up an authenticator app as the pages print it', beginsToSetUpAsDocumented);
When(
  '{person} commence à configurer une application d’authentification comme le montrent les pages',
  beginsToSetUpAsDocumented,
);

async function finishesSetUp(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await rightAnswer(this, person, pending);
  await this.attempt(person, 'sets up', ({ client }) => client.verifyTotp({ pending, code }));
}
When('{person} finishes the set-up with the right code', finishesSetUp);
When('{person} achève la configuration par le bon code', finishesSetUp);

async function finishesSetUpWrongly(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await wrongCode(this, person, pending);
  await this.attempt(person, 'sets up', ({ client }) => client.verifyTotp({ pending, code }));
}
When('{person} finishes the set-up with a wrong code', finishesSetUpWrongly);
When('{person} achève la configuration par un code erroné', finishesSetUpWrongly);
