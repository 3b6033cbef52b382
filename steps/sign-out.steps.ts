import { Then, When } from '@cucumber/cucumber';
import type { Device } from '../support/clients/device';
import { expectEqual, expectPresence } from '../support/scenario/expectations';
import { OWN_DEVICE } from '../support/scenario/person';
import { keptTokens } from '../support/scenario/sessions';
import { expectSignedIn, expectSignedOut, whoIsSignedIn } from '../support/scenario/signed-in';
import type { AuthWorld } from '../support/world';

async function signOut(world: AuthWorld, name: string, scope: 'local' | 'global', device = OWN_DEVICE) {
  await world.attempt(world.person(name), 'signs out', ({ client }) => client.signOut({ scope }), device);
}

async function signsOut(this: AuthWorld, name: string) {
  await signOut(this, name, 'local');
}
When('{person} signs out', signsOut);
When('{person} se déconnecte', signsOut);

async function signsOutOn(this: AuthWorld, name: string, device: string) {
  await signOut(this, name, 'local', device);
}
When('{person} signs out on the {device}', signsOutOn);
When('{person} se déconnecte sur l(e )(’){device}', signsOutOn);

async function signsOutEverywhere(this: AuthWorld, name: string) {
  await signOut(this, name, 'global');
}
When('{person} signs out everywhere', signsOutEverywhere);
When('{person} se déconnecte partout', signsOutEverywhere);

async function signsOutEverywhereFrom(this: AuthWorld, name: string, device: string) {
  await signOut(this, name, 'global', device);
}
When('{person} signs out everywhere from the {device}', signsOutEverywhereFrom);
When('{person} se déconnecte partout depuis l(e )(’){device}', signsOutEverywhereFrom);

async function deviceHoldsNoToken(this: AuthWorld, name: string) {
  const device = await this.device(this.person(name), OWN_DEVICE);
  expectPresence(device.storage.hasTokens(), 'absent', `tokens on ${device.name}`);
}
Then('{whose} device holds no token', deviceHoldsNoToken);
Then('l’appareil {whose} ne garde aucun jeton', deviceHoldsNoToken);

async function deviceKeepsItsTokens(this: AuthWorld, name: string) {
  const device = await this.device(this.person(name), OWN_DEVICE);
  expectPresence(device.storage.hasTokens(), 'present', `tokens on ${device.name}`);
  this.lastAttempt.examined = true;
}
Then('{whose} device keeps its tokens', deviceKeepsItsTokens);
Then('l’appareil {whose} garde ses jetons', deviceKeepsItsTokens);

async function comesBackOnline(this: AuthWorld, name: string) {
  const person = this.person(name);
  person.isOffline = false;
  await this.attempt(person, 'comes back online', (device) => {
    device.network.restore();
    return whoIsSignedIn(device);
  });
}
When('{person} comes back online', comesBackOnline);
When('{person} retrouve le réseau', comesBackOnline);

async function isStillSignedInOn(this: AuthWorld, name: string, device: string) {
  await expectSignedIn(this, this.person(name), device);
}
Then('{person} is still signed in on the {device}', isStillSignedInOn);
Then('{person} est toujours connecté(e) sur l(e )(’){device}', isStillSignedInOn);

async function stillAppearsSignedInOn(this: AuthWorld, name: string, device: string) {
  const person = this.person(name);
  const user = await whoIsSignedIn(await this.device(person, device));
  expectEqual(user?.username, keptTokens(person, device).username, `the user of ${name}'s ${device}`);
}
Then('{person} still appears signed in on the {device}', stillAppearsSignedInOn);
Then('{person} paraît encore connecté(e) sur l(e )(’){device}', stillAppearsSignedInOn);

async function refresh(world: AuthWorld, name: string, device = OWN_DEVICE) {
  const call = ({ client }: Device) => client.session({ refresh: 'now' });
  await world.attempt(world.person(name), 'refreshes the session', call, device);
}

async function refreshes(this: AuthWorld, name: string) {
  await refresh(this, name);
}
When('{person} refreshes the session', refreshes);
When('{person} actualise la session', refreshes);

async function refreshesOn(this: AuthWorld, name: string, device: string) {
  await refresh(this, name, device);
}
When('{person} refreshes the session on the {device}', refreshesOn);
When('{person} actualise la session sur l(e )(’){device}', refreshesOn);

async function isSignedOutOn(this: AuthWorld, name: string, device: string) {
  await expectSignedOut(this, this.person(name), device);
}
Then('{person} is signed out on the {device}', isSignedOutOn);
Then('{person} est déconnecté(e) sur l(e )(’){device}', isSignedOutOn);
