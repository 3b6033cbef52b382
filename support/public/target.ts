/** What a target file in TypeScript may import, as `amplify-auth-conformance/target`. */
export type { ExistingTargetFile, ProvisionedTargetFile, TargetFile } from '../targets/target-file';
