import type { LintRule } from '../suite';

const ENGLISH =
  /(?<!\p{L})(?:the|a|an|is|are|has|with|of|to|in|on|as|for|from|not|and|who|he|she)(?!\p{L})/giu;
const FRENCH =
  /(?<!\p{L})(?:le|la|les|un|une|est|sont|avec|de|du|des|se|pas|en|sur|et|à|au|aux|qui|il|elle|ne|son|sa|pour)(?!\p{L})|’|[éèêàùçô]/giu;

/** How French a phrase looks: its French words and letters less its English words. */
function frenchness(expression: string): number {
  const words = expression.replace(/\{\w+\}/g, ' ');
  return (words.match(FRENCH)?.length ?? 0) - (words.match(ENGLISH)?.length ?? 0);
}

/** English is registered first; nothing in Cucumber would notice the reverse. */
export const expressionOrder: LintRule = ({ book }) =>
  book.catalogue.entries
    .filter(({ en, fr }) => frenchness(en) > 0 && frenchness(fr) < 0)
    .map(({ en, functionName, file, line }) => ({
      rule: 'expression-order',
      file,
      line,
      message: `"${en}" is registered as the English expression of ${functionName}.`,
      next: 'Register the English expression first, the French one second.',
    }));
