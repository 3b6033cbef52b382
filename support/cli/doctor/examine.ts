import type { Target } from '../../targets/contract';
import { lookAtPermissions } from '../../targets/permissions/look-at-permissions';
import { diagnose } from './diagnose';
import type { Diagnosis } from './diagnosis';
import { lookedAt } from './permissions-wanted';
import { type Asked, rehearse } from './rehearse';

/**
 * What a run would come to on a target that was reached. Makes and changes nothing there.
 * @throws ConformanceError UsageError for credentials that are not accepted, CannotTell where no rehearsal is possible
 */
export async function examine(target: Target, asked: Asked): Promise<Diagnosis> {
  const permissions = target.kind === 'embedded' ? undefined : await lookAtPermissions(lookedAt(target));
  return diagnose(target, await rehearse(target, asked), permissions, asked.parallel);
}
