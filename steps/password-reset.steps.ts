import { Given, When } from '@cucumber/cucumber';
import { codeOf, wrongCodeFor } from '../support/scenario/accounts';
import { expectSuccess } from '../support/scenario/expectations';
import { type Person, randomPassword } from '../support/scenario/person';
import type { AuthWorld } from '../support/world';

async function passwordWasReset(this: AuthWorld, name: string) {
  const { userPoolId } = await this.pool();
  const { username } = this.person(name);
  await this.administrator.adminResetUserPassword({ UserPoolId: userPoolId, Username: username });
}
Given('an administrator has reset {whose} password', passwordWasReset);
Given('un administrateur a réinitialisé le mot de passe {whose}', passwordWasReset);

async function setPassword(world: AuthWorld, person: Person, code: string) {
  const { username } = person;
  const password = randomPassword();
  person.password = password;
  await world.attempt(person, 'sets a new password', ({ client }) =>
    client.confirmResetPassword({ username, code, password }),
  );
}

async function hasSetPassword(this: AuthWorld, name: string) {
  const person = this.person(name);
  await setPassword(this, person, await codeOf(this, person, 'latest'));
  expectSuccess(this.lastAttempt);
}
Given('{person} has set a new password with the code he/she received', hasSetPassword);
Given('{person} a choisi un nouveau mot de passe avec le code reçu', hasSetPassword);

async function setsPasswordWithWrongCode(this: AuthWorld, name: string) {
  const person = this.person(name);
  await setPassword(this, person, await wrongCodeFor(this, person));
}
When('{person} sets a new password with a wrong code', setsPasswordWithWrongCode);
When('{person} choisit un nouveau mot de passe avec un code erroné', setsPasswordWithWrongCode);
