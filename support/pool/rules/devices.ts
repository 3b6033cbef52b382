import type { UserPoolSettings } from '../model/shapes/user-pool-settings';
import type { Device } from '../store/device';

export const deviceRules = {
  /** A pool tracks devices where it has a DeviceConfiguration, whatever that says (rows DV-01, DV-02). */
  tracksDevices(settings: UserPoolSettings): boolean {
    return settings.DeviceConfiguration !== undefined;
  },
  /** Confirming remembers, unless people are to be asked first (row DV-03). */
  remembersAtOnce(settings: UserPoolSettings): boolean {
    return settings.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt !== true;
  },
  /** A remembered device proves itself before the tokens (row DV-04). */
  deviceProvesItself(device: Device | undefined): device is Device {
    return device?.status === 'remembered';
  },
  /** Row DV-04. Base64 of the signature. */
  deviceSignatureMatches(given: string, expected: string): boolean {
    return given === expected;
  },
  /** Its proof stands for the second factor where ChallengeRequiredOnNewDevice is on (row DV-04). */
  deviceReplacesSecondFactor(settings: UserPoolSettings): boolean {
    return settings.DeviceConfiguration?.ChallengeRequiredOnNewDevice === true;
  },
};
