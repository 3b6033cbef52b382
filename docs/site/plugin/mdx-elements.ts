/** What is looked at of a node of MDX's tree. */
export interface MdxNode {
  readonly type: string;
  readonly name?: string | null;
  readonly children?: readonly MdxNode[];
  attributes?: MdxAttribute[];
}

interface MdxAttribute {
  readonly type: string;
  readonly name: string;
  readonly value: unknown;
}

const ELEMENT = /^mdxJsx(?:Flow|Text)Element$/;

/** The elements of a component, in a paragraph or apart; none that stands in another of them. */
export function elementsNamed(node: MdxNode, name: string): readonly MdxNode[] {
  return ELEMENT.test(node.type) && node.name === name
    ? [node]
    : (node.children ?? []).flatMap((child) => elementsNamed(child, name));
}

/** Gives an element an attribute more, as text. */
export function addAttribute({ attributes }: MdxNode, name: string, value: string): void {
  attributes?.push({ type: 'mdxJsxAttribute', name, value });
}
