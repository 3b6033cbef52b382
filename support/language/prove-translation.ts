import { isDeepStrictEqual } from 'node:util';
import type { Argument } from '@cucumber/cucumber-expressions';
import type { Pickle, PickleStep } from '@cucumber/messages';
import type { Language } from '../claims/claim';
import type { FeatureFile } from './feature-file';
import { meaningsOf } from './meanings';
import { translateArgument } from './parameter-translation';
import type { Problem } from './problem';
import type { StepLibrary } from './step-library';

/** Transformers may read the world they run in; they are given an empty one, and some cannot do with it. */
function transformed(argument: Argument): { readonly value: unknown } | undefined {
  try {
    return { value: argument.getValue({}) };
  } catch {
    return undefined;
  }
}

function isSameArgument(one: Argument | undefined, other: Argument | undefined, language: Language): boolean {
  if (!one || !other || one.parameterType.name !== other.parameterType.name) return false;
  const [first, second] = [transformed(one), transformed(other)];
  if (first && second && isDeepStrictEqual(first.value, second.value)) return true;
  return translateArgument(other.parameterType.name ?? '', other.group.value, language) === one.group.value;
}

function differenceOfSteps(library: StepLibrary, one: PickleStep, other: PickleStep, language: Language) {
  const [[first, ...more], [second, ...others]] = [
    meaningsOf(library, one.text),
    meaningsOf(library, other.text),
  ];
  if (!first) return `"${one.text}" is undefined`;
  if (!second) return `"${other.text}" is undefined`;
  if (more.length + others.length > 0) return `"${one.text}" or "${other.text}" is ambiguous`;
  if (first.definition.unwrappedCode !== second.definition.unwrappedCode) {
    return `"${one.text}" runs ${first.definition.unwrappedCode.name}, "${other.text}" runs ${second.definition.unwrappedCode.name}`;
  }
  if (!isDeepStrictEqual(one.argument, other.argument))
    return `"${one.text}" and "${other.text}" differ below`;
  const isSame =
    first.args.length === second.args.length &&
    first.args.every((argument, index) => isSameArgument(argument, second.args[index], language));
  return isSame ? undefined : `"${one.text}" and "${other.text}" take different arguments`;
}

function tagsOf({ tags }: Pickle): string {
  return tags.map(({ name }) => name).join(' ');
}

function differenceOfPickles(library: StepLibrary, one: Pickle, other: Pickle, language: Language) {
  if (tagsOf(one) !== tagsOf(other))
    return `"${one.name}" is tagged ${tagsOf(one)}, its translation ${tagsOf(other)}`;
  if (one.location?.line !== other.location?.line)
    return `"${one.name}" stands on another line in its translation`;
  if (one.steps.length !== other.steps.length) {
    return `"${one.name}" has ${one.steps.length} steps, its translation ${other.steps.length}`;
  }
  return one.steps
    .map((step, index) => {
      const twin = other.steps[index];
      return twin && differenceOfSteps(library, step, twin, language);
    })
    .find((difference) => difference !== undefined);
}

/**
 * Proves that two files say the same: as many examples, on the same lines, with the same tags, whose steps run the
 * same functions (by identity) with the same arguments. Answers what differs; nothing when the proof holds.
 */
export function proveTranslation(
  original: FeatureFile,
  translation: FeatureFile,
  library: StepLibrary,
): Problem[] {
  const next = 'Correct the phrase in the step catalogue, or the translation.';
  function problem(line: number, message: string): Problem {
    return { rule: 'unproven-translation', file: original.path, line, message, next };
  }
  const [error] = [...original.errors, ...translation.errors];
  if (error) return [problem(error.line, `One of the languages does not parse: ${error.message}`)];
  if (original.pickles.length !== translation.pickles.length) {
    const counts = `${original.pickles.length} and ${translation.pickles.length}`;
    return [problem(1, `The two languages hold different numbers of examples: ${counts}.`)];
  }
  return original.pickles.flatMap((pickle, index) => {
    const twin = translation.pickles[index];
    const difference = twin && differenceOfPickles(library, pickle, twin, original.language ?? 'en');
    return difference === undefined ? [] : [problem(pickle.location?.line ?? 1, `${difference}.`)];
  });
}
