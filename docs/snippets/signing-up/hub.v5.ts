import { Hub } from 'aws-amplify-v5';

export function onSignedIn(show: (username: string) => void) {
  return Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signIn') show(payload.data.username);
  });
}
