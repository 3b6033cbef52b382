/** How a pool and a device call the device. */
export interface DeviceIdentity {
  /** `<region>_<uuid>` (row DV-01). */
  readonly key: string;
  readonly groupKey: string;
}
