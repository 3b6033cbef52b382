import type { User } from '../store/user';
import { attributeList } from './attribute-list';

/** A user as Admin operations describe it (row AD-01). Dates are epoch seconds with a fraction. */
export function userDescription(user: User) {
  return {
    Username: user.username,
    UserCreateDate: user.createdAt / 1000,
    UserLastModifiedDate: user.modifiedAt / 1000,
    Enabled: user.enabled,
    UserStatus: user.status,
    Attributes: attributeList(user),
  };
}
