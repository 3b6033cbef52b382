import type { Problem } from '../../language/problem';
import { type CodeBlock, codeBlocksOf } from '../code-block';
import type { CommandLines, GuideRule } from '../guide';
import { type ShellCommand, shellCommands } from '../shell-words';

const SHELL = /^(?:sh|bash|shell)$/;
const BOOTSTRAP = /(?:^|\/)support\/cli\/bootstrap\.mjs$/;
/** Commands of others, which a page may use as anybody knows them. */
const FOREIGN = new Set(
  'aws cat cd cp curl docker echo export git jq kill kubectl ls mkdir node npm npx printf rm sleep test tee'.split(
    ' ',
  ),
);

type Fault = Pick<Problem, 'message' | 'next'>;

/** A command that a page tells its reader to type must be there, and take the options that it is given. */
export const shellCommand: GuideRule = async ({ pages, commands }) => {
  const typed = pages.flatMap(({ path, text }) =>
    codeBlocksOf(text)
      .filter(({ language }) => SHELL.test(language))
      .flatMap((block) => shellCommands(block.text).map((command) => place(path, block, command))),
  );
  const judged = await Promise.all(
    typed.map(async ({ words, ...at }) => ({ at, fault: await faultOf(words, commands) })),
  );
  return judged.flatMap(({ at, fault }) => (fault ? [{ rule: 'shell-command', ...at, ...fault }] : []));
};

function place(file: string, block: CodeBlock, { words, line }: ShellCommand) {
  return { file, line: block.line + 1 + line, words };
}

async function faultOf(words: readonly string[], commands: CommandLines): Promise<Fault | undefined> {
  const [program = '', first = '', ...rest] = words;
  if (program === 'npm' && /^(?:run|run-script|test)$/.test(first)) {
    const [script = '', ...given] = first === 'test' ? ['test', ...rest] : rest.filter(isNotSilent);
    return scriptFault(script, given, commands);
  }
  if (program === 'auth-conformance') return refused([first, ...rest], commands);
  if (program === 'npx' && first === 'auth-conformance') return refused(rest, commands);
  if (program === 'node' && BOOTSTRAP.test(first)) return refused(rest, commands);
  if (FOREIGN.has(program)) return undefined;
  return {
    message: `Nothing here knows a command "${program}".`,
    next: 'Correct it, or add it to what pages may use, in support/guide/rules/shell-command.ts.',
  };
}

function isNotSilent(word: string): boolean {
  return word !== '-s' && word !== '--silent';
}

async function scriptFault(
  script: string,
  given: readonly string[],
  commands: CommandLines,
): Promise<Fault | undefined> {
  const line = commands.scripts[script];
  if (line === undefined) {
    return {
      message: `There is no script "${script}" in package.json.`,
      next: `Name one of these: ${Object.keys(commands.scripts).join(', ')}.`,
    };
  }
  const [separator, ...options] = given;
  if (separator === undefined) return undefined;
  if (separator !== '--') {
    return {
      message: `npm keeps "${separator}" for itself, so the script "${script}" never sees it.`,
      next: `Write \`npm run ${script} -- ${given.join(' ')}\`.`,
    };
  }
  const [, command] = /bootstrap\.mjs ([a-z].*)$/.exec(line) ?? [];
  if (command !== undefined) return refused([...command.split(' '), ...options], commands);
  return {
    message: `The script "${script}" takes no options.`,
    next: `Write \`npm run ${script}\`.`,
  };
}

async function refused(words: readonly string[], commands: CommandLines): Promise<Fault | undefined> {
  const refusal = await commands.refusal(words.filter((word) => word !== ''));
  return refusal === undefined
    ? undefined
    : {
        message: `auth-conformance does not take "${words.join(' ')}": ${refusal}`,
        next: 'Write what its --help says.',
      };
}
