import type { Relation, SchoolLevel } from '@qinshi/domain';
import type { SignatureValue } from '@qinshi/ui';
import { sessionDraft, useSessionDraft } from '@qinshi/web-kit';

export type RelationGroup = 'LEGAL_REPRESENTATIVE' | 'GUARDIAN';
export type Channel = 'EMAIL' | 'SMS';

/** A code on its way, and the address it went to. */
export interface SentCode {
  channel: Channel;
  address: string;
  maskedAddress: string;
  /** ISO instant from which another code may be asked for. */
  resendAt: string;
}

/** The form of one child while it is being filled in. */
export interface StudentEntry {
  group: RelationGroup | null;
  relation: Relation | null;
  relationNote: string;
  level: SchoolLevel | null;
  nationalId: string;
  /** Answer to 驗證; void as soon as the number or the level changes. */
  lookUp: { token: string; schools: { id: string; name: string }[] } | null;
  schoolId: string | null;
}

/** A child that the applicant has confirmed, with what was typed, so that an expired confirmation can be repeated. */
export interface ConfirmedStudent {
  token: string;
  maskedName: string;
  className: string;
  schoolName: string;
  relation: Relation;
  relationNote: string;
  level: SchoolLevel;
  nationalId: string;
  schoolId: string;
}

/** The guardian's account as far as an applicant may know it. */
export interface KnownGuardian {
  maskedName: string;
  maskedEmail: string;
  maskedPhone: string;
}

export interface GuardianEntry {
  nationalId: string;
  /** Answer to 驗證 for exactly this number: an account, none, or not asked yet. */
  check: 'UNASKED' | 'NEW' | KnownGuardian;
  name: string;
  email: string;
  phone: string;
}

/** Everything typed into the wizard, kept in this tab until it is submitted or given up. */
export interface BindingDraft {
  contact: { channel: Channel; email: string; phone: string; sent: SentCode | null };
  entry: StudentEntry;
  /** Whether the form of another child is open although some are confirmed already. */
  adding: boolean;
  students: ConfirmedStudent[];
  agreedVersion: string | null;
  guardian: GuardianEntry;
  signature: SignatureValue | null;
}

export const EMPTY_ENTRY: StudentEntry = {
  group: null,
  relation: null,
  relationNote: '',
  level: null,
  nationalId: '',
  lookUp: null,
  schoolId: null,
};

/** Raise the version with every change of the draft's shape. */
const kept = sessionDraft<BindingDraft>('binding', 1);

const EMPTY: BindingDraft = {
  contact: { channel: 'EMAIL', email: '', phone: '', sent: null },
  entry: EMPTY_ENTRY,
  adding: false,
  students: [],
  agreedVersion: null,
  guardian: { nationalId: '', check: 'UNASKED', name: '', email: '', phone: '' },
  signature: null,
};

/** Forgets what this tab holds of an application, from outside the wizard: on sign-out. */
export function discardBindingDraft(): void {
  kept.clear();
}

/** Whether there is anything that leaving would throw away. */
export function holdsEntries(draft: BindingDraft): boolean {
  return draft.students.length > 0 || draft.entry.nationalId !== '' || draft.guardian.nationalId !== '';
}

/** The draft of this tab, a setter and a way to forget it. */
export function useBindingDraft() {
  return useSessionDraft(kept, EMPTY);
}
