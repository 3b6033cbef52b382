import type { ContactAttribute } from '../store/user';

/** `a***@e***`, `+*******4444` (rows SU-05 to SU-07). */
export function maskedDestination(attribute: ContactAttribute, value: string): string {
  if (attribute === 'email') {
    const [local = '', domain = ''] = value.split('@');
    return `${local.charAt(0)}***@${domain.charAt(0)}***`;
  }
  const digits = value.replace(/^\+/, '');
  return `+${'*'.repeat(Math.max(0, digits.length - 4))}${digits.slice(-4)}`;
}
