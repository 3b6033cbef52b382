/**
 * What a step file outside this project may import, as `amplify-auth-conformance/steps`. All else may change with any
 * release. A step is a `function` whose `this` is the `AuthWorld` of its example; it needs no second language.
 */
export { After, Before, type DataTable, defineParameterType, Given, Then, When } from '@cucumber/cucumber';
export type { AuthClient } from '../clients/contract';
export type { Device } from '../clients/device';
export { ConformanceError } from '../conformance-error';
export { codesOf } from '../scenario/accounts';
export { createConfirmed, signInDirectly, signUpDirectly } from '../scenario/arrange';
export { type Attempt, nameOf } from '../scenario/attempt';
export {
  deviation,
  expectEqual,
  expectPresence,
  expectRefusal,
  expectSuccess,
} from '../scenario/expectations';
export { OWN_DEVICE, type Person } from '../scenario/person';
export type { Traits } from '../targets/contract';
export type { Exchange } from '../verdict/evidence';
export type { AuthWorld } from '../world';
