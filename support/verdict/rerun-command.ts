/** The command that runs one claim's examples again, with every client. */
export function rerunCommand(claim: string): string {
  return `npm run conformance -- --claim ${claim}`;
}
