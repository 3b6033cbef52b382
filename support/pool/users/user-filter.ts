import { ServiceError } from '../service-error';
import type { User } from '../store/user';

const FILTER = /^\s*"?([\w:]+)"?\s*(=|\^=)\s*"((?:[^"\\]|\\.)*)"\s*$/;

const ATTRIBUTES = ['email', 'phone_number', 'name', 'given_name', 'family_name', 'preferred_username'];

/**
 * ListUsers' Filter: one standard attribute, `=` or `^=` (starts with), a quoted value.
 * @throws ServiceError InvalidParameterException for anything else
 */
export function userFilter(filter: string | undefined): (user: User) => boolean {
  if (!filter) return () => true;
  const [whole, name = '', sign, quoted = ''] = FILTER.exec(filter) ?? [];
  const value = quoted.replace(/\\(.)/g, '$1');
  if (whole === undefined) throw new ServiceError('InvalidParameterException', 'Error while parsing filter.');
  const read = reader(name);
  return (user) => (sign === '=' ? read(user) === value : (read(user)?.startsWith(value) ?? false));
}

function reader(name: string): (user: User) => string | undefined {
  if (name === 'username') return (user) => user.username;
  if (name === 'sub') return (user) => user.sub;
  if (name === 'cognito:user_status') return (user) => user.status;
  if (name === 'status') return (user) => (user.enabled ? 'Enabled' : 'Disabled');
  if (ATTRIBUTES.includes(name)) return (user) => user.attributes.get(name);
  throw new ServiceError('InvalidParameterException', `Invalid search attribute: ${name}`);
}
