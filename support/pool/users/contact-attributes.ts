import type { ContactAttribute } from '../store/user';

/** The attributes to which codes go. */
export const contactAttributes: readonly ContactAttribute[] = ['email', 'phone_number'];
