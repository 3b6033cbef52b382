import { Then } from '@cucumber/cucumber';
import type { HubEvent } from '../support/clients/contract';
import { deviation, expectEqual, expectPresence } from '../support/scenario/expectations';
import type { AuthWorld } from '../support/world';

async function announcedWith(world: AuthWorld, name: string, event: string, user: HubEvent['user']) {
  const { client } = await world.device(world.person(name));
  const seen = client.events.findLast((announced) => announced.event === event);
  if (!seen) throw deviation(`${name}'s device`, `to announce ${event}`, 'no such event');
  expectEqual(seen.user, user, `the user in ${event}`);
}

async function announcesWithSession(this: AuthWorld, name: string, event: string) {
  await announcedWith(this, name, event, 'with a session');
}
Then('{whose} device announces {text} with a user who has a session', announcesWithSession);
Then('l’appareil {whose} annonce {text} avec un utilisateur qui a une session', announcesWithSession);

async function announcesWithoutSession(this: AuthWorld, name: string, event: string) {
  await announcedWith(this, name, event, 'without a session');
}
Then('{whose} device announces {text} with a user who has no session', announcesWithoutSession);
Then('l’appareil {whose} annonce {text} avec un utilisateur sans session', announcesWithoutSession);

async function deviceDoesNotAnnounce(this: AuthWorld, name: string, event: string) {
  const { client } = await this.device(this.person(name));
  const announced = client.events.some((seen) => seen.event === event);
  expectPresence(announced, 'absent', `"${event}" among what ${name}'s device announces`);
}
Then('{whose} device does not announce {text}', deviceDoesNotAnnounce);
Then('l’appareil {whose} n’annonce pas {text}', deviceDoesNotAnnounce);

async function deviceAnnouncesNothing(this: AuthWorld, name: string) {
  const device = await this.device(this.person(name));
  const announced = this.attempts.flatMap((tried) => (tried.device === device ? tried.events : []));
  expectEqual(announced, [], `what ${name}'s device announces`);
}
Then('{whose} device announces nothing', deviceAnnouncesNothing);
Then('l’appareil {whose} n’annonce rien', deviceAnnouncesNothing);

async function deviceAnnouncesExactly(this: AuthWorld, name: string, events: string) {
  const device = await this.device(this.person(name));
  const announced = this.attempts.flatMap((tried) => (tried.device === device ? tried.events : []));
  expectEqual(announced, events.split(', '), `what ${name}'s device announces, in order`);
}
Then('{whose} device announces exactly {text} in this order', deviceAnnouncesExactly);
Then('l’appareil {whose} annonce exactement {text} dans cet ordre', deviceAnnouncesExactly);
