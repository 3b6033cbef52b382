/**
 * A setting of a function, which the template of `support/aws` makes.
 * @throws Error that names the variable where it is not set
 */
export function environment(name: 'AUTH_CONFORMANCE_QUEUE_URL' | 'AUTH_CONFORMANCE_KMS_KEY_ARN'): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set: deploy this function with support/aws/template.yaml.`);
}
