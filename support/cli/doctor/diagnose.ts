import { accountOf } from '../../targets/account-of';
import type { Target } from '../../targets/contract';
import { existingPolicy, type IamPolicy, provisionedPolicy } from '../../targets/iam-policy';
import { mailSender } from '../../targets/mail-sender';
import type { Permissions } from '../../targets/permissions/look-at-permissions';
import { DEFAULT_QUOTAS } from '../../transport/request-category';
import type { ExitCode, Finding } from '../../verdict/results';
import { unmetNeeds } from '../../verdict/unmet-needs';
import { targetFacts } from '../run/target-facts';
import type { Diagnosis } from './diagnosis';
import { estimateTime } from './estimate-time';
import { obstaclesIn, outlookOf } from './outlook';
import type { Rehearsal } from './rehearse';
import { codesInWords, stackInWords } from './ways-in-words';

/** What the rehearsal and the look at permissions mean. @param permissions undefined for the embedded pool */
export function diagnose(
  target: Target,
  { results, deliveries, traffic }: Rehearsal,
  permissions: Permissions | undefined,
  parallel: number,
): Diagnosis {
  const nothing = results.findings.find(
    ({ exitCode, topic }) => exitCode === 3 || topic === 'nothing looked at',
  );
  const isElsewhere = target.codes !== undefined;
  const stack = stackInWords(target);
  return {
    target: targetFacts(target),
    clients: outlookOf(results),
    needs: unmetNeeds(results),
    obstacles: obstaclesIn(results),
    ...(permissions && { permissions: permissions.permissions, policy: policyFor(target) }),
    messages: { ...deliveries, sender: mailSender(target) },
    requests: [...traffic].map(([category, { requests }]) => ({
      ...{ category, requests },
      quota: (target.quotas ?? DEFAULT_QUOTAS)[category],
    })),
    time: estimateTime(
      {
        rehearsalMs: results.durationMs,
        traffic,
        answerMs: permissions?.answerMs ?? 0,
        codes: isElsewhere ? deliveries.email + deliveries.sms : 0,
        parallel,
      },
      target.quotas,
    ),
    codes: codesInWords(target),
    ...(stack !== undefined && { stack }),
    ...(nothing && { nothing: nothing.message }),
    exitCode: exitCodeOf(nothing, permissions),
  };
}

/** The least that the role of a run needs. */
export function policyFor({ region, pools }: Pick<Target, 'region' | 'pools'>): IamPolicy {
  const where = { region, account: accountOf(pools) };
  return pools.mode === 'existing'
    ? existingPolicy({ ...where, userPoolId: pools.userPoolId })
    : provisionedPolicy(where);
}

/** As a run would end: what is at fault outranks what could not be told. */
function exitCodeOf(nothing: Finding | undefined, permissions: Permissions | undefined): ExitCode {
  if (nothing) return nothing.exitCode;
  return permissions?.permissions.some(({ state }) => state === 'missing') ? 2 : 0;
}
