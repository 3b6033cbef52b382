import { Prism } from 'prism-react-renderer';

/** A stretch of code of one kind (`keyword`; empty for what is of none) and its length in characters. */
export interface Run {
  readonly kind: string;
  readonly length: number;
}

type Tokens = ReturnType<typeof Prism.tokenize>;

/** Splits code into stretches of one kind, in order and without gaps; undefined for a language without a grammar. */
export function colourRuns(code: string, language: string): readonly Run[] | undefined {
  const grammar = Prism.languages[language];
  return grammar && joined(runsOf(Prism.tokenize(code, grammar), ''));
}

function runsOf(tokens: Tokens, around: string): readonly Run[] {
  return tokens.flatMap((token) => {
    if (typeof token === 'string') return [{ kind: around, length: token.length }];
    const { type, content } = token;
    return runsOf(Array.isArray(content) ? content : [content], type);
  });
}

function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last?.kind === run.kind) result[result.length - 1] = { ...last, length: last.length + run.length };
    else result.push(run);
  }
  return result;
}
