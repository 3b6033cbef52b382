/** A JSON document with the same members, each of another type than before. What is no JSON stays as it is. */
export function oddShapes(body: Buffer): Buffer {
  try {
    const document: unknown = JSON.parse(body.toString());
    const members = Object.entries(document ?? {}).map(([name, value]) => [name, otherType(value)]);
    return Buffer.from(JSON.stringify(Object.fromEntries(members)));
  } catch {
    return body;
  }
}

function otherType(value: unknown): unknown {
  if (typeof value === 'string') return { nested: true };
  if (Array.isArray(value)) return 'no list';
  return typeof value === 'object' ? [7] : 'text';
}
