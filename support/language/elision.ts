/** Words whose h forbids elision, as far as they may follow `que` or `de` here. */
const ASPIRATED = /^(?:haut|hausse|hors|huit|héros|hasard|hub)/i;
const VOWEL_SOUND = /^[aàâeéèêëiîïoôœuùûyh]/i;

/** Whether French drops the vowel of the word before: `qu'Alice`, `d’Alice`, but `que Bruno`. */
export function causesElision(text: string): boolean {
  return VOWEL_SOUND.test(text) && !ASPIRATED.test(text);
}
