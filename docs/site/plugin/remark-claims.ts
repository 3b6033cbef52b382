import type { Language } from '../../../support/claims/claim';
import { siteResults } from './site-results';

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
  readonly path: string;
}

/** Where the translations stand. */
const FRENCH = /[\\/]i18n[\\/]fr[\\/]/;

/** Gives each `<Claim id="…" />` of a page what the claim says, in the page's language. */
export default function remarkClaims({ root }: { readonly root: string }) {
  let statements: ReadonlyMap<string, Readonly<Record<Language, string>>> | undefined;
  return (tree: MdxNode, page: Page): void => {
    statements ??= new Map(siteResults(root, process.env).claims.map(({ id, statement }) => [id, statement]));
    const language = FRENCH.test(page.path) ? 'fr' : 'en';
    for (const claim of claimsIn(tree)) {
      const id = claim.attributes?.find(({ name }) => name === 'id')?.value;
      const value = statements.get(String(id))?.[language];
      if (value !== undefined) claim.attributes?.push({ type: 'mdxJsxAttribute', name: 'statement', value });
    }
  };
}

function claimsIn(node: MdxNode): readonly MdxNode[] {
  const isClaim = /^mdxJsx(?:Flow|Text)Element$/.test(node.type) && node.name === 'Claim';
  return isClaim ? [node] : (node.children ?? []).flatMap(claimsIn);
}
