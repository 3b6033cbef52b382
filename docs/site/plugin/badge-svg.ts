import { inertMarkup } from '../words/inert-markup';

export type BadgeTone = 'good' | 'bad' | 'open';

/** Ink on each is white; contrast of 4.5 and more. */
const COLOURS: Readonly<Record<BadgeTone, string>> = { good: '#17653f', bad: '#9a2c3c', open: '#5c5c5c' };
const LABEL_COLOUR = '#3c464c';
const CHARACTER_PX = 6.8;
const PADDING_PX = 9;
const HEIGHT_PX = 20;

export interface Badge {
  readonly label: string;
  readonly value: string;
  readonly tone: BadgeTone;
}

/** A badge for a README: two fields side by side, readable without colours. */
export function badgeSvg({ label, value, tone }: Badge): string {
  const [left, right] = [widthOf(label), widthOf(value)];
  const width = left + right;
  const title = `${inertMarkup(label)}: ${inertMarkup(value)}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT_PX}" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${HEIGHT_PX}" rx="3" fill="${COLOURS[tone]}"/>`,
    `<path d="M3 0H${left}V${HEIGHT_PX}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="${LABEL_COLOUR}"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">',
    `<text x="${left / 2}" y="14">${inertMarkup(label)}</text>`,
    `<text x="${left + right / 2}" y="14">${inertMarkup(value)}</text>`,
    '</g></svg>\n',
  ].join('');
}

function widthOf(text: string): number {
  return Math.ceil([...text].length * CHARACTER_PX) + PADDING_PX * 2;
}
