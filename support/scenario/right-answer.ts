import type { SignInAnswer } from '../clients/contract';
import type { AuthWorld } from '../world';
import { codeOf, wrongCodeFor } from './accounts';
import { type Person, randomPassword } from './person';
import { RIGHT_ANSWER } from './question';

/** What answers a pending step: a new password, a code of the app, an answer to the question, or the latest code that was sent. */
export async function rightAnswer(
  world: AuthWorld,
  person: Person,
  { nextStep = '' }: SignInAnswer,
): Promise<string> {
  if (NEW_PASSWORD.test(nextStep)) {
    person.password = randomPassword();
    return person.password;
  }
  if (QUESTION.test(nextStep)) return RIGHT_ANSWER;
  if (APP.test(nextStep) && person.app) return person.app.nextCode(world.now());
  return codeOf(world, person, 'latest');
}

/** A well-formed code that does not answer a pending step. */
export async function wrongCode(
  world: AuthWorld,
  person: Person,
  { nextStep = '' }: SignInAnswer,
): Promise<string> {
  if (APP.test(nextStep) && person.app) return person.app.wrongCode(world.now());
  return wrongCodeFor(world, person);
}

// Both majors name a step after what it asks for, each in its own words.
const NEW_PASSWORD = /NEW_PASSWORD/;
const QUESTION = /CUSTOM_CHALLENGE/;
const APP = /SOFTWARE_TOKEN|TOTP|MFA_SETUP/;
