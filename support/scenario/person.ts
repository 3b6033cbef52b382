import { randomBytes } from 'node:crypto';
import type { Device, SessionTokens } from '../clients/device';
import type { AuthenticatorApp } from './authenticator-app';

/** Someone who takes part in an example. */
export interface Person {
  /** As the feature calls them: `Alice`. */
  readonly name: string;
  /** What they sign up with: unique to the example, or their address where the pool makes it the username. */
  username: string;
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
}

/** A password that the API's default policy accepts, and that no two people share. */
export function randomPassword(): string {
  return `Aa1!${randomBytes(12).toString('base64url')}`;
}

/** The device a person uses when the example names none. */
export const OWN_DEVICE = 'device';

export function createPerson(name: string, email: string, nonce: string): Person {
  return {
    name,
    username: `${name
      .normalize('NFD')
      .replace(/\P{ASCII}/gu, '')
      .toLowerCase()}-${nonce}`,
    password: randomPassword(),
    email,
    hasAccount: false,
    app: undefined,
    devices: new Map(),
    isOffline: false,
    kept: new Map(),
  };
}
