import type { Outcome } from './disturbance';

const NO_CONTENT = 204;
const REFUSED_FROM = 300;

/** An answer, read as one of the protocol. */
export interface ReadAnswer extends Outcome {
  readonly status: number;
  readonly body: unknown;
}

/**
 * Reads an answer. One of the protocol is a JSON object, or empty where the operation answers nothing; a refusal says
 * its name. The type that it is labelled with says nothing: no client looks at it, and some emulators call all they
 * answer HTML.
 *
 * @param errorType the header `x-amzn-errortype`
 */
export function readAnswer(status: number, errorType: string | null | undefined, text: string): ReadAnswer {
  const { value, isJson } = readBody(text);
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  const isRefusal = status >= REFUSED_FROM;
  const name = isRefusal && isJson ? (withoutNamespace(errorType ?? undefined) ?? nameIn(value)) : undefined;
  const isOfTheProtocol = isJson && isObject && status !== NO_CONTENT && (!isRefusal || name !== undefined);
  return {
    status,
    body: value,
    ...(isRefusal && { error: name ?? `HTTP ${status}` }),
    format: isOfTheProtocol ? 'protocol' : 'other',
  };
}

/** The name of the refusal that an answer of the protocol is: its `__type`, without the namespace; undefined for any other. */
export function refusalIn(text: string): string | undefined {
  return nameIn(readBody(text).value);
}

/** AWS says `__type`, emulators `code`. */
function nameIn(body: unknown): string | undefined {
  if (body === null || typeof body !== 'object') return undefined;
  const { __type, code } = body as { readonly __type?: unknown; readonly code?: unknown };
  return withoutNamespace(__type) ?? withoutNamespace(code);
}

/** `UserNotFoundException` of `UserNotFoundException:http://…` and of `com.amazonaws.cognito#UserNotFoundException`. */
function withoutNamespace(type: unknown): string | undefined {
  if (typeof type !== 'string' || type === '') return undefined;
  return type.split(':')[0]?.split('#').at(-1);
}

/** What is not JSON is told by its length alone: nothing is known of what it holds. */
export function readBody(text: string): { readonly value: unknown; readonly isJson: boolean } {
  if (text === '') return { value: {}, isJson: true };
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: { unreadable: `${text.length} characters that are not JSON` }, isJson: false };
  }
}
