/** An answer of the pool, read. */
export interface PoolAnswer {
  readonly response: Response;
  readonly body: unknown;
  /** Name of the refusal. */
  readonly error: string | undefined;
  /** `other`: a page, a text, whatever is no JSON. */
  readonly format: 'protocol' | 'other';
}

export function poolAnswer(response: Response, text: string): PoolAnswer {
  const { value, isJson } = readBody(text);
  const error = response.ok ? undefined : errorName(response, value);
  return { response, body: value, error, format: isJson ? 'protocol' : 'other' };
}

/** `UserNotFoundException` from the header's `UserNotFoundException:http://…` or the body's `__type`. */
function errorName(response: Response, body: unknown): string {
  const type =
    response.headers.get('x-amzn-errortype') ??
    (typeof body === 'object' && body !== null && '__type' in body ? String(body.__type) : undefined);
  return type?.split(':')[0]?.split('#').at(-1) ?? `HTTP ${response.status}`;
}

/** What is not JSON is told by its length alone: nothing is known of what it holds. */
export function readBody(text: string): { readonly value: unknown; readonly isJson: boolean } {
  if (text === '') {
    return { value: {}, isJson: true };
  }
  try {
    return { value: JSON.parse(text), isJson: true };
  } catch {
    return { value: { unreadable: `${text.length} characters that are not JSON` }, isJson: false };
  }
}
