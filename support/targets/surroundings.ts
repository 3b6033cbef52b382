import { ConformanceError } from '../conformance-error';
import type { ProvisionedPools, Stack, Target } from './contract';

/** What a pool made for a run may refer to, and how to say that it is not there. */
export interface Surroundings {
  /** @throws ConformanceError NotApplicable where the target has no such thing */
  need(member: keyof Stack): string;
  /** Undefined where the target has no such thing. */
  readonly stack: Stack;
  readonly identityPools?: 'none';
}

/** What a pool that is not AWS takes for granted: it finds functions by the last part of their ARNs, and looks at no more. */
export const ANYWHERE: Stack = {
  functions: 'arn:aws:lambda:us-east-1:000000000000:function:',
  snsCallerArn: 'arn:aws:iam::000000000000:role/sms',
  externalId: 'conformance',
  sesIdentityArn: 'arn:aws:ses:us-east-1:000000000000:identity/example.com',
};

const REMEDIES: Readonly<Record<keyof Stack, { readonly what: string; readonly remedy: string }>> = {
  functions: { what: 'no functions that a pool could call', remedy: 'Deploy support/aws/template.yaml' },
  kmsKeyArn: { what: 'no key for codes', remedy: 'Deploy support/aws/template.yaml' },
  snsCallerArn: {
    what: 'no role with which a pool may send text messages',
    remedy: 'Deploy support/aws/template.yaml with TextMessages',
  },
  externalId: { what: 'no external id', remedy: 'Deploy support/aws/template.yaml with TextMessages' },
  sesIdentityArn: {
    what: 'no identity from which a pool may send mail',
    remedy: 'Verify an address or a domain with Amazon SES',
  },
};

/** What stands around the pools that a run makes on a target. */
export function surroundingsOf({ name }: Target, pools: ProvisionedPools): Surroundings {
  const { stack = {}, identityPools } = pools;
  return {
    stack,
    ...(identityPools && { identityPools }),
    need(member) {
      const value = stack[member];
      if (value !== undefined) return value;
      const { what, remedy } = REMEDIES[member];
      throw new ConformanceError('NotApplicable', `There is ${what} on the target ${name}`, {
        expected: `"stack": {"${member}": …} in the target file`,
        next: `${remedy} and name it there: support/aws/README.md says how.`,
      });
    },
  };
}
