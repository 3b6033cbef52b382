import type { PrismTheme } from 'prism-react-renderer';

/** Every colour has a contrast of at least 4.5 on the background. */
export const codeDark: PrismTheme = {
  plain: { color: '#dfe4e4', backgroundColor: '#1c242b' },
  styles: [
    { types: ['comment'], style: { color: '#9aa5a8', fontStyle: 'italic' } },
    { types: ['string', 'template-string'], style: { color: '#e2b778' } },
    { types: ['keyword', 'boolean', 'operator'], style: { color: '#e0a1c6' } },
    { types: ['function', 'class-name'], style: { color: '#86cbdc' } },
    { types: ['number', 'constant'], style: { color: '#eba08f' } },
    { types: ['punctuation'], style: { color: '#aeb8ba' } },
  ],
};
