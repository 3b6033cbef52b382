import { Given } from '@cucumber/cucumber';
import { createConfirmed, signInDirectly, signUpDirectly } from '../support/scenario/arrange';
import { OWN_DEVICE } from '../support/scenario/person';
import type { AuthWorld } from '../support/world';

async function isConfirmed(this: AuthWorld, name: string) {
  await createConfirmed(this, this.person(name));
}
Given('{person} has a confirmed account', isConfirmed);
Given('{person} a un compte confirmé', isConfirmed);

async function isConfirmedWithoutEmail(this: AuthWorld, name: string) {
  const person = this.person(name);
  await createConfirmed(this, person);
  const { userPoolId } = await this.pool();
  await this.administrator.adminDeleteUserAttributes({
    UserPoolId: userPoolId,
    Username: person.username,
    UserAttributeNames: ['email'],
  });
}
Given('{person} has a confirmed account without an email', isConfirmedWithoutEmail);
Given('{person} a un compte confirmé sans adresse', isConfirmedWithoutEmail);

async function isConfirmedWithEmail(this: AuthWorld, name: string, email: string) {
  await createConfirmed(this, this.person(name), email);
}
Given('{person} has a confirmed account with the email {email}', isConfirmedWithEmail);
Given('{person} a un compte confirmé avec l’adresse {email}', isConfirmedWithEmail);

async function hasSignedUp(this: AuthWorld, name: string) {
  await signUpDirectly(this, this.person(name));
}
Given('{person} has signed up', hasSignedUp);
Given('{person} s’est inscrit(e)', hasSignedUp);

async function hasSignedUpWithEmail(this: AuthWorld, name: string, email: string) {
  await signUpDirectly(this, this.person(name), email);
}
Given('{person} has signed up with the email {email}', hasSignedUpWithEmail);
Given('{person} s’est inscrit(e) avec l’adresse {email}', hasSignedUpWithEmail);

async function hasSignedIn(this: AuthWorld, name: string) {
  await signInDirectly(this, this.person(name), OWN_DEVICE);
}
Given('{person} has signed in', hasSignedIn);
Given('{person} s’est connecté(e)', hasSignedIn);

async function hasSignedInOn(this: AuthWorld, name: string, device: string) {
  await signInDirectly(this, this.person(name), device);
}
Given('{person} has signed in on the {device}', hasSignedInOn);
Given('{person} s’est connecté(e) sur l(e )(’){device}', hasSignedInOn);

async function hasBeenDisabled(this: AuthWorld, name: string) {
  const { userPoolId } = await this.pool();
  const { username } = this.person(name);
  await this.administrator.adminDisableUser({ UserPoolId: userPoolId, Username: username });
}
Given('{person} has been disabled by an administrator', hasBeenDisabled);
Given('{person} a vu son compte désactivé par un administrateur', hasBeenDisabled);

async function networkIsCut(this: AuthWorld, name: string) {
  const person = this.person(name);
  const device = await this.device(person);
  device.network.cut();
  person.isOffline = true;
}
Given('{person} has lost the network', networkIsCut);
Given('{person} a perdu le réseau', networkIsCut);
