/** Calls in a second, when so many clients each make one call after another. */
export async function throughput(
  work: { readonly clients: number; readonly calls: number },
  call: (index: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const client = async () => {
    while (next < work.calls) {
      const index = next;
      next += 1;
      await call(index);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: work.clients }, client));
  return work.calls / ((performance.now() - start) / 1000);
}
