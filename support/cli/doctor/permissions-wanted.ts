import type { Target } from '../../targets/contract';
import { existingPolicy, type IamPolicy, provisionedPolicy } from '../../targets/iam-policy';
import { type LookedAt, lookAtPermissions } from '../../targets/permissions/look-at-permissions';
import type { Permission } from '../../targets/permissions/permission';
import { readTargetFile } from '../../targets/read-target-file';

/** What may be asked, and what a role has to grant. */
export interface PermissionsWanted {
  readonly permissions: readonly Permission[];
  readonly policy: IamPolicy;
}

/** For a target file whose pool could not be read. @throws ConformanceError as `lookAtPermissions` does */
export async function permissionsWantedBy(path: string): Promise<PermissionsWanted> {
  const file = readTargetFile(path);
  const { region, endpoint } = file;
  const service = { region, ...(endpoint !== undefined && { endpoint }) };
  // The account stands in what could not be read.
  const where = { region, account: '*' };
  if (file.mode === 'provisioned') {
    return { ...(await lookAtPermissions(service)), policy: provisionedPolicy(where) };
  }
  const [clientId = ''] = file.userPoolClientIds;
  const pool = { id: file.userPoolId, clientId };
  const policy = existingPolicy({ ...where, userPoolId: file.userPoolId });
  return { ...(await lookAtPermissions({ ...service, pool })), policy };
}

/** What a look at a target's permissions needs to know. */
export function lookedAt({ endpoint, region, quotas, pools }: Target): LookedAt {
  return {
    region,
    ...(endpoint !== undefined && { endpoint }),
    ...(quotas && { quotas }),
    ...(pools.mode === 'existing' && {
      pool: { id: pools.userPoolId, clientId: pools.clients[0]?.id ?? '' },
    }),
  };
}
