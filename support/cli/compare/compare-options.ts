import { type Command, Option } from 'commander';
import type { FailOn } from '../../verdict/history/expect-comparable';

export interface CompareOptions {
  /** The results.json of an earlier run. */
  readonly compare?: string;
  readonly failOn: FailOn;
}

export function addCompareOptions(command: Command): Command {
  return command
    .option('--compare <file>', 'the results.json of an earlier run, to say what changed since')
    .addOption(
      new Option(
        '--fail-on <deviations>',
        'which deviations count: any, or those the earlier run did not have',
      )
        .choices(['any', 'new'])
        .default('any'),
    );
}
