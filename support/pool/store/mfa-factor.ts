/** A second factor, as MFAS_CAN_CHOOSE and UserMFASettingList name it (rows MF-10, MF-11). */
export type MfaFactor = 'SMS_MFA' | 'SOFTWARE_TOKEN_MFA' | 'EMAIL_OTP';

/** A first factor, as AvailableChallenges names it (rows UA-02, UA-06). */
export type FirstFactor = 'PASSWORD' | 'PASSWORD_SRP' | 'EMAIL_OTP' | 'SMS_OTP';
