import { REDACTED } from './secret-members';

const ADDRESS = /\b[a-z][a-z\d+.-]*:\/\/[^\s"'<>`]+/gi;
const USER = /^([^/]*\/\/)[^/?#]*@/;
const VALUE = /([?&#][^=&#]*=)[^&#]+/g;

/** The text with each address in it rid of user and password, and of the values of its query. */
export function cleanAddresses(text: string): string {
  return text.replaceAll(ADDRESS, (address) =>
    address.replace(USER, '$1').replaceAll(VALUE, `$1${REDACTED}`),
  );
}

/** Whether an address holds what may be a key: a Cognito endpoint has neither user nor query. */
export function holdsKey(address: string): boolean {
  const { username, password, search, hash } = new URL(address);
  return [username, password, search, hash].some((part) => part !== '');
}
