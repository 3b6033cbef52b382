import { Given, When } from '@cucumber/cucumber';
import type { ClientId } from '../support/claims/claim';
import { OWN_DEVICE } from '../support/scenario/person';
import type { AuthWorld } from '../support/world';

async function hasReloaded(this: AuthWorld, name: string) {
  const person = this.person(name);
  const device = await this.device(person);
  person.devices.set(OWN_DEVICE, device.reloaded());
}
Given('{person} has reloaded the page', hasReloaded);
Given('{person} a rechargé la page', hasReloaded);

async function hasLeftThePageOpen(this: AuthWorld, name: string, seconds: number) {
  const device = await this.device(this.person(name));
  device.wait(seconds);
}
Given('{person} has left the page open for {duration}', hasLeftThePageOpen);
Given('{person} a laissé la page ouverte pendant {duration}', hasLeftThePageOpen);

const OTHER: Readonly<Record<ClientId, ClientId>> = {
  'amplify-v5': 'amplify-v6',
  'amplify-v6': 'amplify-v5',
};

async function movesToTheOtherMajor(this: AuthWorld, name: string) {
  const person = this.person(name);
  const device = await this.device(person);
  person.devices.set(OWN_DEVICE, device.reloaded(OTHER[device.client.id]));
}
When('{whose} application moves to the other major', movesToTheOtherMajor);
When('l’application {whose} passe à l’autre version majeure', movesToTheOtherMajor);

async function shareOneProgram(this: AuthWorld, one: string, other: string) {
  const program = await this.program();
  for (const person of [this.person(one), this.person(other)]) {
    person.devices.set(OWN_DEVICE, program.context(`${person.name}'s context`));
  }
}
Given('{person} and {person} use one program, each in a context of their own', shareOneProgram);
Given('{person} et {person} utilisent un même programme, chacun dans son contexte', shareOneProgram);
