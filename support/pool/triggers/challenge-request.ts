import type { CustomAuthSubject } from '../sign-in/custom-auth-subject';
import type { Service } from '../store/service';
import { eventAttributes } from './event-attributes';
import { userNotFound } from './user-not-found';

/** What the three functions of CUSTOM_AUTH have in common in their requests (rows TR-06 to TR-08). */
export function challengeRequest(service: Service, subject: CustomAuthSubject) {
  const { call, user, metadata } = subject;
  return {
    userAttributes: user ? eventAttributes(service, call.pool, user) : {},
    ...(metadata && { clientMetadata: metadata }),
    ...userNotFound(service, call.client, user),
  };
}
