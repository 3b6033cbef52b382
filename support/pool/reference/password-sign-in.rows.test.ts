import { payloadOf, signIn } from '../testing/people';
import { arranged } from '../testing/refusal';
import { refused, shown } from './evidence';
import { row } from './row';

row('PW-01', async (c) => {
  const { ChallengeName, AuthenticationResult: tokens } = (await signIn(await arranged(c), 'alice')).body;
  const [access, id] = [payloadOf(tokens.AccessToken), payloadOf(tokens.IdToken)];
  return [
    shown([ChallengeName, tokens.TokenType, typeof tokens.RefreshToken], [undefined, 'Bearer', 'string']),
    shown(['email' in access, id.sub], [false, access.sub]),
  ];
});

row('PW-02', async (c) => refused(await signIn(await arranged(c), 'alice', 'Wr0ng!!!')));
