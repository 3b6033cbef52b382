import { Command } from 'commander';
import { refuseSecondValues } from './given-once';
import { suiteVersion } from './project';

/** What there is to do. A command's modules are loaded when it is asked for, so that none waits for another's. */
const COMMANDS = new Map<string, () => Promise<Command>>([
  ['run', async () => (await import('./run/run-command')).runCommand()],
  ['pool', async () => (await import('./pool-command')).poolCommand()],
  ['teeth', async () => (await import('./teeth/teeth-command')).teethCommand()],
  ['check', async () => (await import('./check-command')).checkCommand()],
  ['merge', async () => (await import('./merge/merge-command')).mergeCommand()],
  ['doctor', async () => (await import('./doctor/doctor-command')).doctorCommand()],
  ['sweep', async () => (await import('./sweep/sweep-command')).sweepCommand()],
  ['steps', async () => (await import('./steps-command')).stepsCommand()],
]);

/** The one command that was asked for; all of them for whoever asks for none, or for one that is none. */
export async function program(asked: string | undefined): Promise<Command> {
  const root = new Command('auth-conformance')
    .description(
      'Runs the real Amplify libraries against a Cognito user pool and says, claim by claim, what holds.',
    )
    .version(suiteVersion());
  const wanted = COMMANDS.get(asked ?? '');
  for (const make of wanted ? [wanted] : COMMANDS.values()) root.addCommand(await make());
  for (const command of root.commands) refuseSecondValues(command);
  return root;
}
