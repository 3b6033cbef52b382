import { Auth } from 'aws-amplify-v5';

export function configure(pool: {
  userPoolId: string;
  clientId: string;
  address: string;
}) {
  Auth.configure({
    region: 'us-east-1',
    userPoolId: pool.userPoolId,
    userPoolWebClientId: pool.clientId,
    endpoint: pool.address, // http://127.0.0.1:9229/
  });
}
