import { bindingStatusWord, type Locale, maskName, relationName } from '@qinshi/domain';
import {
  type DataCategory,
  type Erasure,
  type Fact,
  factsOf,
  type PersonalDataSource,
  periodWords,
  type Reading,
} from '../../personal-data.ts';
import { Account } from '../identity/account.entity.ts';
import { withheldFrom } from '../identity/custody.ts';
import { Guardianship } from '../identity/guardianship.entity.ts';
import { bindingExpiries, removeApplications } from './binding.retention.ts';
import { BindingApplication } from './binding-application.entity.ts';

/** More than this one person never sent. */
const MOST = 1000;

/** Applications that a guardian sent, with what was signed. Of a child only the reading guardian's own are told. */
export const bindingData: PersonalDataSource = {
  async describe(reading) {
    const rows = await ownApplications(reading);
    const { approved = [], other = [] } = Object.groupBy(rows, ({ status }) =>
      status === 'APPROVED' ? 'approved' : 'other',
    );
    const bound = await boundStudents(reading);
    const { RETENTION_BINDING_FORMS, RETENTION_CLOSED_APPLICATIONS } = reading.deps.config;
    return [
      category(reading, 'bindingForms', RETENTION_BINDING_FORMS, approved, bound),
      category(reading, 'applications', RETENTION_CLOSED_APPLICATIONS, other, bound),
    ].filter(({ facts }) => facts.length > 0);
  },
  erase: eraseApplications,
  expiries: bindingExpiries,
};

/** Also those from before the guardian had an account, by the number that was given. */
async function ownApplications({ em, subject }: Reading): Promise<BindingApplication[]> {
  const { studentId, guardianId, accountId } = subject;
  // A pupil's own reading tells no guardian's data; those are in the guardian's.
  if (studentId && !guardianId) return [];
  const account = await em.findOneOrFail(Account, { id: guardianId ?? accountId });
  return em.find(
    BindingApplication,
    { ...sentBy(account), ...(studentId ? { student: studentId } : {}) },
    { orderBy: { submittedAt: 'asc', id: 'asc' }, limit: MOST },
  );
}

function sentBy({ id, nationalIdIndex }: Pick<Account, 'id' | 'nationalIdIndex'>) {
  const byNumber = nationalIdIndex ? [{ guardianNationalIdIndex: nationalIdIndex }] : [];
  return { $or: [{ guardianAccount: id }, ...byNumber] };
}

async function boundStudents({ em, deps, subject }: Reading): Promise<Set<string>> {
  const account = subject.guardianId ?? subject.accountId;
  const rows = await em.find(Guardianship, { account, endedAt: null });
  const withheld = await withheldFrom(em, account, deps.clock.now());
  return new Set(rows.map(({ student }) => student.id).filter((id) => !withheld.has(id)));
}

function category(
  { locale }: Reading,
  id: 'bindingForms' | 'applications',
  days: number,
  rows: BindingApplication[],
  bound: ReadonlySet<string>,
): DataCategory {
  const words = WORDS[locale];
  return {
    id,
    ...words[id],
    retention: words[id].retention(periodWords(days, locale)),
    kept: id === 'bindingForms' ? 'BINDING_FORM' : null,
    facts: rows.map((row) => applicationFact(row, locale, bound)),
  };
}

function applicationFact(row: BindingApplication, locale: Locale, bound: ReadonlySet<string>): Fact {
  const words = WORDS[locale];
  return {
    name: 'application',
    label: words.application,
    fields: factsOf(words.facts, {
      child: bound.has(row.student.id) ? row.studentName : maskName(row.studentName),
      school: row.schoolName,
      className: row.className,
      relation: row.relationNote ?? relationName(row.relation, locale),
      name: row.guardianName,
      nationalId: row.guardianMaskedNationalId,
      email: row.guardianEmail,
      phone: row.guardianPhone,
      provenContact: row.contactAddress,
      consentVersion: row.consentVersion,
      submittedAt: row.submittedAt,
      sourceAddress: row.sourceAddress,
      status: bindingStatusWord(row.status, locale),
      decidedAt: row.decidedAt,
      rejectionReason: row.rejectionReason,
      registryCheck: row.registryCheck,
      signature: words.signatureKept,
    }),
  };
}

/** What came to nothing goes; approved forms stay as evidence of why a child's data were shown. */
async function eraseApplications({ em, deps, subject, was }: Erasure): Promise<void> {
  if (subject.studentId) return;
  const own = sentBy({ id: subject.accountId, nationalIdIndex: was.nationalIdIndex });
  const rows = await em.find(BindingApplication, { ...own, status: { $ne: 'APPROVED' } }, { fields: ['id'] });
  for (const { id } of rows) {
    await removeApplications(em, 'id = ?', [id], 1);
    await deps.events.announce(em, 'bindingApplicationChanged', { id });
  }
}

const WORDS = {
  'zh-TW': {
    bindingForms: {
      title: '親子綁定申請書',
      purpose: '證明您同意並有權查看學生資料（特定目的一五八）',
      retention: (period: string) => `綁定結束後保存 ${period}，作為申請與同意的證明`,
    },
    applications: {
      title: '未成立的親子綁定申請',
      purpose: '審核親子綁定（特定目的一五八）',
      retention: (period: string) => `取消或不通過後保存 ${period}，簽名一併刪除`,
    },
    application: '申請',
    signatureKept: '已留存手寫簽名影像，可由申請書下載',
    facts: {
      child: '學生',
      school: '學校',
      className: '班級',
      relation: '關係',
      name: '申請人姓名',
      nationalId: '身分證字號或居留證號碼（遮蔽）',
      email: '電子郵件',
      phone: '聯絡電話',
      provenContact: '驗證的聯絡方式',
      consentVersion: '同意的聲明版本',
      submittedAt: '送出時間',
      sourceAddress: '送出時的網路位址',
      status: '狀態',
      decidedAt: '審核時間',
      rejectionReason: '不通過原因',
      registryCheck: '戶政核對結果',
      signature: '簽名',
    },
  },
  en: {
    bindingForms: {
      title: 'Binding forms',
      purpose: 'To prove that you agreed to the statement and may see the child’s data (purpose 158)',
      retention: (period: string) => `${period} after the binding ended, as evidence of consent`,
    },
    applications: {
      title: 'Applications that led to no binding',
      purpose: 'To decide about the binding (purpose 158)',
      retention: (period: string) => `${period} after it was cancelled or rejected, signature included`,
    },
    application: 'Application',
    signatureKept: 'The drawn signature is kept; the form shows it',
    facts: {
      child: 'Child',
      school: 'School',
      className: 'Class',
      relation: 'Relation',
      name: 'Applicant',
      nationalId: 'National ID or resident certificate number (masked)',
      email: 'E-mail',
      phone: 'Phone',
      provenContact: 'Contact that was proven',
      consentVersion: 'Version of the statement',
      submittedAt: 'Sent',
      sourceAddress: 'Network address when sent',
      status: 'State',
      decidedAt: 'Decided',
      rejectionReason: 'Why it was rejected',
      registryCheck: 'What the household registry said',
      signature: 'Signature',
    },
  },
} satisfies Record<Locale, unknown>;
