import { required, structure } from '../model/build-shape';
import { token } from '../model/shapes/credentials';
import { bearerOf } from '../tokens/bearer';
import { attributeList } from '../users/attribute-list';
import { mfaSettingMembers } from '../users/mfa-setting-members';
import { operation } from './operation';

/** Rows AT-01, AT-15, CL-14. */
export const getUser = operation({
  name: 'GetUser',
  access: 'access token',
  input: structure({ AccessToken: required(token) }),
  async handle({ AccessToken }, service) {
    const { client, user } = await bearerOf(service, AccessToken);
    const readable = service.rules.readableAttributes([...user.attributes.keys()], client.settings);
    return {
      Username: user.username,
      UserAttributes: attributeList(user, readable),
      ...mfaSettingMembers(user),
    };
  },
});
