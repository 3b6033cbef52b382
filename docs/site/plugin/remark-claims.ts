import type { Language } from '../../../support/claims/claim';
import { addAttribute, elementsNamed, type MdxNode } from './mdx-elements';
import { siteResults } from './site-results';

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
    for (const claim of elementsNamed(tree, 'Claim')) {
      const id = claim.attributes?.find(({ name }) => name === 'id')?.value;
      const value = statements.get(String(id))?.[language];
      if (value !== undefined) addAttribute(claim, 'statement', value);
    }
  };
}
