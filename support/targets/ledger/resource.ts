/** Something that a run says it will make. */
export type Resource =
  /** A pool has no id until the target has answered with one. */
  | { readonly type: 'user-pool'; readonly name: string; readonly id?: string }
  /**
   * The people of one example in a pool that somebody else owns, told by the run in their names and addresses.
   * `address` is the target's, with `{id}` in it.
   */
  | { readonly type: 'users'; readonly userPoolId: string; readonly address: string };
