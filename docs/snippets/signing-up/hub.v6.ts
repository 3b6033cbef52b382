import { Hub } from 'aws-amplify/utils';

export function onSignedIn(show: (username: string) => void) {
  return Hub.listen('auth', ({ payload }) => {
    if (payload.event === 'signedIn') show(payload.data.username);
  });
}
