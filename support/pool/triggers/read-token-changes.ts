import { type TokenChanges, unchangedTokens } from './token-changes';
import { type ResponseMembers, type ResponseOf, readMembers } from './trigger-response';
import { unrecognizableOutput } from './unrecognizable-output';

/** `claimsOverrideDetails` of a V1_0 response: claims are texts, of the ID token alone (rows TR-09, TR-16). */
export function readClaimsOverride(details: unknown): TokenChanges {
  const given = read(
    { claimsToAddOrOverride: 'texts', claimsToSuppress: 'list', groupOverrideDetails: 'object' },
    details,
  );
  return {
    ...unchangedTokens,
    id: { add: given.claimsToAddOrOverride ?? {}, suppress: given.claimsToSuppress ?? [] },
    groups: readGroups(given.groupOverrideDetails),
  };
}

/** `claimsAndScopeOverrideDetails` of a later response: claims are any JSON, of both tokens (row TR-09). */
export function readClaimsAndScopeOverride(details: unknown): TokenChanges {
  const given = read(
    { idTokenGeneration: 'object', accessTokenGeneration: 'object', groupOverrideDetails: 'object' },
    details,
  );
  const claims = { claimsToAddOrOverride: 'object', claimsToSuppress: 'list' } as const;
  const id = read(claims, given.idTokenGeneration ?? {});
  const access = read(
    { ...claims, scopesToAdd: 'list', scopesToSuppress: 'list' },
    given.accessTokenGeneration ?? {},
  );
  return {
    id: { add: id.claimsToAddOrOverride ?? {}, suppress: id.claimsToSuppress ?? [] },
    access: { add: access.claimsToAddOrOverride ?? {}, suppress: access.claimsToSuppress ?? [] },
    scopes: { add: access.scopesToAdd ?? [], suppress: access.scopesToSuppress ?? [] },
    groups: readGroups(given.groupOverrideDetails),
  };
}

function readGroups(details: unknown): TokenChanges['groups'] {
  if (details === undefined) return undefined;
  const given = read(
    { groupsToOverride: 'list', iamRolesToOverride: 'list', preferredRole: 'text' },
    details,
  );
  // An object without members changes nothing (guide).
  if (Object.keys(given).length === 0) return undefined;
  return {
    groups: given.groupsToOverride ?? [],
    roles: given.iamRolesToOverride ?? [],
    preferredRole: given.preferredRole,
  };
}

function read<const M extends ResponseMembers>(members: M, given: unknown): ResponseOf<M> {
  const known = readMembers(members, given);
  if (!known) throw unrecognizableOutput();
  return known;
}
