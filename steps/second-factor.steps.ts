import { Given, When } from '@cucumber/cucumber';
import { codeOf } from '../support/scenario/accounts';
import { expectRefusal, expectSuccess } from '../support/scenario/expectations';
import { pendingSignIn } from '../support/scenario/pending-sign-in';
import { rightAnswer, wrongCode } from '../support/scenario/right-answer';
import { enableFactor } from '../support/scenario/second-factors';
import type { SecondFactor } from '../support/targets/contract';
import type { AuthWorld } from '../support/world';

function secondFactorIsOptional(this: AuthWorld) {
  const hasSms = this.parameters.target.profile.includes('sms');
  this.requireTraits({
    mfa: 'OPTIONAL',
    secondFactors: [...(hasSms ? (['SMS_MFA'] as const) : []), 'SOFTWARE_TOKEN_MFA'],
  });
}
Given('a pool where a second factor is optional', secondFactorIsOptional);
Given('le pool propose un second facteur sans l’exiger', secondFactorIsOptional);

function poolRequiresFactor(this: AuthWorld, factor: SecondFactor) {
  this.requireTraits({ mfa: 'ON', secondFactors: [factor] });
}
Given('a pool that requires {secondFactor}', poolRequiresFactor);
Given('le pool exige {secondFactor}', poolRequiresFactor);

function poolRequiresEither(this: AuthWorld, one: SecondFactor, other: SecondFactor) {
  this.requireTraits({ mfa: 'ON', secondFactors: [one, other] });
}
Given('a pool that requires {secondFactor} or {secondFactor}', poolRequiresEither);
Given('le pool exige {secondFactor} ou {secondFactor}', poolRequiresEither);

async function hasEnabled(this: AuthWorld, name: string, factor: SecondFactor) {
  await enableFactor(this, this.person(name), factor);
}
Given('{person} has enabled {secondFactor}', hasEnabled);
Given('{person} a activé {secondFactor}', hasEnabled);

async function hasEnabledBoth(this: AuthWorld, name: string, one: SecondFactor, other: SecondFactor) {
  const person = this.person(name);
  // The app first: setting it up takes a sign-in that no factor stops.
  const inOrder = [one, other].sort((a) => (a === 'SOFTWARE_TOKEN_MFA' ? -1 : 1));
  for (const factor of inOrder) await enableFactor(this, person, factor);
}
Given('{person} has enabled {secondFactor} and {secondFactor}', hasEnabledBoth);
Given('{person} a activé {secondFactor} et {secondFactor}', hasEnabledBoth);

async function answersRightly(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await rightAnswer(this, person, pending);
  await this.attempt(person, 'answers', ({ client }) => client.confirmSignIn({ pending, code }));
}
When('{person} answers with the right code', answersRightly);
When('{person} répond par le bon code', answersRightly);

async function answersWithTheCodeOf(this: AuthWorld, name: string, otherName: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await codeOf(this, this.person(otherName), 'latest');
  await this.attempt(person, 'answers', ({ client }) => client.confirmSignIn({ pending, code }));
}
When('{person} answers with the code sent to {person}', answersWithTheCodeOf);
When('{person} répond par le code envoyé à {person}', answersWithTheCodeOf);

async function hasAnsweredRightly(this: AuthWorld, name: string) {
  await answersRightly.call(this, name);
  expectSuccess(this.lastAttempt);
}
Given('{person} has answered with the right code', hasAnsweredRightly);
Given('{person} a répondu par le bon code', hasAnsweredRightly);

async function answersWrongly(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await wrongCode(this, person, pending);
  await this.attempt(person, 'answers', ({ client }) => client.confirmSignIn({ pending, code }));
}
When('{person} answers with a wrong code', answersWrongly);
When('{person} répond par un code erroné', answersWrongly);

async function hasAnsweredWrongly(this: AuthWorld, name: string) {
  await answersWrongly.call(this, name);
  expectRefusal(this.lastAttempt);
}
Given('{person} has answered with a wrong code', hasAnsweredWrongly);
Given('{person} a répondu par un code erroné', hasAnsweredWrongly);

async function answersAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  const code = await rightAnswer(this, person, pending);
  const { challengeName } = pending.raw as { readonly challengeName?: string };
  await this.attempt(person, 'answers', ({ client }) =>
    client.call('confirmSignIn', pending.raw, code, challengeName),
  );
}
When('{person} answers as the pages print it', answersAsDocumented);
When('{person} répond comme le montrent les pages', answersAsDocumented);

async function chooses(this: AuthWorld, name: string, factor: SecondFactor) {
  const person = this.person(name);
  const pending = pendingSignIn(this, person);
  await this.attempt(person, 'chooses', ({ client }) => client.selectFactor({ pending, factor }));
}
When('{person} chooses {secondFactor}', chooses);
When('{person} choisit {secondFactor}', chooses);
