/** Any trigger: refuses. @throws Error always */
export async function handler(): Promise<never> {
  throw new Error('Not today');
}
