import { ServiceError } from '../service-error';
import type { Service } from '../store/service';
import type { ContactAttribute } from '../store/user';
import type { UserPool } from '../store/user-pool';
import { invokeTrigger } from './invoke-trigger';
import type { TriggerCaller } from './trigger-caller';
import type { Metadata } from './trigger-handler';

/** What PreSignUp decides about a newcomer. */
export interface PreSignUpDecision {
  readonly confirmed: boolean;
  /** Addresses that count as proven. */
  readonly verified: readonly ContactAttribute[];
}

/**
 * PreSignUp, before it is known whether the name is free (rows PS-01 to PS-08, PS-12, PS-13, SU-42).
 * @throws ServiceError InvalidParameterException for an address to verify that is not there (row PS-08)
 */
export async function preSignUp(
  service: Service,
  pool: UserPool,
  newcomer: {
    readonly source: 'SignUp' | 'AdminCreateUser';
    readonly userName: string;
    /** As the caller sent them (row PS-02). */
    readonly attributes: ReadonlyMap<string, string>;
    readonly validationData: Metadata | undefined;
    readonly caller: TriggerCaller;
  },
): Promise<PreSignUpDecision> {
  const { source, userName, attributes, validationData, caller } = newcomer;
  const { rules } = service;
  const response = await invokeTrigger(service, pool, {
    trigger: 'PreSignUp',
    source,
    userName,
    clientId: caller.clientId,
    request: {
      userAttributes: Object.fromEntries(attributes),
      validationData: rules.signUpValidationData(validationData) ?? null,
      ...(caller.metadata && { clientMetadata: caller.metadata }),
    },
    response: { autoConfirmUser: 'boolean', autoVerifyEmail: 'boolean', autoVerifyPhone: 'boolean' },
    initial: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  });
  // Of an administrator's user the answer decides nothing (row PS-03).
  if (source === 'AdminCreateUser') return { confirmed: false, verified: [] };
  const verified: ContactAttribute[] = [
    ...(response?.autoVerifyEmail ? (['email'] as const) : []),
    ...(response?.autoVerifyPhone ? (['phone_number'] as const) : []),
  ];
  const absent = verified.find((contact) => !attributes.has(contact));
  if (absent) throw new ServiceError('InvalidParameterException', `${absent} is required to verify it`);
  return { confirmed: rules.confirmedByPreSignUp(response?.autoConfirmUser), verified };
}
