import assert from 'node:assert/strict';
import { test } from 'node:test';
import { REDACTED } from '../transport/secret-members';
import { redact, redactText } from './redaction';

test('secrets go by name in any capitalisation and at any depth', () => {
  const redacted = redact({
    Password: 'p',
    AuthParameters: { USERNAME: 'ada', SRP_A: 'aa', SECRET_HASH: 'h', REFRESH_TOKEN: 'r' },
    ChallengeResponses: { PASSWORD_CLAIM_SIGNATURE: 's', PASSWORD_CLAIM_SECRET_BLOCK: 'b', TIMESTAMP: 't' },
    ChallengeParameters: { SALT: 's', SRP_B: 'b', SECRET_BLOCK: 'b', USER_ID_FOR_SRP: 'ada' },
    AuthenticationResult: {
      AccessToken: 'a',
      IdToken: 'i',
      RefreshToken: 'r',
      ExpiresIn: 3600,
      TokenType: 'Bearer',
    },
    ConfirmationCode: '123456',
    Session: 'x',
    clientSecret: 'y',
    nested: [{ proposed_password: 'q', Token: 't' }],
  });
  assert.deepEqual(redacted, {
    Password: REDACTED,
    AuthParameters: { USERNAME: 'ada', SRP_A: REDACTED, SECRET_HASH: REDACTED, REFRESH_TOKEN: REDACTED },
    ChallengeResponses: {
      PASSWORD_CLAIM_SIGNATURE: REDACTED,
      PASSWORD_CLAIM_SECRET_BLOCK: REDACTED,
      TIMESTAMP: 't',
    },
    ChallengeParameters: { SALT: REDACTED, SRP_B: REDACTED, SECRET_BLOCK: REDACTED, USER_ID_FOR_SRP: 'ada' },
    AuthenticationResult: {
      AccessToken: REDACTED,
      IdToken: REDACTED,
      RefreshToken: REDACTED,
      ExpiresIn: 3600,
      TokenType: 'Bearer',
    },
    ConfirmationCode: REDACTED,
    Session: REDACTED,
    clientSecret: REDACTED,
    nested: [{ proposed_password: REDACTED, Token: REDACTED }],
  });
});

test('a signed or encrypted token goes wherever it stands', () => {
  const jwt = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.c2ln';
  const jwe = 'eyJhbGciOiJSU0EifQ.a2V5.aXY.Y2lwaGVy.dGFn';
  assert.equal(redactText(`seen ${jwt} and ${jwe}.`), `seen ${REDACTED} and ${REDACTED}.`);
  assert.deepEqual(redact({ note: [jwt] }), { note: [REDACTED] });
});

test('AWS credentials and the logins that led to them go', () => {
  const Credentials = { AccessKeyId: 'ASIA', SecretKey: 'wJal', SessionToken: 'FwoG', Expiration: 1 };
  const hidden = { AccessKeyId: REDACTED, SecretKey: REDACTED, SessionToken: REDACTED, Expiration: 1 };
  assert.deepEqual(redact({ IdentityId: 'x:1', Credentials }), { IdentityId: 'x:1', Credentials: hidden });
});

test('a code goes where a member is named like one', () => {
  assert.deepEqual(redact({ code: '123456', mfaCode: 12345678, errorCode: 'X', year: '202612' }), {
    code: REDACTED,
    mfaCode: REDACTED,
    errorCode: 'X',
    year: '202612',
  });
});

test('a validation message keeps its sense without the secret it repeats', () => {
  const message = "Value 'hunter2' at 'password' failed to satisfy constraint";
  assert.equal(redactText(message), `Value '${REDACTED}' at 'password' failed to satisfy constraint`);
  assert.equal(redactText("Value 'x y' at 'username' failed"), "Value 'x y' at 'username' failed");
});

test('what a reader wants stays', () => {
  const request = {
    Username: 'ada',
    UserAttributes: [{ Name: 'custom:team', Value: 'blue' }],
    ForceAliasCreation: true,
    ClientMetadata: { source: 'web' },
    CodeDeliveryDetails: { Destination: 'a***@e***', DeliveryMedium: 'EMAIL', AttributeName: 'email' },
    ChallengeName: 'PASSWORD_VERIFIER',
    __type: 'NotAuthorizedException',
    message: 'Incorrect username or password.',
    Password: null,
  };
  assert.deepEqual(redact(request), request);
});
