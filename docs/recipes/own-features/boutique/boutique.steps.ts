import { type AuthWorld, expectEqual, Then, When } from 'amplify-auth-conformance/steps';
import { accountName } from './account-name';

When('la boutique appelle {person} {text}', async function (this: AuthWorld, name: string, given: string) {
  const { userPoolId } = await this.pool();
  await this.administrator.adminUpdateUserAttributes({
    UserPoolId: userPoolId,
    Username: this.person(name).username,
    UserAttributes: [{ Name: 'name', Value: given }],
  });
});

Then(
  'le compte {whose} est au nom de {text}',
  async function (this: AuthWorld, name: string, expected: string) {
    expectEqual(await accountName(this, this.person(name)), expected, `nom du compte de ${name}`);
  },
);
