import type { GroupClaims } from '../groups/group-claims';

/** Groups in both tokens, roles in the ID token; nothing for whoever is in no group (rows TK-03, TK-04, TK-12). */
export function groupTokenClaims(claims: GroupClaims) {
  const { groups, roles, preferredRole } = claims;
  const access = groups.length === 0 ? {} : { 'cognito:groups': groups };
  const id = {
    ...access,
    ...(roles.length > 0 && { 'cognito:roles': roles }),
    ...(preferredRole !== undefined && { 'cognito:preferred_role': preferredRole }),
  };
  return { access, id };
}
