import { When } from '@cucumber/cucumber';
import { type Person, randomPassword } from '../support/scenario/person';
import { type ValidationDataShape, validationDataIn } from '../support/scenario/validation-data';
import type { AuthWorld } from '../support/world';

/** What a person signs up with when an example says no more. */
function credentials({ username, password }: Person) {
  return { username, password };
}

async function signUpWith(world: AuthWorld, person: Person, attributes: Readonly<Record<string, unknown>>) {
  const input = { ...credentials(person), attributes: { email: person.email, ...attributes } };
  await world.attempt(person, 'signs up', ({ client }) => client.signUp(input));
}

async function signsUp(this: AuthWorld, name: string) {
  await signUpWith(this, this.person(name), {});
}
When('{person} signs up', signsUp);
When('{person} s’inscrit', signsUp);

async function signsUpWithEmail(this: AuthWorld, name: string, email: string) {
  const person = this.person(name);
  person.email = this.address(email);
  await signUpWith(this, person, {});
}
When('{person} signs up with the email {email}', signsUpWithEmail);
When('{person} s’inscrit avec l’adresse {email}', signsUpWithEmail);

async function signsUpWithAttribute(this: AuthWorld, name: string, attribute: string, value: string) {
  await signUpWith(this, this.person(name), { [attribute]: value });
}
When('{person} signs up with the attribute {text} set to {text}', signsUpWithAttribute);
When('{person} s’inscrit avec l’attribut {text} valant {text}', signsUpWithAttribute);

async function signsUpWithNumber(this: AuthWorld, name: string, attribute: string, value: number) {
  await signUpWith(this, this.person(name), { [attribute]: value });
}
When('{person} signs up with the attribute {text} set to the number {int}', signsUpWithNumber);
When('{person} s’inscrit avec l’attribut {text} valant le nombre {int}', signsUpWithNumber);

async function signsUpWithoutAttributes(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs up', ({ client }) => client.signUp(credentials(person)));
}
When('{person} signs up without any attribute', signsUpWithoutAttributes);
When('{person} s’inscrit sans aucun attribut', signsUpWithoutAttributes);

async function signsUpWithoutUsername(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs up', ({ client }) =>
    client.signUp({ username: '', password: person.password }),
  );
}
When('{person} signs up without a username', signsUpWithoutUsername);
When('{person} s’inscrit sans nom d’utilisateur', signsUpWithoutUsername);

async function signsUpWithoutPassword(this: AuthWorld, name: string) {
  const person = this.person(name);
  await this.attempt(person, 'signs up', ({ client }) =>
    client.signUp({ username: person.username, password: '' }),
  );
}
When('{person} signs up without a password', signsUpWithoutPassword);
When('{person} s’inscrit sans mot de passe', signsUpWithoutPassword);

async function signsUpWithPasswordOf(this: AuthWorld, name: string, length: number) {
  const person = this.person(name);
  person.password = randomPassword().slice(0, length);
  await signUpWith(this, person, {});
}
When('{person} signs up with a password of {int} characters', signsUpWithPasswordOf);
When('{person} s’inscrit avec un mot de passe de {int} caractères', signsUpWithPasswordOf);

async function signsUpWithValidationData(this: AuthWorld, name: string, shape: ValidationDataShape) {
  const person = this.person(name);
  await this.attempt(person, 'signs up', ({ client }) =>
    client.signUp({
      ...credentials(person),
      attributes: { email: person.email },
      validationData: validationDataIn(shape),
    }),
  );
}
When('{person} signs up with validation data in {shape}', signsUpWithValidationData);
When('{person} s’inscrit avec des données de validation dans {shape}', signsUpWithValidationData);

async function signsUpAsDocumented(this: AuthWorld, name: string) {
  const person = this.person(name);
  const attributes = { email: person.email };
  await this.attempt(person, 'signs up', ({ client }) =>
    client.call('signUp', { ...credentials(person), attributes }),
  );
}
When('{person} signs up as the pages print it', signsUpAsDocumented);
When('{person} s’inscrit comme le montrent les pages', signsUpAsDocumented);
