import { program } from './program';
import { reportError } from './report-error';

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
