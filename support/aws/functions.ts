import { deployedHandler } from './deployed-handler';

/** What Lambda calls: the environment of each function says which one it is. */
export const handler = deployedHandler(process.env.AUTH_CONFORMANCE_FUNCTION);
