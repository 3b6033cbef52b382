import { Command } from 'commander';
import { checkCommand } from './check-command';
import { poolCommand } from './pool-command';
import { suiteRelease } from './project';
import { reportError } from './report-error';
import { runCommand } from './run/run-command';
import { stepsCommand } from './steps-command';
import { teethCommand } from './teeth/teeth-command';

const program = new Command('auth-conformance')
  .description(
    'Runs the real Amplify libraries against a Cognito user pool and says, claim by claim, what holds.',
  )
  .version(suiteRelease().version)
  .addCommand(runCommand())
  .addCommand(poolCommand())
  .addCommand(teethCommand())
  .addCommand(checkCommand())
  .addCommand(stepsCommand());

/** Every command answers its exit code through `process.exitCode`; what it throws is said here. */
async function main(): Promise<void> {
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .showHelpAfterError(
        `(auth-conformance ${command === program ? '' : `${command.name()} `}--help lists what there is)`,
      )
      .showSuggestionAfterError();
  }
  try {
    await program.parseAsync();
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

void main();
