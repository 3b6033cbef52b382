import { Given, When } from '@cucumber/cucumber';
import { pendingSignIn } from '../support/scenario/pending-sign-in';
import { randomPassword } from '../support/scenario/person';
import { giveTemporaryPassword } from '../support/scenario/temporary-password';
import type { AuthWorld } from '../support/world';

/** Shorter than the API's default policy allows. */
const WEAK_PASSWORD = 'Aa1!';

async function hasTemporaryPassword(this: AuthWorld, name: string) {
  await giveTemporaryPassword(this, this.person(name));
}
Given('{person} has been given a temporary password', hasTemporaryPassword);
Given('{person} a reçu un mot de passe provisoire', hasTemporaryPassword);

async function chooses(
  world: AuthWorld,
  name: string,
  password: string,
  given: { readonly attributes?: Readonly<Record<string, string>> } = {},
) {
  const person = world.person(name);
  const pending = pendingSignIn(world, person);
  person.password = password;
  await world.attempt(person, 'chooses a password', ({ client }) =>
    client.completeNewPassword({ pending, password, ...given }),
  );
}

async function choosesNewPassword(this: AuthWorld, name: string) {
  await chooses(this, name, randomPassword());
}
When('{person} chooses a new password', choosesNewPassword);
When('{person} choisit un nouveau mot de passe', choosesNewPassword);

async function choosesWithAttribute(this: AuthWorld, name: string, attribute: string, value: string) {
  await chooses(this, name, randomPassword(), { attributes: { [attribute]: value } });
}
When('{person} chooses a new password and gives {text} as {text}', choosesWithAttribute);
When('{person} choisit un nouveau mot de passe et donne à {text} la valeur {text}', choosesWithAttribute);

async function choosesWeakPassword(this: AuthWorld, name: string) {
  await chooses(this, name, WEAK_PASSWORD);
}
When('{person} chooses a weak password', choosesWeakPassword);
When('{person} choisit un mot de passe trop faible', choosesWeakPassword);

async function choosesAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { raw } = pendingSignIn(this, person);
  await this.attempt(person, 'chooses a password', ({ client }) =>
    client.call('completeNewPassword', raw, randomPassword(), { given_name: name }),
  );
}
When('{person} chooses a new password as the pages print it', choosesAsDocumented);
When('{person} choisit un nouveau mot de passe comme le montrent les pages', choosesAsDocumented);
