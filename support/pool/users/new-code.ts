import { randomText } from '../random-source';
import type { Service } from '../store/service';

/**
 * Decimal digits: six, eight for one-time passwords (rows CF-15, QT-05, UA-03). The operator's fixed code begins anew
 * where it is too short.
 */
export function newCode(service: Service, digits: 6 | 8 = 6): string {
  return service.fixedCode?.repeat(2).slice(0, digits) ?? randomText(service.random, '0123456789', digits);
}
