import type { User } from './user';

/** A group of a pool. */
export interface Group {
  readonly name: string;
  description?: string | undefined;
  roleArn?: string | undefined;
  /** 0 goes before all others; a group without comes last. */
  precedence?: number | undefined;
  readonly createdAt: number;
  modifiedAt: number;
  readonly members: Set<User>;
}
