import { Given, Then, When } from '@cucumber/cucumber';
import type { SignUpInput } from '../support/clients/contract';
import { codeOf } from '../support/scenario/accounts';
import { expectPresence, expectSuccess } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function signUp(world: AuthWorld, name: string, chosen: Pick<SignUpInput, 'autoSignIn'>) {
  const person = world.person(name);
  const { username, password, email } = person;
  await world.attempt(person, 'signs up', ({ client }) =>
    client.signUp({ username, password, attributes: { email }, ...chosen }),
  );
}

async function signsUpWithAutoSignIn(this: AuthWorld, name: string) {
  await signUp(this, name, { autoSignIn: { enabled: true } });
}
When('{person} signs up with automatic sign-in on', signsUpWithAutoSignIn);
When('{person} s’inscrit avec la connexion automatique', signsUpWithAutoSignIn);

async function hasSignedUpWithAutoSignIn(this: AuthWorld, name: string) {
  await signsUpWithAutoSignIn.call(this, name);
  expectSuccess(this.lastAttempt);
}
Given('{person} has signed up with automatic sign-in on', hasSignedUpWithAutoSignIn);
Given('{person} s’est inscrit(e) avec la connexion automatique', hasSignedUpWithAutoSignIn);

async function hasSignedUpWithAutoSignInOff(this: AuthWorld, name: string) {
  await signUp(this, name, { autoSignIn: { enabled: false } });
  expectSuccess(this.lastAttempt);
}
Given('{person} has signed up with automatic sign-in off', hasSignedUpWithAutoSignInOff);
Given('{person} s’est inscrit(e) en désactivant la connexion automatique', hasSignedUpWithAutoSignInOff);

async function hasSignedUpWithoutChoosing(this: AuthWorld, name: string) {
  await signUp(this, name, {});
  expectSuccess(this.lastAttempt);
}
Given('{person} has signed up without a word on automatic sign-in', hasSignedUpWithoutChoosing);
Given('{person} s’est inscrit(e) sans rien dire de la connexion automatique', hasSignedUpWithoutChoosing);

async function hasConfirmed(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username } = person;
  const code = await codeOf(this, person, 'latest');
  await this.attempt(person, 'confirms', ({ client }) => client.confirmSignUp({ username, code }));
  expectSuccess(this.lastAttempt);
}
Given('{person} has confirmed with the code he/she received', hasConfirmed);
Given('{person} a confirmé son inscription avec le code reçu', hasConfirmed);

async function confirmsOnDeviceOf(this: AuthWorld, name: string, ownerName: string) {
  const device = await this.device(this.person(ownerName));
  const person = this.person(name);
  const { username } = person;
  const code = await codeOf(this, person, 'latest');
  await this.attemptOn(device, person, 'confirms', ({ client }) => client.confirmSignUp({ username, code }));
}
When('{person} confirms on {whose} device', confirmsOnDeviceOf);
When('{person} confirme son inscription sur l’appareil {whose}', confirmsOnDeviceOf);

async function completesAutoSignIn(this: AuthWorld, name: string) {
  await this.attempt(this.person(name), 'signs in', ({ client }) => client.call('autoSignIn'));
}
When('{person} completes the automatic sign-in', completesAutoSignIn);
When('{person} achève la connexion automatique', completesAutoSignIn);

function poolIsAskedToSignIn(this: AuthWorld, name: string) {
  const { username } = this.person(name);
  const asked = this.lastAttempt.exchanges.some(
    ({ operation, request }) => operation === 'InitiateAuth' && usernameIn(request) === username,
  );
  expectPresence(asked, 'present', `a request to sign ${name} in`);
}
Then('the pool is asked to sign {person} in', poolIsAskedToSignIn);
Then('le pool reçoit une demande de connexion pour {person}', poolIsAskedToSignIn);

function usernameIn(request: unknown): string | undefined {
  return (request as { readonly AuthParameters?: { readonly USERNAME?: string } }).AuthParameters?.USERNAME;
}
