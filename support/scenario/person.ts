import { randomBytes } from 'node:crypto';
import type { AwsCredentials } from '../clients/contract';
import type { Device, SessionTokens } from '../clients/device';
import type { Usernames } from '../targets/contract';
import { learnSecret } from '../transport/secret-values';
import type { AuthenticatorApp } from './authenticator-app';
import type { Naming } from './naming';

/** Someone who takes part in an example. */
export interface Person {
  /** As the feature calls them: `Alice`. */
  readonly name: string;
  /** What they sign up with: unique to the example, or their address where the pool makes it the username. */
  readonly username: string;
  /** What they sign in with: of an administrator's making until they choose one, where that is asked. */
  password: string;
  /** The address that stands for the one in the feature. */
  email: string;
  /** Whether the example has given them a confirmed account. */
  hasAccount: boolean;
  /** Their authenticator app, once it is set up. */
  app: AuthenticatorApp | undefined;
  readonly devices: Map<string, Device>;
  /** Whether the example has cut the network: then a failing one is what it is about. */
  isOffline: boolean;
  /** Tokens as they were first issued on each device, kept as a thief or another service would. */
  readonly kept: Map<string, SessionTokens>;
  /** AWS credentials that their device was given last, kept likewise. */
  awsCredentials: AwsCredentials | undefined;
}

/** A password that the API's default policy accepts, and that no two people share. */
export function randomPassword(): string {
  const password = `Aa1!${randomBytes(12).toString('base64url')}`;
  learnSecret(password);
  return password;
}

/** The device a person uses when the example names none. */
export const OWN_DEVICE = 'device';

/** @param usernames by what people are called in the example's pool */
export function createPerson(name: string, naming: Naming, usernames: () => Usernames): Person {
  const chosen = naming.usernameOf(name);
  return {
    name,
    get username() {
      return usernames() === 'email' ? this.email : chosen;
    },
    password: randomPassword(),
    email: naming.addressOf(`${name.toLowerCase()}@example.com`),
    hasAccount: false,
    app: undefined,
    devices: new Map(),
    isOffline: false,
    kept: new Map(),
    awsCredentials: undefined,
  };
}
