import type { Problem } from '../../language/problem';
import type { Guide, GuidePage } from '../guide';
import { guideFolders } from '../guide-folders';

/** A page that the other language lacks: Docusaurus would show the English one under the French address. */
export function pageInBoth({ pages }: Pick<Guide, 'pages'>): readonly Problem[] {
  return pages
    .filter((page) => !pages.some(({ name, language }) => name === page.name && language !== page.language))
    .map((page) => ({
      rule: 'page-in-both',
      file: page.path,
      line: 1,
      message: `The page ${page.name} is missing in ${page.language === 'en' ? 'French' : 'English'}.`,
      next: `Write ${otherPath(page)}, with the same anchors, claims, code and links.`,
    }));
}

function otherPath({ name, language }: GuidePage): string {
  const [english, french] = guideFolders('.');
  return `${(language === 'en' ? french : english).replaceAll('\\', '/')}/${name}`;
}
