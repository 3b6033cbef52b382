import { Given, When } from '@cucumber/cucumber';
import { ConformanceError } from '../support/conformance-error';
import { expectRefusal, expectSuccess } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function signUpOn(
  world: AuthWorld,
  name: string,
  ownerName: string,
  chosen: { autoSignIn?: { enabled: true } },
) {
  const device = await world.device(world.person(ownerName));
  const person = world.person(name);
  const { username, password, email } = person;
  await world.attemptOn(device, person, 'signs up', ({ client }) =>
    client.signUp({ username, password, attributes: { email }, ...chosen }),
  );
}

async function signsUpOn(this: AuthWorld, name: string, ownerName: string) {
  await signUpOn(this, name, ownerName, {});
}
When('{person} signs up on {whose} device', signsUpOn);
When('{person} s’inscrit sur l’appareil {whose}', signsUpOn);

async function hasSignedUpOnWithAutoSignIn(this: AuthWorld, name: string, ownerName: string) {
  await signUpOn(this, name, ownerName, { autoSignIn: { enabled: true } });
  expectSuccess(this.lastAttempt);
}
Given('{person} has signed up on {whose} device with automatic sign-in on', hasSignedUpOnWithAutoSignIn);
Given(
  '{person} s’est inscrit(e) sur l’appareil {whose} avec la connexion automatique',
  hasSignedUpOnWithAutoSignIn,
);

async function hasSignedUpAsTheGuidePrints(this: AuthWorld, name: string) {
  const person = this.person(name);
  const { username, password, email } = person;
  const options = { userAttributes: { email } };
  const autoSignIn = { enabled: true };
  await this.attempt(person, 'signs up', ({ client }) =>
    client.call('signUp', { username, password, options, autoSignIn }),
  );
  expectSuccess(this.lastAttempt);
}
Given(
  '{person} has signed up with automatic sign-in as the migration guide prints it',
  hasSignedUpAsTheGuidePrints,
);
Given(
  '{person} s’est inscrit(e) avec la connexion automatique comme le montre le guide de migration',
  hasSignedUpAsTheGuidePrints,
);

async function autoSignInHasBeenRefused(this: AuthWorld, name: string) {
  const call = await this.attempt(this.person(name), 'signs in', ({ client }) => client.call('autoSignIn'));
  expectRefusal(call);
}
Given('{whose} automatic sign-in has been refused', autoSignInHasBeenRefused);
Given('la connexion automatique {whose} a été refusée', autoSignInHasBeenRefused);

async function hasTakenTheFunction(this: AuthWorld, name: string, functionName: string) {
  const { client } = await this.device(this.person(name));
  this.taken = client.take(functionName);
}
Given('{person} has taken the function {text} out of the library', hasTakenTheFunction);
Given('{person} a extrait la fonction {text} de la bibliothèque', hasTakenTheFunction);

async function completesWithTheFunctionTaken(this: AuthWorld, name: string) {
  const { taken } = this;
  if (!taken) {
    throw new ConformanceError('SuiteFault', 'No function has been taken out of the library', {
      next: 'Say before this step which one.',
    });
  }
  await this.attempt(this.person(name), 'signs in', () => taken());
}
When('{person} completes the automatic sign-in with the function taken out', completesWithTheFunctionTaken);
When('{person} achève la connexion automatique par la fonction extraite', completesWithTheFunctionTaken);
