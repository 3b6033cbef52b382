import { typographyFault } from '../../language/typography';
import type { GuideRule } from '../guide';
import { proseOf } from '../prose';

/** French pages are written with ’ « » and no-break spaces. */
export const frenchPages: GuideRule = ({ pages }) =>
  pages
    .filter(({ language }) => language === 'fr')
    .flatMap(({ path, text }) =>
      proseOf(text).flatMap((paragraph) => {
        const fault = typographyFault(paragraph.text);
        return fault ? [{ rule: 'french-typography', file: path, line: paragraph.line, ...fault }] : [];
      }),
    );
