import { Command } from 'commander';
import { suiteVersion } from './project';
import { reportError } from './report-error';

/** What there is to do. A command's modules are loaded when it is asked for, so that none waits for another's. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['run', async () => (await import('./run/run-command')).runCommand()],
  ['pool', async () => (await import('./pool-command')).poolCommand()],
  ['teeth', async () => (await import('./teeth/teeth-command')).teethCommand()],
  ['check', async () => (await import('./check-command')).checkCommand()],
  ['merge', async () => (await import('./merge/merge-command')).mergeCommand()],
  ['sweep', async () => (await import('./sweep/sweep-command')).sweepCommand()],
  ['steps', async () => (await import('./steps-command')).stepsCommand()],
]);

/** The one command that was asked for; all of them for whoever asks for none, or for one that is none. */
async function program(asked: string | undefined): Promise<Command> {
  const root = new Command('auth-conformance')
    .description(
      'Runs the real Amplify libraries against a Cognito user pool and says, claim by claim, what holds.',
    )
    .version(suiteVersion());
  const wanted = COMMANDS.get(asked ?? '');
  for (const make of wanted ? [wanted] : COMMANDS.values()) root.addCommand(await make());
  return root;
}

/** Every command answers its exit code through `process.exitCode`; what it throws is said here. */
async function main(): Promise<void> {
  try {
    const root = await program(process.argv[2]);
    for (const command of [root, ...root.commands]) {
      command
        .exitOverride()
        .showHelpAfterError(
          `(auth-conformance ${command === root ? '' : `${command.name()} `}--help lists what there is)`,
        )
        .showSuggestionAfterError();
    }
    await root.parseAsync();
  } catch (error) {
    process.exitCode = reportError(error);
  }
}

void main();
