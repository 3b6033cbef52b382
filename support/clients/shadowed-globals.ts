/** The globals that a device's module graph sees in its own version; everything else is the process's. */
export const SHADOWED_GLOBALS = [
  'globalThis',
  'global',
  'self',
  'window',
  'Date',
  'fetch',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'console',
] as const;

export type ShadowedGlobals = Readonly<Record<(typeof SHADOWED_GLOBALS)[number], unknown>>;

/** The device's own versions; the three names of the global object follow from them. */
export type OwnGlobals = Omit<ShadowedGlobals, 'globalThis' | 'global' | 'self'>;

/**
 * The globals of one module graph. Its global object shows the device's own versions first and the process's behind
 * them; whatever a library writes to it stays with this device.
 */
export function shadowGlobals(own: OwnGlobals): ShadowedGlobals {
  const overlay: Record<PropertyKey, unknown> = { ...own };
  const globalObject = new Proxy(overlay, {
    // The process's accessors (crypto, navigator) insist on the true global object as receiver.
    get: (target, key) => (Object.hasOwn(target, key) ? target[key] : Reflect.get(globalThis, key)),
    has: (target, key) => Object.hasOwn(target, key) || Reflect.has(globalThis, key),
  });
  overlay.globalThis = globalObject;
  overlay.global = globalObject;
  overlay.self = globalObject;
  return { ...own, globalThis: globalObject, global: globalObject, self: globalObject };
}
