/** `True` counts as `true` in the two verification flags (row AT-16). */
export function normaliseFlags(attributes: Map<string, string>): Map<string, string> {
  for (const flag of ['email_verified', 'phone_number_verified']) {
    const value = attributes.get(flag);
    if (value !== undefined) attributes.set(flag, value.toLowerCase());
  }
  return attributes;
}
