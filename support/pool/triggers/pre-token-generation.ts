import type { GroupClaims } from '../groups/group-claims';
import type { AppClient } from '../store/app-client';
import type { Service } from '../store/service';
import type { User } from '../store/user';
import type { UserPool } from '../store/user-pool';
import type { TokenEvent } from '../tokens/token-event';
import { eventAttributes } from './event-attributes';
import { invokeTrigger } from './invoke-trigger';
import { type TokenChanges, unchangedTokens } from './token-changes';

const VERSIONS = { V2_0: '2', V3_0: '3' } as const;

/** PreTokenGeneration in the version that the pool asks for (rows TR-09, TR-15, TR-16, NP-10, RF-13). */
export async function preTokenGeneration(
  service: Service,
  subject: {
    readonly pool: UserPool;
    readonly client: AppClient;
    readonly user: User;
    readonly event: TokenEvent;
  },
  tokens: { readonly groups: GroupClaims; readonly scopes: readonly string[] },
): Promise<TokenChanges> {
  const { pool, client, user, event } = subject;
  const { groups, scopes } = tokens;
  const invocation = {
    trigger: 'PreTokenGeneration',
    source: event.source,
    userName: user.username,
    clientId: client.id,
  } as const;
  const request = {
    userAttributes: eventAttributes(service, pool, user),
    groupConfiguration: {
      groupsToOverride: groups.groups,
      iamRolesToOverride: groups.roles,
      preferredRole: groups.preferredRole ?? null,
    },
    ...(event.metadata && { clientMetadata: event.metadata }),
  };
  const wanted = pool.settings.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? 'V1_0';
  if (wanted === 'V1_0') {
    const response = await invokeTrigger(service, pool, {
      ...invocation,
      request,
      response: { claimsOverrideDetails: 'object' },
    });
    const details = response?.claimsOverrideDetails;
    return details ? (await import('../on-demand')).readClaimsOverride(details) : unchangedTokens;
  }
  const response = await invokeTrigger(service, pool, {
    ...invocation,
    version: VERSIONS[wanted],
    request: { ...request, scopes },
    response: { claimsAndScopeOverrideDetails: 'object' },
  });
  const details = response?.claimsAndScopeOverrideDetails;
  return details ? (await import('../on-demand')).readClaimsAndScopeOverride(details) : unchangedTokens;
}
