import type { Group } from '../store/group';

export const groupRules = {
  /** Tokens name every group of their user (row TK-12). */
  toldGroups(groups: readonly Group[]): readonly Group[] {
    return groups;
  },
};
