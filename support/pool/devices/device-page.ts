import { pageOf } from '../operations/page-of';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { deviceDescription } from './device-description';

/** A page of a user's confirmed devices, as ListDevices and AdminListDevices answer. */
export function devicePage(
  pool: UserPool,
  user: User,
  wanted: { readonly limit: number | undefined; readonly token: string | undefined },
) {
  const all = [...(user.devices?.values() ?? [])];
  const page = pageOf(all, { size: wanted.limit || 60, token: wanted.token });
  return {
    Devices: page.items.map((device) => deviceDescription(pool, user, device)),
    PaginationToken: page.next,
  };
}
