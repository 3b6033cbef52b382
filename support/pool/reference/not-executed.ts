/** Rows that no test executes, and why. */
export const notExecuted: Readonly<Record<string, string>> = {
  'P-23': 'Nothing to see: the row says that a service of one region never answers so.',
  'SH-03': 'Wording of an older service, replaced by that of SH-02.',
  'SU-24': 'Constraint of an older service; the present one has no minimum, so that SU-21 answers.',
  'SU-29': 'A second wording for the situation of SU-28, which the pool words as SU-28 does.',
  'SU-38': 'A limit of the account from which the service mails; the embedded pool sends no mail.',
  'SU-39': 'Every delivery of the embedded pool succeeds.',
  'IA-03': 'One report against IA-02, which is documented; the pool answers as IA-02 says.',
  'IA-23': 'Depends on how fast requests come; the embedded pool throttles nobody.',
  'RV-08': 'A sentence of the API reference that observation refutes; RV-07 is what is observed.',
  'GS-06': 'About the cookie of managed login, which the embedded pool does not serve.',
  'QT-11': 'Depends on how fast requests come; the embedded pool throttles nobody.',
  'QT-12': 'A limit of the account from which the service mails; the embedded pool sends no mail.',
};
