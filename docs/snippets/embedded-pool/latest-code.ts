/** The latest code that the pool sent to somebody; undefined where it sent none. */
export async function latestCode(
  address: string,
  username: string,
): Promise<string | undefined> {
  const response = await fetch(new URL('_pool/observations?since=0', address));
  const { observations } = (await response.json()) as {
    observations: { kind: string; username: string; code: string }[];
  };
  return observations.findLast(
    (seen) => seen.kind === 'code' && seen.username === username,
  )?.code;
}
