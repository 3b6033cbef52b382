import type { Run } from './colour-runs';

/** Runs as a page carries them: `keyword:6 :1 string:13`. */
export function runText(runs: readonly Run[]): string {
  return runs.map(({ kind, length }) => `${kind}:${length}`).join(' ');
}

/** The stretches of a text by its runs; what they leave over is of no kind. */
export function stretchesOf(
  text: string,
  runs: string,
): readonly { readonly kind: string; readonly text: string }[] {
  let at = 0;
  const stretches = runs.split(' ').map((run) => {
    const [kind = '', length] = run.split(':');
    const begin = at;
    at += Number(length ?? 0);
    return { kind, text: text.slice(begin, at) };
  });
  return [...stretches, { kind: '', text: text.slice(at) }].filter((stretch) => stretch.text !== '');
}
