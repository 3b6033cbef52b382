import { ServiceError } from '../service-error';
import type { ContactAttribute } from '../store/user';
import { contactAttributes } from './contact-attributes';

/** @throws ServiceError InvalidParameterException for an attribute that no code can prove (row AT-10) */
export function contactAttribute(name: string): ContactAttribute {
  const contact = contactAttributes.find((candidate) => candidate === name);
  if (contact) return contact;
  throw new ServiceError(
    'InvalidParameterException',
    'Invalid attribute name. Only phone_number and email can be verified.',
  );
}
