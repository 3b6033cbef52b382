import type { Metadata } from '../triggers/trigger-handler';
import type { TriggerName } from '../triggers/trigger-name';

const FIXED = new Set([
  'acr',
  'amr',
  'aud',
  'at_hash',
  'auth_time',
  'azp',
  'cognito:username',
  'exp',
  'iat',
  'identities',
  'iss',
  'jti',
  'nbf',
  'nonce',
  'origin_jti',
  'sub',
  'token_use',
]);
const FIXED_IN_ACCESS = new Set(['client_id', 'device_key', 'event_id', 'scope', 'username', 'version']);

export const triggerRules = {
  /** A trigger that the pool names is invoked (section R). */
  triggerRuns(_trigger: TriggerName): boolean {
    return true;
  },

  /** ClientMetadata of InitiateAuth, as PreAuthentication and UserMigration get it: their validationData (row IA-25). */
  signInValidationData(clientMetadata: Metadata | undefined): Metadata | undefined {
    return clientMetadata;
  },

  /** ValidationData of SignUp, as PreSignUp gets it (row SU-42). */
  signUpValidationData(validationData: Metadata | undefined): Metadata | undefined {
    return validationData;
  },

  /** PreSignUp decides whether whoever signs up is confirmed at once (row PS-06). */
  confirmedByPreSignUp(autoConfirmUser: boolean | undefined): boolean {
    return autoConfirmUser ?? false;
  },

  /** An address that PreSignUp proves is taken from its owner (row PS-09). */
  preSignUpForcesAlias(): boolean {
    return true;
  },

  /** Claims that PreTokenGeneration cannot change (row TR-16; of access tokens, the guide). */
  claimFixed(token: 'access' | 'id', name: string): boolean {
    if (FIXED.has(name)) return true;
    return token === 'access' && (FIXED_IN_ACCESS.has(name) || /^(cognito|dev):/.test(name));
  },

  /** DefineAuthChallenge can end a sign-in, whatever else it says (row CU-05). */
  customAuthFails(decision: { readonly failAuthentication?: boolean }): boolean {
    return decision.failAuthentication ?? false;
  },

  /** What VerifyAuthChallengeResponse says of an answer (row CU-04). */
  challengeResult(answerCorrect: boolean | undefined): boolean {
    return answerCorrect ?? false;
  },
};
