// What is there by then: a bundler that sees it here, too, makes one file of it.
import './create-pool';

/**
 * What nobody needs who only signs up, in and out. It is loaded when something of it is called, so that a page with the
 * pool in it is not; and in one piece, since a bundler makes a file of what any two pieces share.
 */
export { identityOperations } from './identity/registry';
export { answerSts } from './identity/sts/answer-sts';
export { keyOperations } from './keys/registry';
export { operations } from './operations/registry';
export { callSigned } from './protocol/call-signed';
export { preflight } from './protocol/preflight';
export { wellKnown } from './protocol/well-known';
export { answerOtherChallenge } from './sign-in/answer-other-challenge';
export { beginOtherFlow } from './sign-in/begin-other-flow';
export { challengeFactor } from './sign-in/challenge-factor';
export { customAuthAfterSrp } from './sign-in/custom-auth-after-srp';
export { signInWithPassword } from './sign-in/sign-in-with-password';
export { customMessage } from './triggers/custom-message';
export { handToSender } from './triggers/hand-to-sender';
export { readClaimsAndScopeOverride, readClaimsOverride } from './triggers/read-token-changes';
export { runHandler } from './triggers/run-handler';
