import { Amplify } from 'aws-amplify';

export function configure(pool: {
  userPoolId: string;
  clientId: string;
  address: string;
}) {
  Amplify.configure({
    Auth: {
      Cognito: {
        userPoolId: pool.userPoolId,
        userPoolClientId: pool.clientId,
        userPoolEndpoint: pool.address, // http://127.0.0.1:9229/
      },
    },
  });
}
