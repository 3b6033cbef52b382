import { When } from '@cucumber/cucumber';
import { codeOf, wrongCodeFor } from '../support/scenario/accounts';
import type { AuthWorld } from '../support/world';

async function confirms(
  world: AuthWorld,
  name: string,
  code: string,
  options: { readonly forceAliasCreation?: boolean } = {},
) {
  const person = world.person(name);
  await world.attempt(person, 'confirms', ({ client }) =>
    client.confirmSignUp({ username: person.username, code, ...options }),
  );
}

async function confirmsWithReceivedCode(this: AuthWorld, name: string) {
  await confirms(this, name, await codeOf(this, this.person(name), 'latest'));
}
When('{person} confirms with the code he/she received', confirmsWithReceivedCode);
When('{person} confirme son inscription avec le code reçu', confirmsWithReceivedCode);

async function confirmsWithFirstCode(this: AuthWorld, name: string) {
  await confirms(this, name, await codeOf(this, this.person(name), 'first'));
}
When('{person} confirms with the first code he/she received', confirmsWithFirstCode);
When('{person} confirme son inscription avec le premier code reçu', confirmsWithFirstCode);

async function confirmsWithWrongCode(this: AuthWorld, name: string) {
  await confirms(this, name, await wrongCodeFor(this, this.person(name)));
}
When('{person} confirms with a wrong code', confirmsWithWrongCode);
When('{person} confirme son inscription avec un code erroné', confirmsWithWrongCode);

async function confirmsWithEmptyCode(this: AuthWorld, name: string) {
  await confirms(this, name, '');
}
When('{person} confirms with an empty code', confirmsWithEmptyCode);
When('{person} confirme son inscription avec un code vide', confirmsWithEmptyCode);

async function confirmsForcingTheAlias(this: AuthWorld, name: string) {
  const code = await codeOf(this, this.person(name), 'latest');
  await confirms(this, name, code, { forceAliasCreation: true });
}
When('{person} confirms and forces the alias', confirmsForcingTheAlias);
When('{person} confirme son inscription en forçant l’alias', confirmsForcingTheAlias);

async function confirmsWithoutForcingTheAlias(this: AuthWorld, name: string) {
  const code = await codeOf(this, this.person(name), 'latest');
  await confirms(this, name, code, { forceAliasCreation: false });
}
When('{person} confirms and declines to force the alias', confirmsWithoutForcingTheAlias);
When('{person} confirme son inscription en refusant de forcer l’alias', confirmsWithoutForcingTheAlias);

async function confirmsAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  const code = await codeOf(this, person, 'latest');
  await this.attempt(person, 'confirms', ({ client }) => client.call('confirmSignUp', person.username, code));
}
When('{person} confirms as the pages print it', confirmsAsDocumented);
When('{person} confirme son inscription comme le montrent les pages', confirmsAsDocumented);
