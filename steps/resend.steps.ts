import { Given, Then, When } from '@cucumber/cucumber';
import { codesOf } from '../support/scenario/accounts';
import { deviation, expectEqual } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function hasAskedForANewCode(this: AuthWorld, name: string) {
  const { username } = this.person(name);
  const { userPoolClientId } = await this.pool();
  await this.administrator.resendConfirmationCode({ ClientId: userPoolClientId, Username: username });
}
Given('{person} has asked for a new code', hasAskedForANewCode);
Given('{person} a demandé un nouveau code', hasAskedForANewCode);

// #region asks-for-a-new-code
async function asksForANewCode(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'asks for a new code', ({ client }) =>
    client.resendSignUpCode({ username: person.username }),
  );
}
When('{person} asks for a new code', asksForANewCode);
When('{person} demande un nouveau code', asksForANewCode);
// #endregion asks-for-a-new-code

async function asksForANewCodeAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'asks for a new code', ({ client }) =>
    client.call('resendSignUp', person.username),
  );
}
When('{person} asks for a new code as the pages print it', asksForANewCodeAsDocumented);
When('{person} demande un nouveau code comme le montrent les pages', asksForANewCodeAsDocumented);

async function numberOfCodes(this: AuthWorld, name: string, count: number) {
  const person = this.person(name);
  expectEqual((await codesOf(this, person)).length, count, `codes sent to ${person.name}`);
}
Then('the number of codes sent to {person} is {int}', numberOfCodes);
Then('le nombre de codes envoyés à {person} est de {int}', numberOfCodes);

async function codesDiffer(this: AuthWorld, name: string) {
  const person = this.person(name);
  const codes = (await codesOf(this, person)).map(({ code }) => code);
  if (new Set(codes).size === codes.length) return;
  throw deviation(`codes sent to ${person.name}`, 'to differ', 'the same code twice');
}
Then('the codes sent to {person} differ', codesDiffer);
Then('les codes envoyés à {person} diffèrent', codesDiffer);

async function codeWentTo(this: AuthWorld, name: string, email: string) {
  const person = this.person(name);
  const destinations = (await codesOf(this, person)).map(({ destination }) => destination);
  expectEqual(destinations.at(-1), this.address(email), `destination of ${person.name}'s code`);
}
Then('the code sent to {person} goes to {email}', codeWentTo);
Then('le code envoyé à {person} part à l’adresse {email}', codeWentTo);
