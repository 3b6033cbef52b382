import { randomText } from '../random-source';
import type { Service } from '../store/service';

/** Six decimal digits, or the operator's fixed code (rows CF-15, QT-05). */
export function newCode(service: Service): string {
  return service.fixedCode ?? randomText(service.random, '0123456789', 6);
}
