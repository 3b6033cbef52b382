import type { Administrator } from './administrator';
import type { ExistingPool } from './contract';
import { userPrefix } from './user-prefix';

/** Somebody whose name or address is one that a run gives. */
export interface NamedUser {
  readonly username: string;
  readonly createdAt: Date;
}

/**
 * The people of a run in a pool that somebody else owns, told by how their names and addresses begin: asked for so, and
 * looked at again, since what is found may be removed and not every pool filters.
 */
export async function listUsers(
  administrator: Administrator,
  pool: Pick<ExistingPool, 'userPoolId' | 'address'>,
  run: string,
): Promise<readonly NamedUser[]> {
  const [beforeId = ''] = pool.address.split('{id}');
  const ofName = userPrefix(run);
  const ofAddress = `${beforeId}${ofName}`;
  const filters = [`username ^= "${ofName}"`, `email ^= "${quotable(ofAddress)}"`];
  const found = new Map<string, NamedUser>();
  for (const Filter of filters) {
    let PaginationToken: string | undefined;
    do {
      const page = await administrator.listUsers({
        UserPoolId: pool.userPoolId,
        Filter,
        ...(PaginationToken && { PaginationToken }),
      });
      for (const { Username, UserCreateDate, Attributes } of page.Users ?? []) {
        const email = Attributes?.find(({ Name }) => Name === 'email')?.Value?.toLowerCase();
        const isOurs = Username?.startsWith(ofName) || email?.startsWith(ofAddress.toLowerCase());
        if (Username && isOurs)
          found.set(Username, { username: Username, createdAt: UserCreateDate ?? new Date() });
      }
      PaginationToken = page.PaginationToken;
    } while (PaginationToken);
  }
  return [...found.values()];
}

/** As ListUsers wants it between quotation marks. */
function quotable(text: string): string {
  return text.replaceAll(/["\\]/g, '\\$&');
}
