import type { Clock } from '../clock';
import type { IdentityStore } from '../identity/identity-pool';
import type { KeyStore } from '../keys/key-store';
import type { RandomSource } from '../random-source';
import type { Rules } from '../rules/rules';
import type { Outbox } from '../side-doors/outbox';
import type { StoredPassword } from '../srp/stored-password';
import type { RefreshTokenKeys } from '../tokens/refresh-token-keys';
import type { EncryptCode } from '../triggers/encrypt-code';
import type { TriggerHandler } from '../triggers/trigger-handler';
import type { UserPool } from './user-pool';

/** Everything that the operations share. */
export interface Service {
  readonly region: string;
  readonly pools: Map<string, UserPool>;
  readonly identity: IdentityStore;
  readonly keys: KeyStore;
  readonly clock: Clock;
  /** The platform's time, which callers' own clocks follow whatever the side door does. */
  readonly platformNow: () => number;
  readonly random: RandomSource;
  readonly rules: Rules;
  readonly outbox: Outbox;
  /** Set when every code is the same by the operator's wish. */
  readonly fixedCode: string | undefined;
  /** Functions that pools may name in their LambdaConfig, by name. */
  readonly triggers: ReadonlyMap<string, TriggerHandler>;
  /** For custom senders; undefined where nothing can encrypt. */
  readonly encryptCode: EncryptCode | undefined;
  /** How long a function may take, in milliseconds. */
  readonly triggerTimeoutMs: number;
  /** Whose pages may call what AWS wants signed. */
  readonly allowedOrigins: ReadonlySet<string>;
  readonly refreshTokenKeys: () => Promise<RefreshTokenKeys>;
  /** The password of whoever does not exist; nobody knows it. */
  readonly decoyPassword: StoredPassword;
  /** Makes decoys stable for a name (row IA-07). */
  readonly decoySecret: Uint8Array<ArrayBuffer>;
}
