import type { IamPolicy } from './iam-policy';

/** What of the stack a run uses, by ARN. */
export interface StackInUse {
  readonly queueArn: string;
  readonly kmsKeyArn: string;
  /** The role with which pools send text messages; where there is one. */
  readonly snsCallerArn?: string;
}

/** Who is given the role with which pools send text messages. */
const COGNITO = 'cognito-idp.amazonaws.com';

/**
 * What a run with the stack of `support/aws` needs besides its policy for pools. The stack makes the same as its output
 * `SuitePolicy`; this is for whoever writes policies by hand.
 * The key and the role are for Cognito alone: a grant is made by it, on behalf of whoever makes a pool, and by nobody
 * directly (https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html).
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
      {
        Sid: 'GiveTheKeyToPools',
        Effect: 'Allow',
        Action: ['kms:CreateGrant'],
        Resource: kmsKeyArn,
        Condition: { StringEquals: { 'kms:ViaService': `cognito-idp.${regionOf(kmsKeyArn)}.amazonaws.com` } },
      },
      ...(snsCallerArn === undefined
        ? []
        : [
            {
              Sid: 'GiveTheRoleToPools',
              Effect: 'Allow' as const,
              Action: ['iam:PassRole'],
              Resource: snsCallerArn,
              Condition: { StringEquals: { 'iam:PassedToService': COGNITO } },
            },
          ]),
    ],
  };
}

/** `arn:aws:kms:eu-west-1:…` */
function regionOf(arn: string): string {
  const [, , , region = '*'] = arn.split(':');
  return region;
}
