/** LambdaConfig's way to name a function that createPool was given under that name. */
export function functionArn(name: string): string {
  return `arn:aws:lambda:us-east-1:000000000000:function:${name}`;
}
