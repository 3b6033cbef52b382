import { Then } from '@cucumber/cucumber';
import type { Device } from '../support/clients/device';
import { nameOf } from '../support/scenario/attempt';
import { expectEqual, expectPresence, expectRefusal, expectSuccess } from '../support/scenario/expectations';
import { memberOf } from '../support/scenario/member';
import type { AuthWorld } from '../support/world';

function isRefusedWith(this: AuthWorld, name: string, expected: string) {
  const error = expectRefusal(this.lastAttempt, expected);
  const { person, action } = this.lastAttempt;
  expectEqual(this.person(name).name, person.name, 'whoever tried last');
  expectEqual(nameOf(error), expected, `${person.name} ${action}: the refusal`);
}
Then('{person} is refused with {cognitoError}', isRefusedWith);
Then('{person} est refusé(e) avec {cognitoError}', isRefusedWith);

function succeeds(this: AuthWorld, name: string) {
  expectEqual(this.person(name).name, this.lastAttempt.person.name, 'whoever tried last');
  expectSuccess(this.lastAttempt);
}
Then('{person} meets no refusal', succeeds);
Then('{person} n’essuie aucun refus', succeeds);

/** The members of what Amplify itself answered. */
function answer(world: AuthWorld): unknown {
  const value = expectSuccess(world.lastAttempt);
  return value !== null && typeof value === 'object' && 'raw' in value ? value.raw : value;
}

function answerCarries(this: AuthWorld, path: string) {
  expectPresence(memberOf(answer(this), path) !== undefined, 'present', `"${path}" in the answer`);
}
Then('the answer carries {text}', answerCarries);
Then('la réponse contient {text}', answerCarries);

function answerLacks(this: AuthWorld, path: string) {
  expectPresence(memberOf(answer(this), path) !== undefined, 'absent', `"${path}" in the answer`);
}
Then('the answer does not carry {text}', answerLacks);
Then('la réponse ne contient pas {text}', answerLacks);

function answerSaysThat(this: AuthWorld, path: string, expected: string) {
  expectEqual(String(memberOf(answer(this), path)), expected, `"${path}" in the answer`);
}
Then('the answer gives {text} as {text}', answerSaysThat);
Then('la réponse donne à {text} la valeur {text}', answerSaysThat);

function answerCarriesExactly(this: AuthWorld, names: string) {
  const seen = Object.keys(answer(this) as object).sort();
  expectEqual(seen, names.split(', ').sort(), 'the members of the answer');
}
Then('the answer carries exactly {text}', answerCarriesExactly);
Then('la réponse contient exactement {text}', answerCarriesExactly);

function errorLacks(this: AuthWorld, member: string) {
  const error = expectRefusal(this.lastAttempt);
  expectPresence(memberOf(error, member) !== undefined, 'absent', `"${member}" in the error`);
}
Then('the error does not carry {text}', errorLacks);
Then('l’erreur n’a pas de propriété {text}', errorLacks);

function errorGives(this: AuthWorld, member: string, expected: string) {
  const error = expectRefusal(this.lastAttempt);
  expectEqual(String(memberOf(error, member)), expected, `"${member}" of the error`);
}
Then('the error gives {text} as {text}', errorGives);
Then('l’erreur donne à {text} la valeur {text}', errorGives);

async function packageExports(this: AuthWorld, name: string, exported: string) {
  const { client } = await this.device(this.person(name));
  expectPresence(
    client.rootExports().includes(exported),
    'present',
    `"${exported}" among the package's exports`,
  );
}
Then('the package on {whose} device exports {text}', packageExports);
Then('le paquet sur l’appareil {whose} exporte {text}', packageExports);

async function packageDoesNotExport(this: AuthWorld, name: string, exported: string) {
  const { client } = await this.device(this.person(name));
  expectPresence(
    client.rootExports().includes(exported),
    'absent',
    `"${exported}" among the package's exports`,
  );
}
Then('the package on {whose} device does not export {text}', packageDoesNotExport);
Then('le paquet sur l’appareil {whose} n’exporte pas {text}', packageDoesNotExport);

function expectAnnounced(world: AuthWorld, { name, client }: Device, event: string): void {
  const announced = client.events.map((seen) => seen.event);
  world.claimedEvents.add(`${name}: ${event}`);
  expectPresence(
    announced.includes(event),
    'present',
    `"${event}" among ${announced.join(', ') || 'no events'}`,
  );
}

async function deviceAnnounces(this: AuthWorld, name: string, event: string) {
  expectAnnounced(this, await this.device(this.person(name)), event);
}
Then('{whose} device announces {text}', deviceAnnounces);
Then('l’appareil {whose} annonce {text}', deviceAnnounces);

async function deviceAnnouncesTo(this: AuthWorld, deviceName: string, event: string, name: string) {
  expectAnnounced(this, await this.device(this.person(name), deviceName), event);
}
Then('the {device} announces {text} to {person}', deviceAnnouncesTo);
Then('l(e )(’){device} annonce {text} à {person}', deviceAnnouncesTo);
