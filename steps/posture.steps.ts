import { Given, Then, When } from '@cucumber/cucumber';
import { expectNoShortcoming, readSettings } from '../support/scenario/posture';
import { expectSameRefusal } from '../support/scenario/same-refusal';
import { expectToKeep, triesToTakeOver } from '../support/scenario/take-over';
import {
  longAccess,
  longRefresh,
  tellingWhoExists,
  withoutRevocation,
} from '../support/targets/posture/client-shortcomings';
import {
  addressAliases,
  closedSignUp,
  lastingTemporaryPasswords,
  shortPasswords,
  withoutSecondFactor,
} from '../support/targets/posture/pool-shortcomings';
import type { AuthWorld } from '../support/world';

function poolUnderTest(this: AuthWorld) {
  this.requireTraits({ recommended: 'settings' });
}
Given('the pool under test', poolUnderTest);
Given('le pool est celui que l’on met à l’épreuve', poolUnderTest);

async function settingsAreRead(this: AuthWorld) {
  this.posture = await readSettings(this);
}
When('its settings are read', settingsAreRead);
When('on lit ses réglages', settingsAreRead);

function clientsRevoke(this: AuthWorld) {
  expectNoShortcoming(withoutRevocation(this.takePosture()));
}
Then('every app client can revoke tokens', clientsRevoke);
Then('chaque client d’application peut révoquer les jetons', clientsRevoke);

function clientsHideWhoExists(this: AuthWorld) {
  expectNoShortcoming(tellingWhoExists(this.takePosture()));
}
Then('every app client hides who exists', clientsHideWhoExists);
Then('chaque client d’application masque l’existence des utilisateurs', clientsHideWhoExists);

function accessTokensLast(this: AuthWorld, seconds: number) {
  expectNoShortcoming(longAccess(this.takePosture(), seconds));
}
Then('access and ID tokens last {duration} at most', accessTokensLast);
Then('les jetons d’accès et d’identité durent {duration} au plus', accessTokensLast);

function refreshTokensLast(this: AuthWorld, seconds: number) {
  expectNoShortcoming(longRefresh(this.takePosture(), seconds));
}
Then('refresh tokens last {duration} at most', refreshTokensLast);
Then('les jetons d’actualisation durent {duration} au plus', refreshTokensLast);

function secondFactorIsOffered(this: AuthWorld) {
  expectNoShortcoming(withoutSecondFactor(this.takePosture()));
}
Then('a second factor is on offer', secondFactorIsOffered);
Then('un second facteur est proposé', secondFactorIsOffered);

function passwordsHave(this: AuthWorld, length: number) {
  expectNoShortcoming(shortPasswords(this.takePosture(), length));
}
Then('passwords have {int} characters at least', passwordsHave);
Then('les mots de passe comptent au moins {int} caractères', passwordsHave);

function temporaryPasswordsLast(this: AuthWorld, seconds: number) {
  expectNoShortcoming(lastingTemporaryPasswords(this.takePosture(), seconds));
}
Then('temporary passwords last {duration} at most', temporaryPasswordsLast);
Then('les mots de passe provisoires durent {duration} au plus', temporaryPasswordsLast);

function signUpIsOpen(this: AuthWorld) {
  expectNoShortcoming(closedSignUp(this.takePosture()));
}
Then('signing up takes no invitation', signUpIsOpen);
Then('l’inscription se passe d’invitation', signUpIsOpen);

function noAddressIsAnAlias(this: AuthWorld) {
  expectNoShortcoming(addressAliases(this.takePosture()));
}
Then('no address is an alias', noAddressIsAnAlias);
Then('aucune adresse ne sert d’alias', noAddressIsAnAlias);

function meetTheSameRefusal(this: AuthWorld, oneName: string, otherName: string, error: string) {
  expectSameRefusal(this.latestOf(this.person(oneName)), this.latestOf(this.person(otherName)), error);
}
Then('{person} and {person} are refused alike with {cognitoError}', meetTheSameRefusal);
Then('{person} et {person} essuient le même refus, {cognitoError}', meetTheSameRefusal);

async function takesOver(this: AuthWorld, name: string, email: string) {
  await triesToTakeOver(this, this.person(name), this.address(email));
}
When('{person} tries to take over the address {email}', takesOver);
When('{person} tente de s’approprier l’adresse {email}', takesOver);

async function keepsAddress(this: AuthWorld, name: string, email: string) {
  await expectToKeep(this, this.person(name), this.address(email));
}
Then('{person} keeps the address {email}', keepsAddress);
Then('{person} garde l’adresse {email}', keepsAddress);
