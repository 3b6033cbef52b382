import { colourRuns } from '../code/colour-runs';
import { runText } from '../code/run-text';

/** What is looked at of a node of Markdown's tree. */
interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  readonly lang?: string | null;
  readonly value?: string;
  data?: { readonly hProperties?: object };
}

/** Finds the colours of code while the page is built, so that no reader has to load what finds them. */
export default function remarkColours() {
  return colour;
}

function colour(node: MarkdownNode): void {
  for (const child of node.children ?? []) colour(child);
  if (node.type !== 'code') return;
  const runs = colourRuns(node.value ?? '', node.lang ?? '');
  if (runs) node.data = { ...node.data, hProperties: { ...node.data?.hProperties, colours: runText(runs) } };
}
