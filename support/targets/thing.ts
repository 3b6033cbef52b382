/** One thing on a target that can be removed. */
export type Thing =
  | { readonly type: 'user-pool'; readonly name: string; readonly id: string }
  | { readonly type: 'user'; readonly userPoolId: string; readonly username: string };

/** `user pool us-east-1_AbCdEf123 (auth-conformance-0123456789)` */
export function describeThing(thing: Thing): string {
  return thing.type === 'user'
    ? `user ${thing.username} of ${thing.userPoolId}`
    : `user pool ${thing.id} (${thing.name})`;
}
