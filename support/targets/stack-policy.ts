import type { IamPolicy } from './iam-policy';

/** What of the stack a run uses, by ARN. */
export interface StackInUse {
  readonly queueArn: string;
  readonly kmsKeyArn: string;
  /** The role with which pools send text messages; where there is one. */
  readonly snsCallerArn?: string;
}

/**
 * What a run with the stack of `support/aws` needs besides its policy for pools. The stack makes the same as its output
 * `SuitePolicy`; this is for whoever writes policies by hand.
 */
export function stackPolicy({ queueArn, kmsKeyArn, snsCallerArn }: StackInUse): IamPolicy {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'ReadObservations',
        Effect: 'Allow',
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:ChangeMessageVisibility'],
        Resource: queueArn,
      },
      { Sid: 'GiveTheKeyToPools', Effect: 'Allow', Action: ['kms:CreateGrant'], Resource: kmsKeyArn },
      ...(snsCallerArn === undefined
        ? []
        : [
            {
              Sid: 'GiveTheRoleToPools',
              Effect: 'Allow' as const,
              Action: ['iam:PassRole'],
              Resource: snsCallerArn,
            },
          ]),
    ],
  };
}
