import type { ErrorObject, ValidateFunction } from 'ajv';
import type { DocumentProblem } from './document-problem';

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'absent';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

interface Explanation {
  readonly message: string;
  readonly expected: string;
  readonly next: string;
}

function explain({ keyword, instancePath, params, data, message, parentSchema }: ErrorObject): Explanation {
  const where = instancePath || 'the document';
  const expected: string = parentSchema?.description ?? message ?? 'another value';
  switch (keyword) {
    case 'required':
      return {
        message: `${where} lacks "${params.missingProperty}"`,
        expected: `"${params.missingProperty}"`,
        next: `Add "${params.missingProperty}".`,
      };
    case 'additionalProperties':
      return {
        message: `${where} has "${params.additionalProperty}", which is not known`,
        expected: `one of ${Object.keys(parentSchema?.properties ?? {}).join(', ')}`,
        next: `Rename or remove "${params.additionalProperty}".`,
      };
    case 'enum':
      return {
        message: `${where} is ${shown(data)}`,
        expected: `one of ${params.allowedValues.join(', ')}`,
        next: 'Write one of the expected words.',
      };
    default:
      return { message: `${where} is ${shown(data)}`, expected, next: 'Write what is expected there.' };
  }
}

/** What is to be checked, and how to find the line of a part of it. */
interface Checked {
  readonly file: string;
  readonly value: unknown;
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * What a schema objects to, each problem at its own line.
 * @param validate compiled with `allErrors` and `verbose`; the schema's descriptions say what is expected
 */
export function checkShape(document: Checked, validate: ValidateFunction): DocumentProblem[] {
  if (validate(document.value)) return [];
  return (validate.errors ?? []).map((error) => ({
    file: document.file,
    line: document.lineOf(pathOf(error.instancePath)),
    ...explain(error),
  }));
}
