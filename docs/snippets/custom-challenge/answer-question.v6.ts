import { confirmSignIn, signIn } from 'aws-amplify/auth';

/** The flow has to be named. The question is in `nextStep.additionalInfo`. */
export async function askForQuestion(username: string) {
  return await signIn({
    username,
    options: { authFlowType: 'CUSTOM_WITHOUT_SRP' },
  });
}

/**
 * A wrong answer rejects, or gives the same step again when the pool asks again.
 */
export async function answerQuestion(answer: string) {
  return await confirmSignIn({ challengeResponse: answer });
}
