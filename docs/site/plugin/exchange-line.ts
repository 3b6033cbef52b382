import type { Exchange } from '../../../support/verdict/evidence';

/** An exchange in a line or two: what a reader compares, without what every request carries. */
export interface ExchangeLine {
  readonly from: string;
  readonly operation: string;
  /** `Username, Password, UserAttributes: email`; secrets by name alone. */
  readonly asked: string;
  /** What the answer carries; absent when none came. */
  readonly answered?: string;
  readonly status?: number;
  readonly error?: string;
}

const REDACTED = '«redacted»';
const LONGEST = 40;
/** Of every request alike, so that they tell nothing. */
const COMMONPLACE: ReadonlySet<string> = new Set(['ClientId', 'AccessToken', 'UserPoolId']);
const ERROR_MEMBERS: ReadonlySet<string> = new Set(['__type', 'message']);

export function exchangeLine(exchange: Exchange): ExchangeLine {
  const { from, operation, request, response, status, error } = exchange;
  return {
    from,
    operation,
    asked: membersText(request, COMMONPLACE),
    ...(response !== undefined && { answered: membersText(response, ERROR_MEMBERS) }),
    ...(status !== undefined && { status }),
    ...(error !== undefined && { error }),
  };
}

/** The members of an object with what can be said of each in a few words. */
function membersText(value: unknown, unsaid: ReadonlySet<string>): string {
  if (!isObject(value)) return '';
  return Object.entries(value)
    .filter(([name, member]) => !unsaid.has(name) && !isEmpty(member))
    .map(([name, member]) => memberText(name, member))
    .join(', ');
}

function memberText(name: string, value: unknown): string {
  if (Array.isArray(value)) return `${name}: ${value.map(itemText).join(' + ')}`;
  if (isObject(value)) return `${name} { ${membersText(value, COMMONPLACE)} }`;
  const text = String(value);
  return text === REDACTED || text.length > LONGEST ? name : `${name}: ${text}`;
}

/** An attribute by its name; anything else as it is. */
function itemText(item: unknown): string {
  if (isObject(item) && 'Name' in item) return String(item.Name);
  return isObject(item) ? `{ ${membersText(item, COMMONPLACE)} }` : String(item);
}

function isEmpty(value: unknown): boolean {
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
