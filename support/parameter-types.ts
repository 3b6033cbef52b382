import { defineParameterType } from '@cucumber/cucumber';
import type { Language } from './claims/claim';
import { parameterTranslations } from './language/parameter-translation';
import { PEOPLE, PRONOUNS, translatePerson } from './language/people';
import { CHALLENGES } from './vocabulary/challenges';
import { DURATION, durationInSeconds, translateDuration } from './vocabulary/durations';
import { ERROR_NAMES } from './vocabulary/errors';
import { OPERATIONS } from './vocabulary/operations';
import { DEVICES, SECOND_FACTORS, SHAPES } from './vocabulary/words';

const NAMES = PEOPLE.map(({ name }) => name);
const PRONOUN_WORDS = Object.values(PRONOUNS).flatMap(({ en, fr }) => [en, fr]);
const VOWEL = /^[AEIOUYÀÂÉÈÊÎÔÛH]/;

/** `Alice`, or a pronoun for whoever acted last. Gives the word itself: only the world knows whom it means. */
defineParameterType({
  name: 'person',
  regexp: new RegExp([...NAMES, ...PRONOUN_WORDS].join('|')),
  transformer: (word: string) => word,
});
parameterTranslations.set('person', translatePerson);

/** `Alice's`, in French `d’Alice`. Gives the name. */
defineParameterType({
  name: 'whose',
  regexp: new RegExp(NAMES.flatMap((name) => [`${name}'s`, inFrench(name)]).join('|')),
  transformer: owner,
});
parameterTranslations.set('whose', (raw: string, to: Language) =>
  to === 'fr' ? inFrench(owner(raw)) : `${owner(raw)}'s`,
);

function inFrench(name: string): string {
  return VOWEL.test(name) ? `d’${name}` : `de ${name}`;
}

function owner(possessive: string): string {
  return possessive.replace(/'s$/, '').replace(/^(?:d’|de )/, '');
}

/** `"any text"`, in French `« any text »` with no-break spaces inside. Gives the text. */
defineParameterType({
  name: 'text',
  regexp: /"([^"]*)"|«\u00A0([^»]*)\u00A0»/,
  transformer: (english?: string, french?: string) => english ?? french,
  useForSnippets: true,
});

/** An address between quotation marks; each example has an address of its own behind it. */
defineParameterType({
  name: 'email',
  regexp: /"([^"@]+@[^"]+)"|«\u00A0([^»@]+@[^»]+)\u00A0»/,
  transformer: (english?: string, french?: string) => english ?? french,
});

/** The bare name of a refusal. */
defineParameterType({
  name: 'cognitoError',
  regexp: new RegExp(ERROR_NAMES.join('|')),
  transformer: (name: string) => name,
});

/** The bare name of an operation of the Cognito API. */
defineParameterType({
  name: 'operation',
  regexp: new RegExp(OPERATIONS.join('|')),
  transformer: (name: string) => name,
});

/** The bare name of a challenge of the Cognito API. */
defineParameterType({
  name: 'challenge',
  regexp: new RegExp(CHALLENGES.join('|')),
  transformer: (name: string) => name,
});

/** `a code by SMS`, in French `un code par SMS`. Gives the API's name of the factor. */
defineParameterType({
  name: 'secondFactor',
  regexp: SECOND_FACTORS.pattern,
  transformer: (word: string) => SECOND_FACTORS.keyOf(word),
});
parameterTranslations.set('secondFactor', (raw: string, to: Language) => SECOND_FACTORS.translate(raw, to));

/** `5 minutes`. Gives seconds. */
defineParameterType({ name: 'duration', regexp: DURATION, transformer: durationInSeconds });
parameterTranslations.set('duration', translateDuration);

/** `phone`, in French `téléphone`. Gives the key. */
defineParameterType({
  name: 'device',
  regexp: DEVICES.pattern,
  transformer: (word: string) => DEVICES.keyOf(word),
});
parameterTranslations.set('device', (raw: string, to: Language) => DEVICES.translate(raw, to));

/** `an object`, in French `un objet`. Gives the key. */
defineParameterType({
  name: 'shape',
  regexp: SHAPES.pattern,
  transformer: (word: string) => SHAPES.keyOf(word),
});
parameterTranslations.set('shape', (raw: string, to: Language) => SHAPES.translate(raw, to));
