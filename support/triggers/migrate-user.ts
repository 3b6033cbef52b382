interface MigrationEvent {
  readonly triggerSource: string;
  readonly userName: string;
  readonly request: { readonly password: string | null };
  readonly response: {
    userAttributes: Readonly<Record<string, string>> | null;
    finalUserStatus: string | null;
    messageAction: string | null;
  };
}

/** The one password of the old directory. */
const OLD_PASSWORD = 'OldPassw0rd!';

/** UserMigration: everybody was in the old directory, with one password. @throws Error for another one */
export async function handler(event: MigrationEvent): Promise<MigrationEvent> {
  const signsIn = event.triggerSource === 'UserMigration_Authentication';
  if (signsIn && event.request.password !== OLD_PASSWORD) throw new Error('Bad password');
  const email = event.userName.includes('@') ? event.userName : `${event.userName}@example.com`;
  event.response.userAttributes = { email, email_verified: 'true' };
  event.response.finalUserStatus = 'CONFIRMED';
  event.response.messageAction = 'SUPPRESS';
  return event;
}
