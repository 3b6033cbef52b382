import type { AppClient } from '../store/app-client';
import type { Device } from '../store/device';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TokenEvent } from '../tokens/token-event';

/** Somebody on the way to tokens. */
export interface SignInSubject {
  readonly pool: UserPool;
  readonly client: AppClient;
  readonly user: User;
  readonly event: TokenEvent;
  /** The confirmed device that the call names. */
  readonly device?: Device | undefined;
}
