import type { PrismTheme } from 'prism-react-renderer';

/** Every colour has a contrast of at least 4.5 on the background. */
export const codeLight: PrismTheme = {
  plain: { color: '#22303a', backgroundColor: '#f3f0e8' },
  styles: [
    { types: ['comment'], style: { color: '#5f6668', fontStyle: 'italic' } },
    { types: ['string', 'template-string'], style: { color: '#7a4a12' } },
    { types: ['keyword', 'boolean', 'operator'], style: { color: '#7b2d5b' } },
    { types: ['function', 'class-name'], style: { color: '#0b5568' } },
    { types: ['number', 'constant'], style: { color: '#8a3324' } },
    { types: ['punctuation'], style: { color: '#4c565b' } },
  ],
};
