import type { TargetFile } from '../../support/targets/target-file';

/** Throw-away pools in the region that the environment names. */
export default {
  name: 'throw-away pools',
  mode: 'provisioned',
  region: process.env.AWS_REGION ?? 'eu-west-1',
} satisfies TargetFile;
