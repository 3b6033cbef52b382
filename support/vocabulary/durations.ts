import type { Language } from '../claims/claim';

interface Unit {
  readonly seconds: number;
  readonly en: string;
  readonly fr: string;
}

const UNITS: readonly Unit[] = [
  { seconds: 1, en: 'second', fr: 'seconde' },
  { seconds: 60, en: 'minute', fr: 'minute' },
  { seconds: 3600, en: 'hour', fr: 'heure' },
  { seconds: 86_400, en: 'day', fr: 'jour' },
];

/** `5 minutes`, `1 heure`. */
export const DURATION = /\d+ (?:second|seconde|minute|hour|heure|day|jour)s?/;

function parts(text: string): { readonly count: number; readonly unit: Unit } {
  const [count = '', word = ''] = text.split(' ');
  const singular = word.replace(/s$/, '');
  const unit = UNITS.find(({ en, fr }) => en === singular || fr === singular);
  if (!unit) throw new RangeError(`"${text}" is not a duration such as "5 minutes"`);
  return { count: Number(count), unit };
}

export function durationInSeconds(text: string): number {
  const { count, unit } = parts(text);
  return count * unit.seconds;
}

export function translateDuration(text: string, to: Language): string {
  const { count, unit } = parts(text);
  // English counts 0 as a plural, French as a singular.
  const isPlural = to === 'fr' ? count > 1 : count !== 1;
  return `${count} ${unit[to]}${isPlural ? 's' : ''}`;
}
