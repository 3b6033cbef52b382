import type { Service } from '../store/service';
import type { User } from '../store/user';

const CONTACTS = ['email', 'phone_number'] as const;

/**
 * `request.userAttributes` of a user who is there: texts alone, with the sub, the status, both flags of the addresses
 * and the addresses that act as aliases (row TR-12).
 */
export function eventAttributes(
  service: Service,
  pool: { readonly settings: { readonly AliasAttributes?: readonly string[] } },
  user: User,
): Readonly<Record<string, string>> {
  const contacts = CONTACTS.filter((contact) => user.attributes.has(contact));
  const aliases = contacts.filter(
    (contact) => pool.settings.AliasAttributes?.includes(contact) && service.rules.aliasActs(user, contact),
  );
  return {
    sub: user.sub,
    ...Object.fromEntries(
      aliases.map((contact) => [`cognito:${contact}_alias`, user.attributes.get(contact) ?? '']),
    ),
    'cognito:user_status': user.status,
    ...Object.fromEntries(contacts.map((contact) => [`${contact}_verified`, 'false'])),
    ...Object.fromEntries(user.attributes),
  };
}
