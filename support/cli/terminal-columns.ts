/** How wide the output's lines may be; off a terminal what the environment says, if anything. */
export function terminalColumns(): number | undefined {
  return process.stdout.columns ?? (Number(process.env.COLUMNS) || undefined);
}
