import { uuidOfBytes } from '../codec/uuid';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/** What a newcomer will be called, before anything is entered (rows SU-09, SU-19). */
export interface Identity {
  readonly sub: string;
  /** The stored username. */
  readonly username: string;
}

/** @param name as given: a username, or an address where that is the sign-in name */
export function newIdentity(service: Service, pool: UserPool, name: string): Identity {
  const uuid = uuidOfBytes(service.random.bytes(16));
  const sub = service.rules.subOf({ username: name, uuid });
  return { sub, username: service.rules.storedUsername({ given: name, sub, settings: pool.settings }) };
}
