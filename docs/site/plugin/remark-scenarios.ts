import { join } from 'node:path';
import { exampleTexts } from './example-texts';

/** What is looked at of a node of MDX's tree. */
interface MdxNode {
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

interface Page {
  fail(message: string, node: MdxNode): never;
}

/**
 * Gives each `<Scenario claim="…" example="…" />` of a page its texts in both languages; `example` is the English title,
 * the claim's first example when absent. One that does not exist stops the build.
 */
export default function remarkScenarios({ root }: { readonly root: string }) {
  const renderings = join(root, 'docs', 'data', 'rendered');
  return (tree: MdxNode, page: Page): void => {
    for (const scenario of scenariosIn(tree)) fill(scenario, page, renderings);
  };
}

function scenariosIn(node: MdxNode): readonly MdxNode[] {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Scenario'
    ? [node]
    : (node.children ?? []).flatMap(scenariosIn);
}

function fill(scenario: MdxNode, page: Page, renderings: string): void {
  const given = new Map(scenario.attributes?.map(({ name, value }) => [name, String(value)]));
  const [claim, title] = [given.get('claim'), given.get('example')];
  if (claim === undefined) page.fail('A scenario names its claim: <Scenario claim="…" />.', scenario);
  try {
    const texts = exampleTexts(renderings, title === undefined ? { claim } : { claim, title });
    scenario.attributes?.push({ type: 'mdxJsxAttribute', name: 'texts', value: JSON.stringify(texts) });
  } catch (error) {
    const { message, next } = error as Error & { readonly next?: string };
    page.fail(`${message} ${next ?? ''}`.trim(), scenario);
  }
}
