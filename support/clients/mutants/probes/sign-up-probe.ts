import { PASSWORD } from '../../testing/test-pool';
import { type Probe, seenOf } from './probe';

export const signUpProbe: Probe = async ({ device, pool, prefix }) => {
  const { client, exchanges, close } = device();
  const full = {
    username: `${prefix}full`,
    password: PASSWORD,
    attributes: {
      email: `${prefix}full@example.com`,
      phone_number: '+33612345678',
      given_name: 'Ada',
      'custom:team': 'blue',
    },
    validationData: { campaign: 'autumn' },
  };
  let sub: string | undefined;
  const attempts: Readonly<Record<string, () => Promise<unknown>>> = {
    full: async () => {
      const answer = await client.signUp(full);
      sub = answer.sub;
      return answer;
    },
    asPrinted: () =>
      client.call('signUp', {
        username: `${prefix}printed`,
        password: PASSWORD,
        attributes: { email: `${prefix}printed@example.com` },
      }),
    noUsername: () => client.signUp({ username: '', password: PASSWORD }),
    noPassword: () => client.signUp({ username: `${prefix}nopw`, password: '' }),
    noAttributes: () => client.signUp({ username: `${prefix}bare`, password: PASSWORD }),
    national: () => withAttribute('national', 'phone_number', '0612345678'),
    camel: () => withAttribute('camel', 'phoneNumber', '+33612345678'),
    unprefixed: () => withAttribute('unprefixed', 'team', 'blue'),
    undeclared: () => withAttribute('undeclared', 'custom:colour', 'blue'),
    number: () => withAttribute('number', 'custom:team', 7),
    pairs: () =>
      client.signUp({
        username: `${prefix}pairs`,
        password: PASSWORD,
        validationData: [{ Name: 'campaign', Value: 'autumn' }],
      }),
    noPairs: () => client.signUp({ username: `${prefix}none`, password: PASSWORD, validationData: [] }),
    taken: () => client.signUp(full),
  };

  function withAttribute(name: string, attribute: string, value: unknown) {
    const username = `${prefix}${name}`;
    const attributes = { email: `${username}@example.com`, [attribute]: value };
    return client.signUp({ username, password: PASSWORD, attributes });
  }

  const seen: Record<string, unknown> = {};
  for (const [name, attempt] of Object.entries(attempts)) {
    seen[name] = await seenOf(attempt);
  }
  close();
  return { seen, exchanges, truthful: sub === (await subOf(full.username)) };

  async function subOf(username: string): Promise<string | undefined> {
    try {
      const { UserAttributes } = (await pool.ask('AdminGetUser', {
        UserPoolId: pool.coordinates.userPoolId,
        Username: username,
      })) as {
        UserAttributes: { Name: string; Value: string }[];
      };
      return UserAttributes.find(({ Name }) => Name === 'sub')?.Value;
    } catch {
      return 'no such user';
    }
  }
};
