import type { Caller } from '../testing/caller';
import { arrange, confirm, pairs, signUp } from '../testing/people';
import {
  ALIAS,
  arranged,
  BY_EMAIL,
  EMAIL,
  HIDDEN,
  signedUp,
  signUpWith,
  testRefusals,
} from '../testing/refusal';

const code = (ConfirmationCode: string) => (caller: Caller) =>
  caller.call('ConfirmSignUp', { Username: 'alice', ConfirmationCode });
const policy = (password: string) => signUpWith({ Password: password });

testRefusals([
  {
    row: 'SU-10',
    call: async (c) => signUp(await signedUp(c), 'alice'),
    error: 'UsernameExistsException',
    message: 'User already exists',
  },
  {
    row: 'SU-11',
    pool: BY_EMAIL,
    call: async (c) => {
      await signUp(c, 'alice@example.com');
      return signUp(c, 'alice@example.com');
    },
    error: 'UsernameExistsException',
    message: 'An account with the given email already exists.',
  },
  {
    row: 'SU-14',
    pool: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    call: signUpWith({}),
    error: 'NotAuthorizedException',
    message: 'SignUp is not permitted for this user pool',
  },
  {
    row: 'SU-15',
    pool: BY_EMAIL,
    call: signUpWith({}),
    error: 'InvalidParameterException',
    message: 'Username should be an email.',
  },
  {
    row: 'SU-18',
    pool: ALIAS,
    call: signUpWith({ Username: 'alice@example.com' }),
    error: 'InvalidParameterException',
    message: 'Username cannot be of email format, since user pool is configured for email alias.',
  },
  {
    row: 'SU-21',
    call: policy('Pa0!'),
    error: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password not long enough',
  },
  {
    row: 'SU-22',
    call: policy('passw0rd!'),
    error: 'InvalidPasswordException',
    message: 'Password did not conform with policy: Password must have uppercase characters',
  },
  { row: 'SU-26', call: signUpWith({ Password: null }), error: 'InvalidParameterException' },
  {
    row: 'SU-27',
    pool: { Schema: [{ Name: 'email', Required: true }] },
    call: signUpWith({}),
    error: 'InvalidParameterException',
    message: 'Attributes did not conform to the schema: email: The attribute is required\n',
  },
  {
    row: 'SU-28',
    call: signUpWith({ UserAttributes: pairs({ 'custom:x': '1' }) }),
    error: 'InvalidParameterException',
    message: 'Attributes did not conform to the schema: custom:x: Attribute does not exist in the schema.\n',
  },
  {
    row: 'SU-31',
    call: signUpWith({ UserAttributes: pairs({ phone_number: '0612345678' }) }),
    error: 'InvalidParameterException',
    message: 'Invalid phone number format.',
  },
  {
    row: 'SU-32',
    call: signUpWith({ UserAttributes: pairs({ email: 'alice' }) }),
    error: 'InvalidParameterException',
    message: 'Invalid email address format.',
  },
  {
    row: 'SU-33',
    call: signUpWith({ UserAttributes: pairs({ name: 'a'.repeat(2049) }) }),
    error: 'InvalidParameterException',
  },
  {
    row: 'SU-35',
    call: signUpWith({ UserAttributes: pairs({ ...EMAIL, email_verified: 'true' }) }),
    error: 'NotAuthorizedException',
    message: 'A client attempted to write unauthorized attribute',
  },
  {
    row: 'SU-36',
    call: signUpWith({ UserAttributes: pairs({ sub: 'x' }) }),
    error: 'InvalidParameterException',
  },
  {
    row: 'SU-43',
    call: signUpWith({ Password: ' Passw0rd!' }),
    error: 'InvalidParameterException',
    message:
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: ^[\\S]+.*[\\S]+$",
  },
  {
    row: 'CF-02',
    call: async (c) => code('wrong')(await signedUp(c)),
    error: 'CodeMismatchException',
    message: 'Invalid verification code provided, please try again.',
  },
  {
    row: 'CF-03',
    call: async (c) => {
      await signedUp(c);
      await c.advance(86_401);
      return confirm(c, 'alice');
    },
    error: 'ExpiredCodeException',
    message: 'Invalid code provided, please request a code again.',
  },
  {
    row: 'CF-04',
    call: async (c) => code('123456')(await arranged(c)),
    error: 'NotAuthorizedException',
    message: 'User cannot be confirmed. Current status is CONFIRMED',
  },
  {
    row: 'CF-06',
    call: code('123456'),
    error: 'UserNotFoundException',
    message: 'Username/client id combination not found.',
  },
  { row: 'CF-07', client: HIDDEN, call: code('123456'), error: 'CodeMismatchException' },
  {
    row: 'CF-08',
    call: async (c) => {
      await signedUp(c);
      for (let attempt = 0; attempt < 15; attempt += 1) await code('wrong')(c);
      return confirm(c, 'alice');
    },
    error: 'LimitExceededException',
    message: 'Attempt limit exceeded, please try after some time.',
  },
  {
    row: 'CF-09',
    pool: ALIAS,
    call: async (c) => {
      await arrange(c, 'bruno', { ...EMAIL, email_verified: 'true' });
      return confirm(await signedUp(c), 'alice');
    },
    error: 'AliasExistsException',
    message: 'An account with the email already exists.',
  },
  {
    row: 'RS-03',
    call: async (c) => (await arranged(c)).call('ResendConfirmationCode', { Username: 'alice' }),
    error: 'InvalidParameterException',
    message: 'User is already confirmed.',
  },
  {
    row: 'RS-05',
    call: (c) => c.call('ResendConfirmationCode', { Username: 'alice' }),
    error: 'UserNotFoundException',
  },
  {
    row: 'RS-07',
    call: async (c) => {
      await signedUp(c);
      for (let attempt = 0; attempt < 5; attempt += 1)
        await c.call('ResendConfirmationCode', { Username: 'alice' });
      return c.call('ResendConfirmationCode', { Username: 'alice' });
    },
    error: 'LimitExceededException',
  },
]);
