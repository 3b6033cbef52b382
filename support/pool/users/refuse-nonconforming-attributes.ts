import { ServiceError } from '../service-error';
import type { SchemaAttribute } from '../store/schema-attribute';
import type { Service } from '../store/service';
import type { UserPool } from '../store/user-pool';

/**
 * Compares attributes with the pool's schema.
 * @param required names that must be among them
 * @throws ServiceError InvalidParameterException that lists every breach (rows SU-27 to SU-36)
 */
export function refuseNonconformingAttributes(
  service: Service,
  pool: UserPool,
  attributes: ReadonlyMap<string, string>,
  required: readonly string[],
): void {
  const names = [...attributes.keys()];
  const undeclared = service.rules.undeclaredAttributes(names, pool.schema);
  const breaches = [
    ...undeclared.map((name) => `${name}: Attribute does not exist in the schema.\n`),
    ...required.map((name) => `${name}: The attribute is required\n`),
    ...[...attributes].flatMap(([name, value]) => valueBreach(pool.schema.get(name), value)),
  ];
  if (breaches.length > 0) {
    throw invalid(`Attributes did not conform to the schema: ${breaches.join('')}`);
  }
  if (attributes.has('sub')) throw invalid('Cannot modify the non-mutable attribute sub');
  const phone = attributes.get('phone_number');
  if (phone && !service.rules.acceptsPhoneNumber(phone)) throw invalid('Invalid phone number format.');
  const email = attributes.get('email');
  if (email && !service.rules.acceptsEmail(email)) throw invalid('Invalid email address format.');
  for (const attribute of service.rules.attributesToDeclare(names, pool.schema)) {
    pool.schema.set(attribute.Name, attribute);
  }
}

function valueBreach(attribute: SchemaAttribute | undefined, value: string): string[] {
  if (!attribute) return [];
  const {
    Name,
    AttributeDataType,
    StringAttributeConstraints: text,
    NumberAttributeConstraints: number,
  } = attribute;
  const bounds =
    AttributeDataType === 'Number'
      ? { size: Number(value), min: number?.MinValue, max: number?.MaxValue }
      : { size: value.length, min: text?.MinLength, max: text?.MaxLength };
  if (AttributeDataType === 'Number' && (value === '' || Number.isNaN(bounds.size))) {
    return [`${Name}: Attribute value must be a number\n`];
  }
  if (AttributeDataType === 'Boolean' && !/^(true|false)$/i.test(value)) {
    return [`${Name}: Attribute value must be a boolean\n`];
  }
  if (bounds.min !== undefined && bounds.size < Number(bounds.min)) {
    return [`${Name}: Attribute value must be at least ${bounds.min}\n`];
  }
  if (bounds.max !== undefined && bounds.size > Number(bounds.max)) {
    return [`${Name}: Attribute value must be at most ${bounds.max}\n`];
  }
  return [];
}

function invalid(message: string): ServiceError {
  return new ServiceError('InvalidParameterException', message);
}
