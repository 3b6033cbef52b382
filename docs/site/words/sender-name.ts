import type { Bilingual, Language } from '../../../support/claims/claim';
import { EXCHANGE_WORDS } from './exchange-words';

const DEVICE = /^(?<person>.+)'s (?<device>phone|laptop|device)$/;
const DEVICES: Readonly<Record<string, Bilingual>> = {
  device: { en: 'device', fr: 'appareil' },
  phone: { en: 'phone', fr: 'téléphone' },
  laptop: { en: 'laptop', fr: 'ordinateur' },
};

/** Who sent a request, in the reader's language; a name that is not known stays as it was recorded. */
export function senderName(from: string, language: Language): string {
  if (from === 'administrator') return EXCHANGE_WORDS.administrator[language];
  const { person, device = '' } = DEVICE.exec(from)?.groups ?? {};
  return person ? `${person}, ${DEVICES[device]?.[language]}` : from;
}
