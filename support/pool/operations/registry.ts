import { addCustomAttributes } from './add-custom-attributes';
import { adminAddUserToGroup } from './admin-add-user-to-group';
import { adminConfirmSignUp } from './admin-confirm-sign-up';
import { adminCreateUser } from './admin-create-user';
import { adminDeleteUser } from './admin-delete-user';
import { adminDeleteUserAttributes } from './admin-delete-user-attributes';
import { adminDisableUser } from './admin-disable-user';
import { adminEnableUser } from './admin-enable-user';
import { adminForgetDevice } from './admin-forget-device';
import { adminGetDevice } from './admin-get-device';
import { adminGetUser } from './admin-get-user';
import { adminInitiateAuth } from './admin-initiate-auth';
import { adminListDevices } from './admin-list-devices';
import { adminListGroupsForUser } from './admin-list-groups-for-user';
import { adminRemoveUserFromGroup } from './admin-remove-user-from-group';
import { adminResetUserPassword } from './admin-reset-user-password';
import { adminRespondToAuthChallenge } from './admin-respond-to-auth-challenge';
import { adminSetUserMfaPreference } from './admin-set-user-mfa-preference';
import { adminSetUserPassword } from './admin-set-user-password';
import { adminUpdateDeviceStatus } from './admin-update-device-status';
import { adminUpdateUserAttributes } from './admin-update-user-attributes';
import { adminUserGlobalSignOut } from './admin-user-global-sign-out';
import { associateSoftwareToken } from './associate-software-token';
import { byName } from './by-name';
import { changePassword } from './change-password';
import { confirmDevice } from './confirm-device';
import { confirmForgotPassword } from './confirm-forgot-password';
import { createGroup } from './create-group';
import { createUserPool } from './create-user-pool';
import { createUserPoolClient } from './create-user-pool-client';
import { deleteGroup } from './delete-group';
import { deleteUser } from './delete-user';
import { deleteUserAttributes } from './delete-user-attributes';
import { deleteUserPool } from './delete-user-pool';
import { deleteUserPoolClient } from './delete-user-pool-client';
import { describeUserPool } from './describe-user-pool';
import { describeUserPoolClient } from './describe-user-pool-client';
import { firstOperations } from './first-operations';
import { forgetDevice } from './forget-device';
import { forgotPassword } from './forgot-password';
import { getDevice } from './get-device';
import { getGroup } from './get-group';
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token';
import { getUserAttributeVerificationCode } from './get-user-attribute-verification-code';
import { getUserPoolMfaConfig } from './get-user-pool-mfa-config';
import { globalSignOut } from './global-sign-out';
import { listDevices } from './list-devices';
import { listGroups } from './list-groups';
import { listUserPoolClients } from './list-user-pool-clients';
import { listUserPools } from './list-user-pools';
import { listUsers } from './list-users';
import { listUsersInGroup } from './list-users-in-group';
import type { Operation } from './operation';
import { resendConfirmationCode } from './resend-confirmation-code';
import { setUserMfaPreference } from './set-user-mfa-preference';
import { setUserPoolMfaConfig } from './set-user-pool-mfa-config';
import { updateDeviceStatus } from './update-device-status';
import { updateGroup } from './update-group';
import { updateUserAttributes } from './update-user-attributes';
import { updateUserPool } from './update-user-pool';
import { updateUserPoolClient } from './update-user-pool-client';
import { verifySoftwareToken } from './verify-software-token';
import { verifyUserAttribute } from './verify-user-attribute';

const all: readonly Operation[] = [
  ...firstOperations.values(),
  addCustomAttributes,
  adminAddUserToGroup,
  adminConfirmSignUp,
  adminCreateUser,
  adminDeleteUser,
  adminDeleteUserAttributes,
  adminDisableUser,
  adminEnableUser,
  adminForgetDevice,
  adminGetDevice,
  adminGetUser,
  adminInitiateAuth,
  adminListDevices,
  adminListGroupsForUser,
  adminRemoveUserFromGroup,
  adminResetUserPassword,
  adminRespondToAuthChallenge,
  adminSetUserMfaPreference,
  adminSetUserPassword,
  adminUpdateDeviceStatus,
  adminUpdateUserAttributes,
  adminUserGlobalSignOut,
  associateSoftwareToken,
  changePassword,
  confirmDevice,
  confirmForgotPassword,
  createGroup,
  createUserPool,
  createUserPoolClient,
  deleteGroup,
  deleteUser,
  deleteUserAttributes,
  deleteUserPool,
  deleteUserPoolClient,
  describeUserPool,
  describeUserPoolClient,
  forgetDevice,
  forgotPassword,
  getDevice,
  getGroup,
  getTokensFromRefreshToken,
  getUserAttributeVerificationCode,
  getUserPoolMfaConfig,
  globalSignOut,
  listDevices,
  listGroups,
  listUserPoolClients,
  listUserPools,
  listUsers,
  listUsersInGroup,
  resendConfirmationCode,
  setUserMfaPreference,
  setUserPoolMfaConfig,
  updateDeviceStatus,
  updateGroup,
  updateUserAttributes,
  updateUserPool,
  updateUserPoolClient,
  verifySoftwareToken,
  verifyUserAttribute,
];

/** Every operation that this service answers, by name. */
export const operations = byName(all);
