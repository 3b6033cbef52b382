import { Then } from '@cucumber/cucumber';
import { expectEqual, expectPresence } from '../support/scenario/expectations';
import { toldBy } from '../support/scenario/told';
import type { AuthWorld } from '../support/world';

function operations(world: AuthWorld): readonly string[] {
  return world.lastAttempt.exchanges.map(({ operation }) => operation);
}

/** An operation, told with all that the pool was asked for. */
function among(world: AuthWorld, operation: string): string {
  return `${operation} among ${operations(world).join(', ') || 'no requests'}`;
}

function poolIsNotAsked(this: AuthWorld) {
  expectEqual(operations(this), [], 'what the pool was asked');
}
Then('the pool is not asked', poolIsNotAsked);
Then('le pool n’est pas consulté', poolIsNotAsked);

function poolIsAskedFor(this: AuthWorld, operation: string) {
  expectPresence(operations(this).includes(operation), 'present', among(this, operation));
}
Then('the pool is asked for {operation}', poolIsAskedFor);
Then('le pool reçoit la requête {operation}', poolIsAskedFor);

function poolIsNotAskedFor(this: AuthWorld, operation: string) {
  expectPresence(operations(this).includes(operation), 'absent', among(this, operation));
}
Then('the pool is not asked for {operation}', poolIsNotAskedFor);
Then('le pool ne reçoit pas la requête {operation}', poolIsNotAskedFor);

function poolIsToldThat(this: AuthWorld, member: string, value: string) {
  expectEqual(toldBy(this.lastAttempt).get(member), value, `"${member}" as the pool is told`);
}
Then('the pool is told {text} as {text}', poolIsToldThat);
Then('le pool reçoit {text} avec la valeur {text}', poolIsToldThat);

function poolIsNotTold(this: AuthWorld, member: string) {
  expectPresence(toldBy(this.lastAttempt).has(member), 'absent', `"${member}" among what the pool is told`);
}
Then('the pool is not told {text}', poolIsNotTold);
Then('le pool ne reçoit pas {text}', poolIsNotTold);
