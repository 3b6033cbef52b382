import type { Metadata } from '../triggers/trigger-handler';
import type { TriggerName } from '../triggers/trigger-name';

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

  /** DefineAuthChallenge can end a sign-in, whatever else it says (row CU-05). */
  customAuthFails(decision: { readonly failAuthentication?: boolean }): boolean {
    return decision.failAuthentication ?? false;
  },

  /** What VerifyAuthChallengeResponse says of an answer (row CU-04). */
  challengeResult(answerCorrect: boolean | undefined): boolean {
    return answerCorrect ?? false;
  },
};
