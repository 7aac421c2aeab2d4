import { type Locale, lastNine, maskName, maskNationalId, relationName } from '@qinshi/domain';
import {
  type DataCategory,
  type Fact,
  factsOf,
  type PersonalDataSource,
  periodWords,
  type Reading,
} from '../../personal-data.ts';
import { Account } from './account.entity.ts';
import { withheldFrom } from './custody.ts';
import { BureauMember, Guardianship } from './guardianship.entity.ts';
import { eraseIdentity } from './identity.erasure.ts';
import { identityExpiries } from './identity.retention.ts';
import { Session } from './session.entity.ts';
import { SignIn } from './sign-in.entity.ts';

/** Accounts, sessions and bindings: what identity holds about a person. */
export const identityData: PersonalDataSource = {
  async describe(reading) {
    const account = await reading.em.findOneOrFail(Account, { id: reading.subject.accountId });
    const categories = [
      await accountCategory(reading, account),
      ...(reading.subject.studentId ? [pupilNumber(reading, account)] : []),
      await guardianships(reading),
    ];
    if (!reading.subject.guardianId) categories.push(await sessions(reading), await signIns(reading));
    return categories.filter(({ facts }) => facts.length > 0);
  },
  erase: eraseIdentity,
  expiries: identityExpiries,
};

async function accountCategory(reading: Reading, account: Account): Promise<DataCategory> {
  const { em, deps, locale, subject } = reading;
  const words = WORDS[locale];
  const member = await em.findOne(BureauMember, { account: account.id });
  const number = nationalIdOf(reading, account);
  const isOwn = subject.guardianId === null;
  return {
    id: 'account',
    ...words.account,
    retention: words.account.retention(periodWords(deps.config.RETENTION_CLOSED_ACCOUNTS, locale)),
    kept: null,
    facts: factsOf(words.accountFacts, {
      name: account.name,
      username: shownUsername(account, number),
      email: isOwn ? account.email : null,
      phone: isOwn ? account.phone : null,
      nationalId: subject.studentId || !number ? null : maskNationalId(number),
      createdAt: account.createdAt,
      closedAt: account.closedAt,
      bureauTitle: member?.title ?? null,
      bureauSince: member?.startedAt ?? null,
      bureauUntil: member?.endedAt ?? null,
    }),
  };
}

/** A pupil's number belongs to the school record, and stays with it. */
function pupilNumber(reading: Reading, account: Account): DataCategory {
  const words = WORDS[reading.locale];
  const number = nationalIdOf(reading, account);
  return {
    id: 'pupilNumber',
    ...words.pupilNumber,
    kept: 'SCHOOL_RECORD',
    facts: factsOf(
      { nationalId: words.accountFacts.nationalId },
      { nationalId: number ? maskNationalId(number) : null },
    ),
  };
}

function nationalIdOf({ deps }: Reading, { id, nationalIdSealed }: Account): string | null {
  if (!nationalIdSealed) return null;
  return deps.sealer.open(nationalIdSealed, { table: 'account', column: 'national_id', row: id });
}

/** Usernames of staff end with nine of the ten characters of their number (product rule): that part is masked. */
function shownUsername({ username }: Account, number: string | null): string {
  const part = number ? lastNine(number).toLowerCase() : '';
  if (!number || !username.endsWith(part)) return username;
  return `${username.slice(0, -part.length)}${maskNationalId(number).slice(1)}`;
}

async function sessions({ em, deps, locale, subject }: Reading): Promise<DataCategory> {
  const words = WORDS[locale];
  const rows = await em.find(Session, { account: subject.accountId }, { orderBy: { createdAt: 'desc' } });
  return {
    id: 'sessions',
    ...words.sessions,
    retention: words.sessions.retention(periodWords(deps.config.RETENTION_SESSIONS, locale)),
    kept: null,
    facts: rows.map((row) => ({
      name: 'session',
      label: words.session,
      fields: factsOf(words.sessionFacts, {
        device: row.userAgent,
        address: row.address,
        createdAt: row.createdAt,
        lastUsedAt: row.lastUsedAt,
        endedAt: row.revokedAt,
      }),
    })),
  };
}

async function signIns({ em, deps, locale, subject }: Reading): Promise<DataCategory> {
  const words = WORDS[locale];
  const rows = await em.find(SignIn, { account: subject.accountId }, { orderBy: { at: 'desc' } });
  return {
    id: 'signIns',
    ...words.signIns,
    retention: words.signIns.retention(periodWords(deps.config.RETENTION_SIGN_INS, locale)),
    kept: null,
    facts: rows.map((row) => ({
      name: 'signIn',
      label: words.signIn,
      fields: factsOf(words.signInFacts, {
        at: row.at,
        outcome: words.outcomes[row.outcome],
        device: row.userAgent,
        address: row.address,
        provider: row.provider,
      }),
    })),
  };
}

/** Both directions: the children of a guardian, and the guardians of a pupil, who stay without name. */
async function guardianships({ em, deps, locale, subject }: Reading): Promise<DataCategory> {
  const words = WORDS[locale];
  const about = subject.studentId ? { student: subject.studentId } : { account: subject.accountId };
  const rows = await em.find(Guardianship, about, {
    populate: ['student'],
    orderBy: { startedAt: 'asc', id: 'asc' },
  });
  const withheld = await withheldFrom(em, subject.accountId, deps.clock.now());
  const fact = (row: Guardianship): Fact => ({
    name: 'guardianship',
    label: words.guardianship,
    fields: factsOf(words.guardianshipFacts, {
      child: subject.studentId ? null : childName(row, withheld),
      relation: row.relationNote ?? relationName(row.relation, locale),
      since: row.startedAt,
      until: row.endedAt,
    }),
  });
  const told = subject.guardianId ? rows.filter((row) => row.account.id === subject.guardianId) : rows;
  const others = new Set(
    rows.filter((row) => !told.includes(row) && !row.endedAt).map((row) => row.account.id),
  );
  const facts = told.map(fact);
  if (others.size > 0)
    facts.push(...factsOf({ otherGuardians: words.otherGuardians }, { otherGuardians: others.size }));
  return { id: 'guardianships', ...words.guardianships, kept: null, facts };
}

/** A child to whom one is no longer bound, or from whom a court order keeps one, is somebody else. */
function childName({ student, endedAt }: Guardianship, withheld: ReadonlySet<string>): string {
  const { id, name } = student.getEntity();
  return endedAt || withheld.has(id) ? maskName(name) : name;
}

const WORDS = {
  'zh-TW': {
    account: {
      title: '帳號資料',
      purpose: '建立與管理平臺帳號、確認身分及寄送通知（特定目的一三六、一五八）',
      retention: (period: string) => `使用期間保存，帳號關閉滿 ${period}後刪除；身分證字號加密保存`,
    },
    accountFacts: {
      name: '姓名',
      username: '登入帳號',
      email: '電子郵件',
      phone: '聯絡電話',
      nationalId: '身分證字號或居留證號碼（遮蔽）',
      createdAt: '建立時間',
      closedAt: '關閉時間',
      bureauTitle: '教育局職稱',
      bureauSince: '任職起',
      bureauUntil: '任職迄',
    },
    pupilNumber: {
      title: '學生身分證明號碼',
      purpose: '辨識學生、建立學籍（特定目的一五八）',
      retention: '屬學籍資料，依學籍管理規定保存；加密保存',
    },
    sessions: {
      title: '登入中的裝置',
      purpose: '維持登入狀態、察覺他人冒用（特定目的一三七）',
      retention: (period: string) => `登出或逾時後保存 ${period}`,
    },
    session: '裝置',
    sessionFacts: {
      device: '瀏覽器',
      address: '網路位址',
      createdAt: '登入時間',
      lastUsedAt: '最後使用',
      endedAt: '登出時間',
    },
    signIns: {
      title: '登入紀錄',
      purpose: '讓您察覺他人冒用（特定目的一三七）',
      retention: (period: string) => period,
    },
    signIn: '登入',
    outcomes: { SUCCEEDED: '成功', WRONG_PASSWORD: '密碼錯誤', LOCKED: '帳號鎖定' },
    signInFacts: {
      at: '時間',
      outcome: '結果',
      device: '瀏覽器',
      address: '網路位址',
      provider: '外部帳號',
    },
    guardianships: {
      title: '親子綁定關係',
      purpose: '確認法定代理人或監護人，據以提供學生資訊（特定目的一五八）',
      retention: '綁定期間保存；帳號資料刪除後，僅餘無法辨識個人的紀錄',
    },
    guardianship: '綁定',
    guardianshipFacts: { child: '學生', relation: '關係', since: '起', until: '迄' },
    otherGuardians: '其他監護人（人數；姓名屬其本人資料）',
  },
  en: {
    account: {
      title: 'Account',
      purpose: 'To make and manage the account, confirm who you are and write to you (purposes 136, 158)',
      retention: (period: string) =>
        `While in use; removed ${period} after the account was closed. The identity number is encrypted`,
    },
    accountFacts: {
      name: 'Name',
      username: 'Username',
      email: 'E-mail',
      phone: 'Phone',
      nationalId: 'National ID or resident certificate number (masked)',
      createdAt: 'Made',
      closedAt: 'Closed',
      bureauTitle: 'Title at the education bureau',
      bureauSince: 'In office since',
      bureauUntil: 'In office until',
    },
    pupilNumber: {
      title: 'Number of the pupil',
      purpose: 'To tell pupils apart in the school record (purpose 158)',
      retention: 'Part of the school record, kept as its rules say; encrypted',
    },
    sessions: {
      title: 'Signed-in devices',
      purpose: 'To keep you signed in, and to notice others who use your account (purpose 137)',
      retention: (period: string) => `${period} after signing out`,
    },
    session: 'Device',
    sessionFacts: {
      device: 'Browser',
      address: 'Network address',
      createdAt: 'Signed in',
      lastUsedAt: 'Last used',
      endedAt: 'Signed out',
    },
    signIns: {
      title: 'Sign-in history',
      purpose: 'To let you notice others who use your account (purpose 137)',
      retention: (period: string) => period,
    },
    signIn: 'Sign-in',
    outcomes: { SUCCEEDED: 'succeeded', WRONG_PASSWORD: 'wrong password', LOCKED: 'locked' },
    signInFacts: {
      at: 'Time',
      outcome: 'Outcome',
      device: 'Browser',
      address: 'Network address',
      provider: 'Account elsewhere',
    },
    guardianships: {
      title: 'Bindings between guardians and children',
      purpose: 'To know who may see a child’s data (purpose 158)',
      retention: 'While bound; without the account’s data the record names nobody',
    },
    guardianship: 'Binding',
    guardianshipFacts: { child: 'Child', relation: 'Relation', since: 'From', until: 'To' },
    otherGuardians: 'Other guardians (their names are their own data)',
  },
} satisfies Record<Locale, unknown>;
