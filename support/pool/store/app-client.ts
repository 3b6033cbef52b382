import type { AppClientSettings } from '../model/shapes/app-client-settings';

export interface AppClient {
  readonly id: string;
  readonly userPoolId: string;
  name: string;
  readonly secret?: string;
  settings: AppClientSettings;
  readonly createdAt: number;
  modifiedAt: number;
}
