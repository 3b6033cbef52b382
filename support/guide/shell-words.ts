/** Comments, quoted texts, what divides commands, and words. */
const TOKEN = /#[^\n]*|\\\n|"(?:\\.|[^"\\])*"|'[^']*'|\$\(|[()]|&&|\|\||[;|&\n]|[^\s;|&()"'#\\]+|\\./g;
const DIVIDES = new Set(['&&', '||', ';', '|', '&', '\n', '$(', '(', ')']);
const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/** One command as the shell would start it. */
export interface ShellCommand {
  readonly words: readonly string[];
  /** Of its first word in the text, from 0. */
  readonly line: number;
}

/**
 * The commands of a piece of shell as documentation writes it: lists, pipes, substitutions, assignments, comments and
 * continued lines. Quotes are taken off; variables stay as they are. What the shell takes inside a quoted text is not
 * looked at.
 */
export function shellCommands(text: string): readonly ShellCommand[] {
  const commands: ShellCommand[] = [];
  let words: string[] = [];
  let start = 0;
  let previousEnd = 0;
  const close = () => {
    const program = words.findIndex((word) => !ASSIGNMENT.test(word));
    if (program >= 0) commands.push({ words: words.slice(program), line: lineAt(text, start) });
    words = [];
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const isGlued = index === previousEnd && words.length > 0 && !DIVIDES.has(token);
    previousEnd = index + token.length;
    if (DIVIDES.has(token)) close();
    else if (isGlued) words.push(`${words.pop() ?? ''}${unquoted(token)}`);
    else if (token !== '\\\n' && !token.startsWith('#')) {
      if (words.length === 0) start = index;
      words.push(unquoted(token));
    }
    if (DIVIDES.has(token)) previousEnd = -1;
  }
  close();
  return commands;
}

function unquoted(token: string): string {
  return token.replace(/^(["'])([\s\S]*)\1$/, '$2');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}
