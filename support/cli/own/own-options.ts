import type { Command } from 'commander';

/** Where a team keeps what it adds to the suite. */
export interface OwnOptions {
  /** Folder of features, each with a `claims.yaml` beside it or above. */
  readonly features?: string;
  /** Folder of step files; without it, those beside the features. */
  readonly steps?: string;
}

export function addOwnOptions(command: Command): Command {
  return command
    .option('--features <folder>', 'features of your own, with their claims.yaml, beside the suite’s')
    .option(
      '--steps <folder>',
      'where your own step files are (*.steps.ts, .js, .cjs, .mjs), if not in --features',
    );
}
