/** Under what AWS's own services answer: public, FIPS, dual-stack and VPC endpoints, in China too. */
const AWS_HOST = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn)$/;

const REGION = /^[a-z]{2,4}(?:-[a-z]+)+-\d+$/;

/** Whether AWS itself answers at an address, so that calls have to be signed by somebody it knows. */
export function isAwsAddress(address: string): boolean {
  return URL.canParse(address) && AWS_HOST.test(new URL(address).hostname);
}

/** `us-east-1`, of `https://cognito-idp-fips.us-east-1.amazonaws.com/`; undefined where an address of AWS names none. */
export function regionInAddress(address: string): string | undefined {
  return new URL(address).hostname.split('.').find((label) => REGION.test(label));
}
