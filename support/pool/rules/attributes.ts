import type { AppClientSettings } from '../model/shapes/app-client-settings';
import type { SchemaAttribute } from '../store/schema-attribute';

type Schema = ReadonlyMap<string, SchemaAttribute>;

/** Administrators and codes set them; an app client has to be told that it may (rows CL-10, SU-35). */
const FLAGS: ReadonlySet<string> = new Set(['email_verified', 'phone_number_verified']);

export const attributeRules = {
  /** Names that the pool's schema does not declare (rows SU-28, SU-30). */
  undeclaredAttributes(names: readonly string[], schema: Schema): readonly string[] {
    return names.filter((name) => !schema.has(name));
  },

  /** A user's attributes never widen the schema: AddCustomAttributes alone does (rows UP-08, SU-28). */
  attributesToDeclare(_names: readonly string[], _schema: Schema): readonly SchemaAttribute[] {
    return [];
  },

  /** Required attributes that are absent (row SU-27). */
  missingRequiredAttributes(names: readonly string[], schema: Schema): readonly string[] {
    return [...schema.values()]
      .filter(
        (attribute) => attribute.Required && attribute.Name !== 'sub' && !names.includes(attribute.Name),
      )
      .map((attribute) => attribute.Name);
  },

  /** E.164: a plus sign and digits (row SU-31). */
  acceptsPhoneNumber(value: string): boolean {
    return /^\+[1-9]\d{1,14}$/.test(value);
  },

  /** Row SU-32. */
  acceptsEmail(value: string): boolean {
    return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value);
  },

  /** Attributes that the app client may not write; without a list, the flags alone (rows CL-10, CL-13, SU-35). */
  unwritableAttributes(names: readonly string[], { WriteAttributes }: AppClientSettings): readonly string[] {
    return names.filter((name) => (WriteAttributes ? !WriteAttributes.includes(name) : FLAGS.has(name)));
  },

  /** Attributes that the app client reads, in tokens and from GetUser; without a list, all (rows CL-10, CL-14). */
  readableAttributes(names: readonly string[], { ReadAttributes }: AppClientSettings): readonly string[] {
    return names.filter((name) => ReadAttributes?.includes(name) ?? true);
  },
};
