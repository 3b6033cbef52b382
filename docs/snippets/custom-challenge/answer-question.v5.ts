import type { CognitoUser } from 'amazon-cognito-identity-js';
import { Auth } from 'aws-amplify-v5';

/**
 * Without a password v5 asks for the custom flow. The question is in
 * `user.challengeParam`.
 */
export async function askForQuestion(username: string) {
  return await Auth.signIn(username);
}

/**
 * A wrong answer rejects, or leaves `challengeName` as it was when the pool asks
 * again.
 */
export async function answerQuestion(user: CognitoUser, answer: string) {
  return await Auth.sendCustomChallengeAnswer(user, answer);
}
