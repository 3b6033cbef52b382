import type { User } from '../store/user';

/** UserMFASettingList and PreferredMfaSetting of GetUser; both absent where there is nothing to say (rows TT-10, TT-12). */
export function mfaSettingMembers({ mfa }: User) {
  return {
    UserMFASettingList: mfa && mfa.enabled.size > 0 ? [...mfa.enabled] : undefined,
    PreferredMfaSetting: mfa?.preferred,
  };
}
