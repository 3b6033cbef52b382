import { Then, When } from '@cucumber/cucumber';
import type { CallOutcome, SignInAnswer } from '../support/clients/contract';
import { accountOf } from '../support/scenario/accounts';
import { deviation, expectEqual, expectSuccess } from '../support/scenario/expectations';
import { requireNoOwnChallenges } from '../support/scenario/own-challenges';
import { OWN_DEVICE, randomPassword } from '../support/scenario/person';
import { expectSignedIn, expectSignedOut, whoIsSignedIn } from '../support/scenario/signed-in';
import type { AuthWorld } from '../support/world';

async function signsIn(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username, password } = person;
  await this.attempt(person, 'signs in', ({ client }) => client.signIn({ username, password }));
}
When('{person} signs in', signsIn);
When('{person} se connecte', signsIn);

async function signsInOn(this: AuthWorld, name: string, device: string) {
  const person = this.person(name);
  const { username, password } = person;
  await this.attempt(person, 'signs in', ({ client }) => client.signIn({ username, password }), device);
}
When('{person} signs in on the {device}', signsInOn);
When('{person} se connecte sur l(e )(’){device}', signsInOn);

async function signsInAs(this: AuthWorld, name: string, email: string) {
  const person = this.person(name);
  const username = this.address(email);
  await this.attempt(person, 'signs in', ({ client }) =>
    client.signIn({ username, password: person.password }),
  );
}
When('{person} signs in as {email}', signsInAs);
When('{person} se connecte avec l’adresse {email}', signsInAs);

async function signsInWithWrongPassword(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs in', ({ client }) =>
    client.signIn({ username: person.username, password: randomPassword() }),
  );
}
When('{person} signs in with a wrong password', signsInWithWrongPassword);
When('{person} se connecte avec un mot de passe erroné', signsInWithWrongPassword);

async function signsInWithoutUsername(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs in', ({ client }) =>
    client.signIn({ username: '', password: person.password }),
  );
}
When('{person} signs in without a username', signsInWithoutUsername);
When('{person} se connecte sans nom d’utilisateur', signsInWithoutUsername);

async function signsInWithoutPassword(this: AuthWorld, name: string) {
  const person = this.person(name);
  const tried = await this.attempt(person, 'signs in', ({ client }) =>
    client.call('signIn', { username: person.username }),
  );
  requireNoOwnChallenges(this, tried);
}
When('{person} signs in without a password', signsInWithoutPassword);
When('{person} se connecte sans mot de passe', signsInWithoutPassword);

async function signsInOnDeviceOf(this: AuthWorld, name: string, ownerName: string) {
  const device = await this.device(this.person(ownerName));
  const { username, password } = this.person(name);
  await this.attemptOn(device, this.person(name), 'signs in', ({ client }) =>
    client.signIn({ username, password }),
  );
}
When('{person} signs in on {whose} device', signsInOnDeviceOf);
When('{person} se connecte sur l’appareil {whose}', signsInOnDeviceOf);

async function signsInTwiceAtOnce(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username, password } = person;
  const tried = await this.attempt(person, 'signs in twice', async ({ client }) => {
    // Both are heard from the start: the first may fail before the second has ended.
    const [, second] = await Promise.all([
      client.signIn({ username, password }),
      client.signInOutcome({ username, password }),
    ]);
    return second;
  });
  this.concurrent = expectSuccess(tried) as CallOutcome;
}
When('{person} signs in twice at once', signsInTwiceAtOnce);
When('{person} se connecte deux fois en même temps', signsInTwiceAtOnce);

function secondCallThrows(this: AuthWorld) {
  expectEqual(this.concurrent?.how, 'thrown', 'the second call');
}
Then('the second call throws instead of rejecting', secondCallThrows);
Then('le second appel lève une erreur au lieu de rejeter sa promesse', secondCallThrows);

function secondCallResolves(this: AuthWorld) {
  expectEqual(this.concurrent?.how, 'resolved', 'the second call');
}
Then('the second call resolves', secondCallResolves);
Then('le second appel aboutit', secondCallResolves);

async function signsInWithTwoArguments(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs in', ({ client }) =>
    client.call('signIn', person.username, person.password),
  );
}
When('{person} signs in with a username and a password as two arguments', signsInWithTwoArguments);
When(
  '{person} se connecte avec un nom d’utilisateur et un mot de passe en deux arguments',
  signsInWithTwoArguments,
);

async function signsInWithOneObject(this: AuthWorld, name: string) {
  const { username, password } = this.person(name);
  const validationData = { campaign: 'autumn' };
  await this.attempt(this.person(name), 'signs in', ({ client }) =>
    client.call('signIn', { username, password, validationData }),
  );
}
When('{person} signs in with one object that holds validation data', signsInWithOneObject);
When('{person} se connecte avec un seul objet contenant des données de validation', signsInWithOneObject);

async function isSignedIn(this: AuthWorld, name: string) {
  await expectSignedIn(this, this.person(name), OWN_DEVICE);
}
Then('{person} is signed in', isSignedIn);
Then('{person} est connecté(e)', isSignedIn);

async function isNotSignedIn(this: AuthWorld, name: string) {
  await expectSignedOut(this, this.person(name), OWN_DEVICE);
}
Then('{person} is not signed in', isNotSignedIn);
Then('{person} n’est pas connecté(e)', isNotSignedIn);

async function deviceSaysWho(this: AuthWorld, ownerName: string, name: string) {
  const user = await whoIsSignedIn(await this.device(this.person(ownerName)));
  const { username } = await accountOf(this, this.person(name));
  expectEqual(user?.username, username, `who is signed in on ${ownerName}'s device`);
}
Then('{whose} device says that {person} is signed in', deviceSaysWho);
Then('l’appareil {whose} dit qu(e )(’){person} est connecté(e)', deviceSaysWho);

async function canSignInAs(this: AuthWorld, name: string, email: string) {
  const person = this.person(name);
  const deviceName = `device for ${email}`;
  const tried = await this.attempt(
    person,
    'signs in',
    ({ client }) => client.signIn({ username: this.address(email), password: person.password }),
    deviceName,
  );
  expectEqual((expectSuccess(tried) as SignInAnswer).signedIn, true, `${name} signed in as ${email}`);
  await expectSignedIn(this, person, deviceName);
}
Then('{person} can sign in as {email}', canSignInAs);
Then('{person} peut se connecter avec l’adresse {email}', canSignInAs);

function nextStepIs(this: AuthWorld, expected: string) {
  const answer = expectSuccess(this.lastAttempt) as Partial<SignInAnswer>;
  if (answer.signedIn) throw deviation('the sign-in', `next step ${expected}`, 'signed in');
  expectEqual(answer.nextStep, expected, 'the next step');
}
Then('the next step is {text}', nextStepIs);
Then('l’étape suivante est {text}', nextStepIs);
