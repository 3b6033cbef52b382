import { required, structure } from '../model/build-shape';
import { resourceName, userPoolId } from '../model/shapes/identifiers';
import { userPoolSettings } from '../model/shapes/user-pool-settings';
import { poolOf } from '../pools/pool-of';
import { refusePoolSettings } from '../pools/refuse-settings';
import { refuseSignInSettings } from '../pools/refuse-sign-in-settings';
import { refuseLambdaConfig } from '../triggers/refuse-lambda-config';
import { operation } from './operation';

const {
  AliasAttributes: _aliases,
  UsernameAttributes: _usernames,
  UsernameConfiguration: _case,
  ...updatable
} = userPoolSettings.members;

/**
 * What the request leaves out falls back to its default (API reference). The sign-in attributes and the case of
 * usernames are no members of it and stay as they were made (row UP-08).
 */
export const updateUserPool = operation({
  name: 'UpdateUserPool',
  access: 'signed',
  input: structure({ ...updatable, UserPoolId: required(userPoolId), PoolName: resourceName }),
  handle({ UserPoolId, PoolName, ...settings }, service) {
    const pool = poolOf(service, UserPoolId);
    refusePoolSettings(settings);
    refuseLambdaConfig(service, settings);
    refuseSignInSettings(service, { settings, mfa: pool.mfa });
    const { AliasAttributes, UsernameAttributes, UsernameConfiguration } = pool.settings;
    pool.settings = service.rules.keptPoolSettings({
      ...settings,
      AliasAttributes,
      UsernameAttributes,
      UsernameConfiguration,
    });
    pool.name = PoolName ?? pool.name;
    pool.modifiedAt = pool.clock.now();
    return {};
  },
});
