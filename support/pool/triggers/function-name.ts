/** The name of a function: the last part of its ARN. */
export function functionName(arn: string): string {
  return arn.slice(arn.lastIndexOf(':') + 1);
}
