import Ajv, { type ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020';

const DRAFT_2020 = 'https://json-schema.org/draft/2020-12/schema';
const OPTIONS = {
  allErrors: true,
  discriminator: true,
  verbose: true,
  strictTypes: false,
  strictRequired: false,
} as const;

const dialects = new Map<string, Ajv | Ajv2020>();

/**
 * What tells whether a value matches a JSON Schema, and why not. It is compiled when it is first asked for, since that
 * takes longer than the start of most commands.
 * @param schema of draft 7 or 2020-12, as its `$schema` says
 */
export function schemaCheck<Shape = unknown>(schema: {
  readonly $schema: string;
}): () => ValidateFunction<Shape> {
  return () => dialectOf(schema.$schema).compile<Shape>(schema);
}

/** One for all schemas of a dialect: it keeps what it has compiled, and knows its meta-schema once. */
function dialectOf(name: string): Ajv | Ajv2020 {
  const known = dialects.get(name);
  if (known) return known;
  const made = name === DRAFT_2020 ? new Ajv2020(OPTIONS) : new Ajv(OPTIONS);
  dialects.set(name, made);
  return made;
}
