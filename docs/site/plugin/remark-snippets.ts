import { snippetText } from '../../../support/guide/snippet-text';
import { sourceReference, withoutReference } from '../../../support/guide/source-reference';

/** What is looked at of a node of Markdown's tree. */
interface MarkdownNode {
  readonly type: string;
  readonly children?: readonly MarkdownNode[];
  meta?: string | null;
  value?: string;
}

interface Page {
  fail(message: string, node: MarkdownNode): never;
}

/**
 * Fills the code blocks of a page that name a source: `file=` and, for a part of it, `region=`. One that cannot be
 * filled stops the build.
 */
export default function remarkSnippets({ root }: { readonly root: string }) {
  return (tree: MarkdownNode, page: Page): void => {
    for (const block of codeIn(tree)) fill(block, page, root);
  };
}

function codeIn(node: MarkdownNode): readonly MarkdownNode[] {
  return node.type === 'code' ? [node] : (node.children ?? []).flatMap(codeIn);
}

function fill(block: MarkdownNode, page: Page, root: string): void {
  const meta = block.meta ?? '';
  const reference = sourceReference(meta);
  if (reference === undefined) return;
  try {
    block.value = snippetText(root, reference);
  } catch (error) {
    const { message, next } = error as Error & { readonly next?: string };
    page.fail(`${message} ${next ?? ''}`.trim(), block);
  }
  block.meta = withoutReference(meta);
}
