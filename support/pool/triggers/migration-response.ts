import type { ResponseOf } from './trigger-response';

/** What UserMigration may answer (row TR-10). */
export const migrationResponse = {
  userAttributes: 'texts',
  finalUserStatus: 'text',
  messageAction: 'text',
  desiredDeliveryMediums: 'list',
  forceAliasCreation: 'boolean',
  enableSMSMFA: 'boolean',
} as const;

export type MigrationResponse = ResponseOf<typeof migrationResponse>;
