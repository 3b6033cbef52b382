/** The name of the refusal that an answer of the protocol is: its `__type`, without the namespace; undefined for any other. */
export function refusalIn(text: string): string | undefined {
  try {
    const body: unknown = JSON.parse(text);
    const type = body !== null && typeof body === 'object' && '__type' in body ? body.__type : undefined;
    return typeof type === 'string' ? type.split('#').at(-1) : undefined;
  } catch {
    return undefined;
  }
}
