import { Then } from '@cucumber/cucumber';
import type { SignUpAnswer } from '../support/clients/contract';
import { accountOf, countAccountsWithEmail, findAccount } from '../support/scenario/accounts';
import { deviation, expectEqual, expectSuccess } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function accountIsConfirmed(this: AuthWorld, name: string) {
  const { status } = await accountOf(this, this.person(name));
  expectEqual(status, 'CONFIRMED', `${name}'s account`);
}
Then('{whose} account is confirmed', accountIsConfirmed);
Then('le compte {whose} est confirmé', accountIsConfirmed);

async function accountIsUnconfirmed(this: AuthWorld, name: string) {
  const { status } = await accountOf(this, this.person(name));
  expectEqual(status, 'UNCONFIRMED', `${name}'s account`);
}
Then('{whose} account awaits confirmation', accountIsUnconfirmed);
Then('le compte {whose} attend sa confirmation', accountIsUnconfirmed);

async function accountDoesNotExist(this: AuthWorld, name: string) {
  const account = await findAccount(this, this.person(name));
  if (account) throw deviation(`${name}'s account`, 'not to exist', account.status);
}
Then('{whose} account does not exist', accountDoesNotExist);
Then('le compte {whose} n’existe pas', accountDoesNotExist);

async function accountHasAttribute(this: AuthWorld, name: string, attribute: string, value: string) {
  const { attributes } = await accountOf(this, this.person(name));
  const expected = value.includes('@') ? this.address(value) : value;
  expectEqual(attributes[attribute], expected, `"${attribute}" of ${name}'s account`);
}
Then('{whose} account has the attribute {text} set to {text}', accountHasAttribute);
Then('le compte {whose} a l’attribut {text} avec la valeur {text}', accountHasAttribute);

async function accountLacksAttribute(this: AuthWorld, name: string, attribute: string) {
  const { attributes } = await accountOf(this, this.person(name));
  expectEqual(attributes[attribute] ?? 'absent', 'absent', `"${attribute}" of ${name}'s account`);
}
Then('{whose} account lacks the attribute {text}', accountLacksAttribute);
Then('le compte {whose} n’a pas l’attribut {text}', accountLacksAttribute);

async function emailIsVerified(this: AuthWorld, name: string) {
  const { attributes } = await accountOf(this, this.person(name));
  expectEqual(attributes.email_verified, 'true', `email_verified of ${name}'s account`);
}
Then('{whose} email is verified', emailIsVerified);
Then('l’adresse {whose} est vérifiée', emailIsVerified);

async function emailIsNotVerified(this: AuthWorld, name: string) {
  const { attributes } = await accountOf(this, this.person(name));
  expectEqual(attributes.email_verified ?? 'false', 'false', `email_verified of ${name}'s account`);
}
Then('{whose} email is not verified', emailIsNotVerified);
Then('l’adresse {whose} n’est pas vérifiée', emailIsNotVerified);

async function accountsWithEmail(this: AuthWorld, email: string, count: number) {
  expectEqual(await countAccountsWithEmail(this, this.address(email)), count, `accounts with ${email}`);
}
Then('the number of accounts with the email {email} is {int}', accountsWithEmail);
Then('le nombre de comptes avec l’adresse {email} est de {int}', accountsWithEmail);

async function answerNamesSub(this: AuthWorld, name: string) {
  const { sub } = expectSuccess(this.lastAttempt) as SignUpAnswer;
  const { attributes } = await accountOf(this, this.person(name));
  expectEqual(sub, attributes.sub, `the sub in ${name}'s answer`);
}
Then('the answer names {whose} sub', answerNamesSub);
Then('la réponse donne le sub {whose}', answerNamesSub);

async function subIsNotTheUsername(this: AuthWorld, name: string) {
  const { attributes, username } = await accountOf(this, this.person(name));
  expectEqual(attributes.sub === username, false, `${name}'s sub equal to the username`);
}
Then('{whose} sub differs from the username', subIsNotTheUsername);
Then('le sub {whose} diffère du nom d’utilisateur', subIsNotTheUsername);

async function subIsTheUsername(this: AuthWorld, name: string) {
  const { attributes, username } = await accountOf(this, this.person(name));
  expectEqual(attributes.sub, username, `${name}'s sub`);
}
Then('{whose} sub is the username', subIsTheUsername);
Then('le sub {whose} est le nom d’utilisateur', subIsTheUsername);

async function subsDiffer(this: AuthWorld, one: string, other: string) {
  const first = await accountOf(this, this.person(one));
  const second = await accountOf(this, this.person(other));
  if (first.attributes.sub !== second.attributes.sub) return;
  throw deviation(`the subs of ${one} and ${other}`, 'to differ', 'the same');
}
Then('{person} and {person} have different subs', subsDiffer);
Then('{person} et {person} ont des subs différents', subsDiffer);
