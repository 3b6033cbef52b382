import { Then } from '@cucumber/cucumber';
import { accountOf } from '../support/scenario/accounts';
import { expectEqual } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function expectTokensOf(world: AuthWorld, ownerName: string, names: readonly string[]) {
  const { storage } = await world.device(world.person(ownerName));
  const usernames = [];
  for (const name of names) usernames.push((await accountOf(world, world.person(name))).username);
  const seen = [...storage.sessions().keys()].sort();
  expectEqual(seen, usernames.sort(), `whose tokens ${ownerName}'s device holds`);
}

async function holdsTokensOfOne(this: AuthWorld, ownerName: string, name: string) {
  await expectTokensOf(this, ownerName, [name]);
}
Then('{whose} device holds {whose} tokens alone', holdsTokensOfOne);
Then('l’appareil {whose} garde les seuls jetons {whose}', holdsTokensOfOne);

async function holdsTokensOfBoth(this: AuthWorld, ownerName: string, one: string, other: string) {
  await expectTokensOf(this, ownerName, [one, other]);
}
Then('{whose} device holds {whose} and {whose} tokens', holdsTokensOfBoth);
Then('l’appareil {whose} garde les jetons {whose} et {whose}', holdsTokensOfBoth);

async function storesNothing(this: AuthWorld, name: string) {
  const { storage } = await this.device(this.person(name));
  expectEqual(storage.keys(), [], `what ${name}'s device stores`);
}
Then('{whose} device stores nothing', storesNothing);
Then('l’appareil {whose} ne conserve rien', storesNothing);

async function namesAsLastUser(this: AuthWorld, ownerName: string, name: string) {
  const { storage } = await this.device(this.person(ownerName));
  const { username } = await accountOf(this, this.person(name));
  expectEqual(storage.lastUser(), username, `whom ${ownerName}'s device names as its last user`);
}
Then('{whose} device names {person} as its last user', namesAsLastUser);
Then('l’appareil {whose} désigne {person} comme dernier utilisateur', namesAsLastUser);
