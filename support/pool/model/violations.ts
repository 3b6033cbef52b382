import type { IntegerShape, Member, Shape, StructureShape, TextShape } from './shape';

/**
 * Every broken constraint of a parsed value, worded as the service words them.
 * @param path the member's place in lower camel case, with a trailing dot; empty for the request itself
 */
export function violationsOf(shape: StructureShape, input: Record<string, unknown>, path: string): string[] {
  return Object.entries(shape.members).flatMap(([name, member]) =>
    memberViolations(member, input[name], path + lowerCamel(name)),
  );
}

function memberViolations(member: Member, value: unknown, at: string): string[] {
  if (value === undefined) {
    return member.required
      ? [`Value null at '${at}' failed to satisfy constraint: Member must not be null`]
      : [];
  }
  return valueViolations(member, value, at);
}

function valueViolations(shape: Shape, value: unknown, at: string): string[] {
  switch (shape.kind) {
    case 'text':
      return textViolations(shape, value as string, at);
    case 'integer':
      return integerViolations(shape, value as number, at);
    case 'list': {
      const items = value as unknown[];
      const shown = `Value '[${items.map(String).join(', ')}]' at '${at}'`;
      return [
        ...lengthViolations(shape, items.length, shown),
        ...items.flatMap((item, index) => valueViolations(shape.of, item, `${at}.${index + 1}.member`)),
      ];
    }
    case 'map':
      return Object.entries(value as object).flatMap(([key, item]) =>
        valueViolations(shape.value, item, `${at}.${key}.member`),
      );
    case 'structure':
      return violationsOf(shape, value as Record<string, unknown>, `${at}.`);
    case 'boolean':
    case 'unsimulated':
      return [];
  }
}

function textViolations(shape: TextShape, value: string, at: string): string[] {
  const shown = shape.sensitive ? `Value at '${at}'` : `Value '${value}' at '${at}'`;
  const violations: string[] = [];
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`, 'u').test(value)) {
    violations.push(broken(shown, `satisfy regular expression pattern: ${shape.pattern}`));
  }
  if (shape.oneOf !== undefined && !shape.oneOf.includes(value)) {
    violations.push(broken(shown, `satisfy enum value set: [${shape.oneOf.join(', ')}]`));
  }
  return [...violations, ...lengthViolations(shape, value.length, shown)];
}

function integerViolations(shape: IntegerShape, value: number, at: string): string[] {
  const shown = `Value '${value}' at '${at}'`;
  if (shape.min !== undefined && value < shape.min) {
    return [broken(shown, `have value greater than or equal to ${shape.min}`)];
  }
  if (shape.max !== undefined && value > shape.max) {
    return [broken(shown, `have value less than or equal to ${shape.max}`)];
  }
  return [];
}

function lengthViolations(
  bounds: { readonly min?: number; readonly max?: number },
  length: number,
  shown: string,
): string[] {
  if (bounds.min !== undefined && length < bounds.min) {
    return [broken(shown, `have length greater than or equal to ${bounds.min}`)];
  }
  if (bounds.max !== undefined && length > bounds.max) {
    return [broken(shown, `have length less than or equal to ${bounds.max}`)];
  }
  return [];
}

function broken(shown: string, constraint: string): string {
  return `${shown} failed to satisfy constraint: Member must ${constraint}`;
}

function lowerCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
