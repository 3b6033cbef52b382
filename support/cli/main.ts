import { program } from './program';
import { toTheEnd } from './to-the-end';

/** Every command answers its exit code through `process.exitCode`. */
async function main(): Promise<void> {
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
}

void toTheEnd(main);
