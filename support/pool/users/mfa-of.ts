import type { User } from '../store/user';
import type { UserMfa } from '../store/user-mfa';

/** A user's second factors, to be changed. */
export function mfaOf(user: User): UserMfa {
  user.mfa ??= { enabled: new Set() };
  return user.mfa;
}
