import { defineEntity, p } from '@mikro-orm/core';
import { CONTACT_CODE_TRIES } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';

export const CONTACT_CHANNELS = ['EMAIL', 'SMS'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** What a code is good for: it opens nothing else. */
export const CODE_PURPOSES = ['CONTACT', 'PASSWORD_RESET'] as const;
export type CodePurpose = (typeof CODE_PURPOSES)[number];

const ContactCodeSchema = defineEntity({
  name: 'ContactCode',
  tableName: 'contact_code',
  properties: {
    id: columns.id(),
    channel: columns.text(5).$type<ContactChannel>(),
    /** Keyed hash of the address: limits and look-up need equality only. */
    addressIndex: columns.text(44),
    /** Where the request came from (IPv4 /24 or IPv6 /48), keyed hash. */
    sourceBlock: columns.text(44),
    purpose: columns.text(14).$type<CodePurpose>(),
    /** Keyed hash of the account, or of the name that nobody has, whose password is to be reset. */
    subjectIndex: columns.text(44).strictNullable(),
    codeHash: columns.text(44),
    wrongTries: p.smallint().default(0),
    createdAt: columns.instant(),
    expiresAt: columns.instant(),
    usedAt: columns.instant().strictNullable(),
  },
  indexes: [
    { name: 'contact_code_address_index', properties: ['channel', 'addressIndex', 'createdAt'] },
    { name: 'contact_code_source_index', properties: ['sourceBlock', 'createdAt'] },
    { name: 'contact_code_created_index', properties: ['createdAt'] },
    {
      name: 'contact_code_subject_index',
      properties: ['subjectIndex', 'createdAt'],
      where: 'subject_index is not null',
    },
  ],
  checks: [
    oneOf('contact_code', 'channel', CONTACT_CHANNELS),
    oneOf('contact_code', 'purpose', CODE_PURPOSES),
    {
      name: 'contact_code_reset_has_subject',
      expression: `(purpose = 'PASSWORD_RESET') = (subject_index is not null)`,
    },
    {
      name: 'contact_code_tries_check',
      expression: `wrong_tries >= 0 and wrong_tries <= ${CONTACT_CODE_TRIES}`,
    },
  ],
  policies: rowScopes('contact_code'),
});

/** A six-digit code on its way to an e-mail address or a mobile. */
export class ContactCode extends ContactCodeSchema.class {
  isExhausted(): boolean {
    return this.wrongTries >= CONTACT_CODE_TRIES;
  }
}
ContactCodeSchema.setClass(ContactCode);

const ApplicantSessionSchema = defineEntity({
  name: 'ApplicantSession',
  tableName: 'applicant_session',
  properties: {
    id: columns.id(),
    /** SHA-256 of the cookie's token, base64url. */
    tokenHash: columns.text(44).unique(),
    channel: columns.text(5).$type<ContactChannel>(),
    /** The verified e-mail address or mobile number. */
    address: columns.text(254),
    createdAt: columns.instant(),
    expiresAt: columns.instant(),
    endedAt: columns.instant().strictNullable(),
  },
  checks: [oneOf('applicant_session', 'channel', CONTACT_CHANNELS)],
  policies: rowScopes('applicant_session'),
});

/** A browser whose user has proven a contact; it opens that contact's applications and nothing else. */
export class ApplicantSession extends ApplicantSessionSchema.class {}
ApplicantSessionSchema.setClass(ApplicantSession);
