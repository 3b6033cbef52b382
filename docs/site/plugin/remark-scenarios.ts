import { join } from 'node:path';
import { exampleTexts } from './example-texts';
import { addAttribute, elementsNamed, type MdxNode } from './mdx-elements';

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
    const scenarios = elementsNamed(tree, 'Scenario').filter(({ type }) => type === 'mdxJsxFlowElement');
    for (const scenario of scenarios) fill(scenario, page, renderings);
  };
}

function fill(scenario: MdxNode, page: Page, renderings: string): void {
  const given = new Map(scenario.attributes?.map(({ name, value }) => [name, String(value)]));
  const [claim, title] = [given.get('claim'), given.get('example')];
  if (claim === undefined) page.fail('A scenario names its claim: <Scenario claim="…" />.', scenario);
  try {
    const texts = exampleTexts(renderings, title === undefined ? { claim } : { claim, title });
    addAttribute(scenario, 'texts', JSON.stringify(texts));
  } catch (error) {
    const { message, next } = error as Error & { readonly next?: string };
    page.fail(`${message} ${next ?? ''}`.trim(), scenario);
  }
}
