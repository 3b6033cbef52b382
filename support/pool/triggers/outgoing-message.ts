import type { CodePurpose, User } from '../store/user';
import type { TriggerCaller } from './trigger-caller';

/** A message that is about to leave the pool. */
export interface OutgoingMessage {
  readonly user: User;
  readonly purpose: CodePurpose | 'invitation';
  readonly medium: 'EMAIL' | 'SMS';
  /** The code, or the temporary password of an invitation. */
  readonly secret: string;
  readonly caller: TriggerCaller;
}
