/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an absence (缺曠) is. */
export type AbsenceKind =
  /** 請假: approved leave settles it. */
  | 'EXCUSED'
  /** 遲到. */
  | 'LATE'
  /** 早退. */
  | 'LEFT_EARLY'
  /** 曠課. */
  | 'UNEXCUSED';

/** How far somebody is with an account. */
export type AccountState =
  /** The person has chosen a password. */
  | 'ACTIVE'
  /** No record speaks for it any more. */
  | 'CLOSED'
  /** The first password or the link no longer opens it: the school has to issue it anew. */
  | 'EXPIRED'
  /** Closed for some minutes after failed sign-ins. */
  | 'LOCKED'
  /** A first password or a link waits to be used. */
  | 'NOT_ACTIVATED';

/** How a new account is opened. */
export type ActivationMode =
  /** By the last six of the own identity number, within fourteen days and five tries. */
  | 'INITIAL_PASSWORD'
  /** By a one-time link, within seven days. */
  | 'LINK';

/** A plan that somebody has looked at. */
export type ApplyPromotionInput = {
  /** Of the plan as it was shown; data that changed since are noticed by it. */
  digest: string;
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
};

/** A class for a pupil who has none yet (編班). */
export type AssignClassInput = {
  /** Class of the pupil’s school. */
  classGroupId: string | number;
  /** Seat number (座號), 1–99. */
  seatNumber?: number | null | undefined;
  /** The pupil, enrolled without a class. */
  studentId: string | number;
};

/** Somebody who becomes homeroom teacher (導師) of a class. */
export type AssignHomeroomInput = {
  /** The class. */
  classGroupId: string | number;
  /** In place of whoever leads the class now; beside them otherwise (共同導師). */
  replace: boolean;
  /** The member of staff. */
  staffId: string | number;
  /** First day. */
  startsOn: string;
};

/** A post (職稱) that somebody takes on. */
export type AssignPostInput = {
  /** Last day, if that is known. */
  endsOn?: string | null | undefined;
  /** What it lets its holder do: SUBJECT_TEACHER, OFFICE or SCHOOL_ADMIN. */
  kind: IdentityKind;
  /** Office of the same school. */
  officeId?: string | number | null | undefined;
  /** The member of staff. */
  staffId: string | number;
  /** First day. */
  startsOn: string;
  /** Title, e.g. 生教組長. */
  title: string;
};

/** State of an application. */
export type BindingStatus =
  /** 認證: bound. */
  | 'APPROVED'
  /** Withdrawn by the applicant. */
  | 'CANCELLED'
  /** 不通過: refused, with a reason. */
  | 'REJECTED'
  /** 申請: waiting for the school. */
  | 'SUBMITTED';

/** A kind of personal data. */
export type BreachDataKind =
  /** Accounts, passwords, sessions. */
  | 'ACCOUNT'
  /** Arrivals, absences, leave. */
  | 'ATTENDANCE'
  /** Telephones, addresses, mailboxes. */
  | 'CONTACT'
  /** Health, counselling. */
  | 'HEALTH'
  /** Names, classes, numbers of pupils. */
  | 'NAME'
  /** Identity numbers. */
  | 'NATIONAL_ID'
  /** Something else, told in the description. */
  | 'OTHER'
  /** Grades, conduct. */
  | 'SCHOOL_RECORD'
  /** Drawn signatures, signed forms. */
  | 'SIGNATURE';

/** What a line of a record tells. */
export type BreachStepKind =
  /** That it was assessed. */
  | 'ASSESS'
  /** That the record is closed; only once all else is done. */
  | 'CLOSE'
  /** That it was stopped. */
  | 'CONTAIN'
  /** A remark. */
  | 'NOTE'
  /** That those concerned were told. */
  | 'NOTIFY'
  /** That the authority was told. */
  | 'REPORT';

/** What is done about a breach. */
export type BreachTaskKind =
  /** Find out what got out, and of whom. */
  | 'ASSESS'
  /** Close the record, with what was learnt. */
  | 'CLOSE'
  /** Stop it. */
  | 'CONTAIN'
  /** Tell those concerned (個資法 §12). */
  | 'NOTIFY'
  /** Report to the authority, within 72 hours. */
  | 'REPORT';

/** What an entry of the calendar makes of its date. */
export type CalendarDayKind =
  /** School until some hour (半天). */
  | 'HALF_DAY'
  /** No school (放假). */
  | 'HOLIDAY'
  /** School by the timetable of another weekday (補課). */
  | 'MAKE_UP';

/** What a school chooses for one pupil; nothing of it leaves the pupil to the rule again. */
export type ChoosePromotionInput = {
  /** Which class of the grade. */
  classNumber?: number | null | undefined;
  /** What becomes of the pupil. */
  outcome?: PromotionOutcome | null | undefined;
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
  /** Seat number there. */
  seatNumber?: number | null | undefined;
  /** The pupil. */
  studentId: string | number;
};

/** Sort of classes. */
export type ClassGroupSort = {
  /** Smallest or largest first. */
  direction: SortDirection;
  /** By what. */
  field: ClassGroupSortField;
};

/** What a list of classes is sorted by. */
export type ClassGroupSortField =
  /** Share of pupils with at least one bound guardian. */
  | 'BOUND_RATE'
  /** Grade, then name. */
  | 'GRADE'
  /** Name of the class. */
  | 'NAME'
  /** Age of the oldest application that waits. */
  | 'OLDEST_WAITING'
  /** Number of pupils. */
  | 'STUDENTS'
  /** Applications that wait. */
  | 'WAITING';

/** From when on a school is closed. */
export type CloseSchoolInput = {
  /** First day on which it is closed; without it, the school is open again. */
  closesOn?: string | null | undefined;
  /** The school. */
  schoolId: string | number;
};

/** A dry run that is to be applied. */
export type ConfirmSisImportInput = {
  /** What `confirmation` of the import asks to be typed. */
  confirmation?: string | null | undefined;
  /** Id of the import. */
  id: string | number;
};

/** Where a version of the statement stands. */
export type ConsentState =
  /** Being written; nobody else sees it. */
  | 'DRAFT'
  /** What guardians agree to now. */
  | 'IN_FORCE'
  /** Was in force; forms that were signed then keep it. */
  | 'PAST'
  /** Comes into force on a day that is known. */
  | 'SCHEDULED';

/** How a contact code travels. */
export type ContactChannel =
  /** To an e-mail address. */
  | 'EMAIL'
  /** To a mobile number (09xxxxxxxx). */
  | 'SMS';

/** What is put right of a guardian; what is left out stays as it is. */
export type CorrectGuardianInput = {
  /** The binding of the guardian to a child of the school. */
  guardianshipId: string | number;
  /** Name of the guardian. */
  name?: string | null | undefined;
  /** Identity number of the guardian. */
  nationalId?: string | null | undefined;
  /** What the guardian is to the child. */
  relation?: Relation | null | undefined;
  /** Needed when the relation is OTHER. */
  relationNote?: string | null | undefined;
};

/** A reader that is to be set up. */
export type CreateGateReaderInput = {
  /** Where it stands, as parents read it, e.g. 正門. */
  gate: string;
  /** What the school calls the device. */
  name: string;
  /** The school. */
  schoolId: string | number;
};

/** A school that is new in the city. */
export type CreateSchoolInput = {
  /** Code in the city, letters and digits; first part of its people’s usernames. */
  code: string;
  /** District of the city. */
  district: string;
  /** Level that it teaches. */
  level: SchoolLevel;
  /** Name, e.g. 市立晨光國小. */
  name: string;
};

/** What somebody asks for about their data (個人資料保護法 art. 3). */
export type DataRequestKind =
  /** Correct or complete it (補充或更正). */
  | 'CORRECT'
  /** Delete it (刪除). */
  | 'DELETE'
  /** Stop collecting, processing or using it (停止蒐集、處理或利用). */
  | 'STOP';

/** State of a data request. */
export type DataRequestStatus =
  /** Granted and carried out. */
  | 'ACCEPTED'
  /** Refused, with the reason. */
  | 'REFUSED'
  /** Waits for an answer. */
  | 'SUBMITTED'
  /** Taken back by the person. */
  | 'WITHDRAWN';

/** A decision about a data request, with what the person is told. */
export type DecideDataRequestInput = {
  /** What was done, why it is refused, or why it takes longer. */
  answer: string;
  /** Id of the request. */
  id: string | number;
  /** Version that the decider saw. */
  version: number;
};

/** The end of a post, or of leading a class. */
export type EndAssignmentInput = {
  /** Last day. */
  endsOn: string;
  /** What ends. */
  id: string | number;
};

/** The end of a pupil’s time at a school. */
export type EndEnrolmentInput = {
  /** Last day. */
  endsOn: string;
  /** Why it ends. */
  reason: EnrolmentEnd;
  /** The pupil. */
  studentId: string | number;
};

/** Which binding ends, and why. */
export type EndGuardianshipInput = {
  /** The binding. */
  guardianshipId: string | number;
  /** Why it ends; for the school’s record. */
  reason: string;
};

/** The end of somebody’s work at a school. */
export type EndStaffInput = {
  /** Last day in post. */
  endsOn: string;
  /** The member of staff. */
  id: string | number;
};

/** A pupil who joins a class. */
export type EnrolStudentInput = {
  /** The class. */
  classGroupId: string | number;
  /** As the school’s records write it. */
  gender?: Gender | null | undefined;
  /** Name of the pupil. */
  name: string;
  /** Identity number; a pupil who is known keeps account and guardians. */
  nationalId: string;
  /** Seat number (座號), 1–99. */
  seatNumber?: number | null | undefined;
  /** First day. */
  startsOn: string;
  /** Student number (學號): letters and digits. */
  studentNumber: string;
};

/** Why an enrolment ended. */
export type EnrolmentEnd =
  /** 畢業. */
  | 'GRADUATION'
  /** Next school year, next class (升級). */
  | 'PROMOTION'
  /** To another school or class (轉學, 轉班). */
  | 'TRANSFER'
  /** Left the city’s schools. */
  | 'WITHDRAWAL';

/** Whether the platform reaches anybody at a pupil’s home. */
export type FamilyReach =
  /** No bound guardian has ever signed in. */
  | 'NEVER_SIGNED_IN'
  /** Whoever has signed in has neither an e-mail address nor a device that takes messages. */
  | 'NO_CONTACT'
  /** Nobody is bound, or whoever is may not be told. */
  | 'NO_GUARDIAN'
  /** At least one guardian. */
  | 'REACHED';

/** As the school’s records write it. */
export type Gender =
  /** A girl (女). */
  | 'FEMALE'
  /** A boy (男). */
  | 'MALE';

/** A hat (身分) that a person wears. */
export type IdentityKind =
  /** Administrator of the education bureau. */
  | 'BUREAU_ADMIN'
  /** 導師 of one class. */
  | 'HOMEROOM_TEACHER'
  /** Holder of a post in a school office (處室). */
  | 'OFFICE'
  /** Guardian of bound children. */
  | 'PARENT'
  /** Administers one school’s data (資訊組長 …). */
  | 'SCHOOL_ADMIN'
  /** A pupil in person. */
  | 'STUDENT'
  /** 任課教師. */
  | 'SUBJECT_TEACHER';

/** An outside provider; with id and version it replaces what is there. */
export type IdentityProviderInput = {
  /** What the provider calls us. */
  clientId: string;
  /** Client secret; left out, the stored one stays. */
  clientSecret?: string | null | undefined;
  /** Whether people can use it. */
  enabled: boolean;
  /** Data URL of a PNG of at most 16 kB. */
  iconUrl?: string | null | undefined;
  /** Id of the provider to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Issuer; its metadata are read before anything is stored. */
  issuer: string;
  /** Claim that the person recognises the account by, e.g. email. */
  labelClaim: string;
  /** Name on the sign-in page. */
  name: string;
  /** Scopes to ask for beside openid. */
  scopes: Array<string>;
  /** Claim that names the person; usually sub. */
  subjectClaim: string;
  /** Version that the change is based on. */
  version?: number | null | undefined;
};

/** A calendar file. */
export type ImportCalendarInput = {
  /** CSV with headings: 日期, 至, 類別 (放假, 補課, 半天), 名稱, 上星期幾的課, 上到幾點. */
  csv: string;
  /** Only tell what would happen. */
  dryRun: boolean;
  /** The school; the whole city without it. */
  schoolId?: string | number | null | undefined;
};

/** Somebody who becomes an administrator of the bureau. */
export type InviteBureauAdministratorInput = {
  /** E-mail address: the username, and where the link goes. */
  email: string;
  /** Name of the person. */
  name: string;
  /** Function at the bureau. */
  title: string;
};

/** A card for a pupil. */
export type IssueCardInput = {
  /** Number of the card. */
  cardNumber: string;
  /** The pupil. */
  studentId: string | number;
};

/** One rule about who decides. */
export type LeaveChainInput = {
  /** Below so many days; null: without end. */
  belowDays?: number | null | undefined;
  /** From so many days on. */
  fromDays: number;
  /** Level of the pupil’s grade; null: any. */
  level?: SchoolLevel | null | undefined;
  /** 導師, or titles of posts, in turn; at most 6. */
  roles: Array<string>;
  /** Code of a type; null: any. */
  type?: string | null | undefined;
};

/** Periods of one date for which leave is asked. */
export type LeaveDayInput = {
  /** The date. */
  date: string;
  /** Codes of the period table; all of the day’s when empty. */
  periods: Array<string>;
};

/** A wish whose outcome is to be told before it is sent. */
export type LeavePlanInput = {
  /** A request that is being changed does not clash with itself. */
  changing?: string | number | null | undefined;
  /** Dates with their periods, at most 120. */
  days: Array<LeaveDayInput>;
  /** Id of the pupil. */
  studentId: string | number;
  /** Code of a type of leave. */
  type: string;
};

/** State of a request for leave (假單). */
export type LeaveStatus =
  /** 通過: granted. */
  | 'APPROVED'
  /** 確認中: somebody is to decide. */
  | 'PENDING'
  /** 退回: sent back, with a reason. */
  | 'RETURNED'
  /** 已撤回: taken back by whoever sent it. */
  | 'WITHDRAWN';

/** One hour of a timetable. */
export type LessonInput = {
  /** Code of the school’s period table. */
  period: string;
  /** What is taught. */
  subject: string;
  /** Who teaches it; somebody in post at the school. */
  teacherId?: string | number | null | undefined;
  /** 1 is Monday, 5 Friday. */
  weekday: number;
};

/** Which restriction ends, and why. */
export type LiftCustodyRestrictionInput = {
  /** The restriction. */
  id: string | number;
  /** Why it is lifted. */
  reason: string;
};

/** Who leads a class of the new year. */
export type NamePromotionTeacherInput = {
  /** Which class of the grade. */
  classNumber: number;
  /** Grade of the class. */
  grade: number;
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
  /** The teacher; null leaves the class to the rule again. */
  staffId?: string | number | null | undefined;
};

/** A connected system; with id and version it replaces what is there. */
export type OidcClientInput = {
  /** Whether it works. */
  enabled: boolean;
  /** Home page of the system. */
  homepageUrl?: string | null | undefined;
  /** Id of the system to change; none for a new one. */
  id?: string | number | null | undefined;
  /** Name that people read when they consent. */
  name: string;
  /** Exact addresses to return to: https, or http on the own machine. */
  redirectUris: Array<string>;
  /** The most that it may ask for; the identifier is always among it. */
  scopes: Array<OidcScope>;
  /** Version that the change is based on. */
  version?: number | null | undefined;
};

/** What a connected system may read of a person. */
export type OidcScope =
  /** The e-mail address. */
  | 'EMAIL'
  /** An identifier (識別代號) that only this system knows the person by. */
  | 'OPENID'
  /** The name. */
  | 'PROFILE'
  /** The kinds of identities that the person has. */
  | 'ROLES'
  /** Code and name of the schools that the person belongs to. */
  | 'SCHOOL';

/** A breach as it is told of first. */
export type OpenBreachInput = {
  /** Kinds of data that are concerned. */
  dataKinds: Array<BreachDataKind>;
  /** What happened, how, and what has been done, in at most 2000 characters. */
  description: string;
  /** When somebody came to know of it. */
  foundAt: string;
  /** People who are concerned, as far as it is known. */
  peopleCount: number;
  /** What happened, in at most 60 characters. */
  title: string;
};

/** One row of a period table. */
export type PeriodInput = {
  /** Code within the school: capital letters and digits. */
  code: string;
  /** Whether missing it is an absence. */
  countsAbsence: boolean;
  /** Local time HH:MM. */
  endsAt: string;
  /** Name, e.g. 第一節. */
  name: string;
  /** Local time HH:MM. */
  startsAt: string;
};

/** The place of a pupil who comes from another school (轉入). */
export type PlaceStudentInput = {
  /** Class; without one the pupil has reported, 尚未編班. */
  classGroupId?: string | number | null | undefined;
  /** Seat number (座號), 1–99. */
  seatNumber?: number | null | undefined;
  /** First day at the new school. */
  startsOn: string;
  /** Student number (學號) at the new school: letters and digits. */
  studentNumber: string;
  /** The transfer. */
  transferId: string | number;
};

/** What a school chose for its pupils, as a table. */
export type PlanPromotionByFileInput = {
  /** File that was sent to be imported: student number, and class, seat, outcome. */
  importFileId: string | number;
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
};

/** What becomes of a pupil at the end of a school year. */
export type PromotionOutcome =
  /** From the last grade (畢業). */
  | 'GRADUATED'
  /** Not at the school any more. */
  | 'LEFT'
  /** One grade up (升級). */
  | 'PROMOTED'
  /** The same grade once more (留級). */
  | 'REPEATING';

/** What a plan is to be looked at for. */
export type PromotionProblemKind =
  /** There is no such class in the new year. */
  | 'CLASS_UNKNOWN'
  /** A class has no homeroom teacher yet. */
  | 'CLASS_WITHOUT_HOMEROOM'
  /** A pupil goes on without a class (尚未編班). */
  | 'PUPIL_WITHOUT_CLASS'
  /** Two pupils have one seat. */
  | 'SEAT_TWICE'
  /** Somebody leads two classes. */
  | 'TEACHER_TWICE'
  /** The semesters of the new year are not in the calendar. */
  | 'TERMS_MISSING';

/** How seats are given. */
export type PromotionSeats =
  /** Anew, by student number. */
  | 'BY_NUMBER'
  /** As they are, where a class goes on. */
  | 'KEEP';

/** How far a school is. */
export type PromotionState =
  /** Pupils are in the classes of the new year, from its first day on. */
  | 'APPLIED'
  /** It plans. */
  | 'OPEN';

/** Word of a pupil who has come to a school elsewhere. */
export type RecordArrivalElsewhereInput = {
  /** First day there. */
  arrivedOn: string;
  /** The transfer. */
  transferId: string | number;
};

/** A line of the record of a breach. */
export type RecordBreachStepInput = {
  /** Which record. */
  id: string | number;
  /** What it tells. */
  kind: BreachStepKind;
  /** In words, at most 1000 characters. */
  note: string;
};

/** Another e-mail address of a guardian, proven by the code that came to it. */
export type RecordGuardianContactInput = {
  /** The six digits that requestContactCode sent there. */
  code: string;
  /** The new address. */
  email: string;
  /** The binding of the guardian to a child of the school. */
  guardianshipId: string | number;
};

/** Somebody who takes up work at a school. */
export type RecordStaffInput = {
  /** E-mail address of a person without an account. */
  email?: string | null | undefined;
  /** Class whose homeroom teacher the person becomes. */
  homeroomClassId?: string | number | null | undefined;
  /** Name of the person. */
  name: string;
  /** Identity number; a person who is known keeps the one account. */
  nationalId: string;
  /** Posts from that day on, at most 10. */
  posts: Array<StaffPostInput>;
  /** The school; a school’s administrator need not say it. */
  schoolId?: string | number | null | undefined;
  /** First day in post. */
  startsOn: string;
};

/** A system that is to read rosters. */
export type RegisterRosterClientInput = {
  /** What it is called. */
  name: string;
  /** The schools that it may read; left out, all schools. */
  schoolIds?: Array<string | number> | null | undefined;
};

/** Whose way in is issued anew: exactly one of them. */
export type ReissueAccessInput = {
  /** An administrator of the bureau. */
  bureauAdministratorId?: string | number | null | undefined;
  /** The guardian of this binding. */
  guardianshipId?: string | number | null | undefined;
  /** A member of staff. */
  staffId?: string | number | null | undefined;
  /** A pupil. */
  studentId?: string | number | null | undefined;
};

/** What the guardian is to the child: the first two are legal representatives (法定代理人), the rest guardians (監護人). */
export type Relation =
  /** Father (父親). */
  | 'FATHER'
  /** Father’s father (祖父). */
  | 'GRANDFATHER'
  /** Father’s mother (祖母). */
  | 'GRANDMOTHER'
  /** Mother’s father (外祖父). */
  | 'MATERNAL_GRANDFATHER'
  /** Mother’s mother (外祖母). */
  | 'MATERNAL_GRANDMOTHER'
  /** Mother (母親). */
  | 'MOTHER'
  /** Another relation (其他), described in relationNote. */
  | 'OTHER';

/** A pupil whom the school lets go to another school (轉出). */
export type ReleaseStudentInput = {
  /** Why, e.g. 遷居. */
  reason: string;
  /** From this day on the pupil is not the school’s any more; the day before is the last one. */
  releasedOn: string;
  /** The pupil. */
  studentId: string | number;
  /** School elsewhere, in words, instead of `toSchoolId`. */
  toPlace?: string | null | undefined;
  /** School of the city that the pupil goes to. */
  toSchoolId?: string | number | null | undefined;
};

/** A service that is not to be read any more. */
export type RemoveSisSourceInput = {
  /** Id of the source. */
  id: string | number;
  /** Version that was looked at. */
  version: number;
};

/** A new card in place of another. */
export type ReplaceCardInput = {
  /** Number of the new card. */
  cardNumber: string;
  /** The card that it takes the place of. */
  id: string | number;
};

/** Where to send a contact code. */
export type RequestContactCodeInput = {
  /** E-mail address, or mobile number 09xxxxxxxx. */
  address: string;
  /** E-mail or SMS. */
  channel: ContactChannel;
};

/** A court order about one guardian of one child. */
export type RestrictCustodyInput = {
  /** Court and number of the case, e.g. 114 年度家護字第 12 號. */
  basis: string;
  /** Last day; until it is lifted without one. */
  endsOn?: string | null | undefined;
  /** The binding of the guardian to the child. */
  guardianshipId: string | number;
  /** For the office: who brought the order, what to heed. */
  note?: string | null | undefined;
  /** First day on which the guardian sees nothing of the child. */
  startsOn: string;
};

/** An entry of the calendar. */
export type SaveCalendarDayInput = {
  /** The date; of a break, its first. */
  date: string;
  /** Of a half day: when lessons end, HH:MM. */
  endsAt?: string | null | undefined;
  /** The entry to change; a new one without it. */
  id?: string | number | null | undefined;
  /** What it makes of the date. */
  kind: CalendarDayKind;
  /** Name, e.g. 國慶日. */
  name: string;
  /** The school; the whole city without it. */
  schoolId?: string | number | null | undefined;
  /** Of a break: its last date. Each of its weekdays becomes an entry. */
  until?: string | null | undefined;
  /** Whose weekday’s timetable holds: 1 is Monday, 5 Friday. */
  weekday?: number | null | undefined;
};

/** A draft of the statement on personal data. */
export type SaveConsentDraftInput = {
  /** The text; headings begin with 一、 and （一）. */
  body: string;
  /** The revision that was seen; a new draft without it. */
  revision?: number | null | undefined;
  /** Name of the version, e.g. 2027-02: letters, digits, dots and hyphens. */
  version: string;
};

/** The hours of a school’s day for one level. */
export type SaveDayRuleInput = {
  /** Whoever is not there and not excused by then is missing, HH:MM. */
  alarmAt: string;
  /** From when a swipe is an arrival, HH:MM. */
  arrivesFrom: string;
  /** Later arrivals are late, HH:MM. */
  lateAfter: string;
  /** From when a departure is no early one, HH:MM. */
  leavesFrom: string;
  /** Level of the grades for which they hold. */
  level: SchoolLevel;
  /** The school. */
  schoolId: string | number;
};

/** Who stands in for whom, and when. */
export type SaveDeputyInput = {
  /** Id of whoever is away. */
  absentId: string | number;
  /** Id of whoever stands in. */
  deputyId: string | number;
  /** Last day. */
  endsOn: string;
  /** First day. */
  startsOn: string;
};

/** All rules of a school about who decides. */
export type SaveLeaveChainsInput = {
  /** In order: the first that fits holds; at most 60. None: the city’s usual ones. */
  chains: Array<LeaveChainInput>;
  /** Id of the school. */
  schoolId: string | number;
};

/** What a school sets for leave as a whole. */
export type SaveLeaveSettingsInput = {
  /** How many days ahead. */
  aheadDays: number;
  /** How many days back leave can be asked for. */
  pastDays: number;
  /** After how many hours whoever is asked is reminded. */
  remindAfterHours: number;
  /** How many times in all. */
  remindTimes: number;
  /** Id of the school. */
  schoolId: string | number;
};

/** A type of leave as the school wants it. */
export type SaveLeaveTypeInput = {
  /** From how many days on proof is needed; null: never, 0: always. */
  attachmentFromDays?: number | null | undefined;
  /** Code: one of the school’s types, or a new one (A–Z, digits, _). */
  code: string;
  /** Whether families may ask for it. */
  guardiansMayAsk: boolean;
  /** The least that can be asked for, in periods. */
  minimumPeriods: number;
  /** Name, e.g. 病假. */
  name: string;
  /** Whether it can be asked for. */
  offered: boolean;
  /** Days within which proof may follow, from the last day of leave or from sending if later; null: at once. */
  proofWithinDays?: number | null | undefined;
  /** Id of the school. */
  schoolId: string | number;
  /** Days in a school year; null without limit. */
  yearlyDays?: number | null | undefined;
};

/** An office (處室) of a school. */
export type SaveOfficeInput = {
  /** Code within the school: letters, digits, _ and -. */
  code: string;
  /** The office that is changed; a new one without it. */
  id?: string | number | null | undefined;
  /** Name, e.g. 學務處. */
  name: string;
  /** The school. */
  schoolId: string | number;
};

/** A trip of whole classes. */
export type SaveOutingInput = {
  /** Ids of the classes that go along. */
  classGroupIds: Array<string | number>;
  /** Last day, at most a month later. */
  endsOn: string;
  /** Id of the trip that is changed; null for a new one. */
  id?: string | number | null | undefined;
  /** What the trip is called, e.g. 五年級校外教學. */
  name: string;
  /** Id of the school. */
  schoolId: string | number;
  /** First day. */
  startsOn: string;
};

/** A school’s period table, whole. */
export type SavePeriodsInput = {
  /** In order of the day, at most 20. */
  periods: Array<PeriodInput>;
  /** The school. */
  schoolId: string | number;
};

/** How a school moves up. */
export type SavePromotionInput = {
  /** Empty classes for those who begin school. */
  firstGradeClasses: number;
  /** Whether homeroom teachers go along with classes that go on. */
  keepHomerooms: boolean;
  /** Whether the draw is made anew. */
  redraw?: boolean | null | undefined;
  /** Grades whose classes are drawn anew (常態編班), as grades of the new year. */
  reshuffledGrades: Array<number>;
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
  /** How seats are given. */
  seats: PromotionSeats;
};

/** Who teaches a subject in a class beside those whom the timetable names. */
export type SaveSubjectTeachersInput = {
  /** Id of the class. */
  classGroupId: string | number;
  /** Ids of members of staff. */
  staffIds: Array<string | number>;
  /** Id of the subject. */
  subjectId: string | number;
  /** Id of the term. */
  termId: string | number;
};

/** A school’s subjects, in their order. */
export type SaveSubjectsInput = {
  /** Id of the school. */
  schoolId: string | number;
  /** At most 60; one that is left out goes. */
  subjects: Array<SubjectInput>;
};

/** A semester and its dates. */
export type SaveTermInput = {
  /** Last day. */
  endsOn: string;
  /** The semester that is changed; a new one without it. */
  id?: string | number | null | undefined;
  /** School year in ROC years. */
  schoolYear: number;
  /** 1 or 2. */
  semester: number;
  /** First day. */
  startsOn: string;
  /** The version that was seen, of one that is changed. */
  version?: number | null | undefined;
};

/** A class’s timetable, whole. */
export type SaveTimetableInput = {
  /** The class. */
  classGroupId: string | number;
  /** Its lessons, at most 100. */
  lessons: Array<LessonInput>;
};

/** When families read what a school records of their children. */
export type SaveVisibilityInput = {
  /** So many days later, 0–30; 0: at once. */
  days: number;
  /** At this hour in Taipei, 0–23; of no meaning with 0 days. */
  hour: number;
  /** The school. */
  schoolId: string | number;
};

/** When a draft comes into force. */
export type ScheduleConsentInput = {
  /** First day; at once when it is today. */
  from: string;
  /** The revision that was read. */
  revision: number;
  /** The draft. */
  version: string;
};

/** Whether a date has school. */
export type SchoolDayKind =
  /** The periods that are over when lessons end. */
  | 'HALF_DAY'
  /** None: a weekend, a holiday, a break. */
  | 'NO_SCHOOL'
  /** All periods. */
  | 'SCHOOL_DAY';

/** Level of a school (學層). */
export type SchoolLevel =
  /** Elementary school (國小), grades 1–6. */
  | 'ELEMENTARY'
  /** Junior high school (國中), grades 7–9. */
  | 'JUNIOR_HIGH'
  /** Senior high school (高中), grades 10–12. */
  | 'SENIOR_HIGH'
  /** School for special education (特教). */
  | 'SPECIAL'
  /** Vocational high school (高職), grades 10–12. */
  | 'VOCATIONAL';

/** A school, and the year that it moves up to. */
export type SchoolOfYearInput = {
  /** The school. */
  schoolId: string | number;
  /** ROC school year to move up to. */
  schoolYear: number;
};

/** Sort of schools. */
export type SchoolSort = {
  /** Smallest or largest first. */
  direction: SortDirection;
  /** By what. */
  field: SchoolSortField;
};

/** What a list of schools is sorted by. */
export type SchoolSortField =
  /** Share of pupils with at least one bound guardian. */
  | 'BOUND_RATE'
  /** Code of the school. */
  | 'CODE'
  /** Name of the school. */
  | 'NAME'
  /** Age of the oldest application that waits. */
  | 'OLDEST_WAITING'
  /** Number of pupils. */
  | 'STUDENTS'
  /** Applications that wait. */
  | 'WAITING';

/** What an office has done about a pupil on the watch list. */
export type SettleDropoutWatchInput = {
  /** Id of the entry. */
  id: string | number;
  /** What was done, at most 500 characters. */
  note: string;
};

/** What a person still has to do after signing in. */
export type SignInStep =
  /** Choose a password; nothing else is open before. */
  | 'CHANGE_PASSWORD'
  /** Confirm or skip the rescue data. */
  | 'CONFIRM_RESCUE'
  /** Nothing. */
  | 'DONE';

/** Which column of a plain table a field is. */
export type SisColumnInput = {
  /** Name of the column in the file. */
  column: string;
  /** The field, as `sheetColumns` names it. */
  field: string;
};

/** What a delivery of a school’s records is. */
export type SisContent =
  /** A table of classes. */
  | 'CLASSES'
  /** An archive of OneRoster 1.1 or 1.2 files. */
  | 'ONEROSTER'
  /** A table of staff. */
  | 'STAFF'
  /** A table of pupils. */
  | 'STUDENTS';

/** How bad a problem of a delivery is. */
export type SisSeverity =
  /** Nothing is applied before it is mended. */
  | 'ERROR'
  /** Worth a look; it is applied as the sentence says. */
  | 'WARNING';

/** A service to read records from; with id and version it replaces what is there. */
export type SisSourceInput = {
  /** Whether what it brings is applied by itself, where there is no error and nobody leaves in numbers. */
  autoApply: boolean;
  /** Address of the service (https), up to its version. */
  baseUrl: string;
  /** What the service calls us. */
  clientId: string;
  /** Secret; left out, the stored one stays. */
  clientSecret?: string | null | undefined;
  /** Whether it is visited. */
  enabled: boolean;
  /** Hours between two visits, from 1 to 168. */
  everyHours: number;
  /** Id of the source to change; none for a new one. */
  id?: string | number | null | undefined;
  /** What it is called. */
  name: string;
  /** Of a new one: the one school whose records it brings; for the bureau, else the own. */
  schoolId?: string | number | null | undefined;
  /** Where tokens are given for id and secret. */
  tokenUrl: string;
  /** Version that the change is based on. */
  version?: number | null | undefined;
};

/** How far an import is. */
export type SisState =
  /** All of it is applied. */
  | 'APPLIED'
  /** It is being applied. */
  | 'APPLYING'
  /** It was put aside, or a newer one took its place. */
  | 'CANCELLED'
  /** The dry run is there; somebody has to confirm it. */
  | 'CHECKED'
  /** It broke off; nothing of it is applied. */
  | 'FAILED'
  /** The file is being read and compared. */
  | 'READING';

/** Direction of a sort. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A post (職稱) at a school. */
export type StaffPostInput = {
  /** What the post lets its holder do: SUBJECT_TEACHER, OFFICE or SCHOOL_ADMIN. */
  kind: IdentityKind;
  /** Code of the office within the school. */
  officeCode?: string | null | undefined;
  /** Title, e.g. 生教組長. */
  title: string;
};

/** Sort of staff. */
export type StaffSort = {
  /** Smallest or largest first. */
  direction: SortDirection;
  /** By what. */
  field: StaffSortField;
};

/** What a list of staff is sorted by. */
export type StaffSortField =
  /** First day in post. */
  | 'IN_POST_SINCE'
  /** Name of the person. */
  | 'NAME'
  /** Title of the first post. */
  | 'TITLE';

/** A file that is to be imported. */
export type StartSisImportInput = {
  /** Of a plain table: what its columns are. */
  columns?: Array<SisColumnInput> | null | undefined;
  /** Of a plain table: whether whoever is not in it has left. OneRoster says so itself. */
  complete?: boolean | null | undefined;
  /** What the file is. */
  content: SisContent;
  /** Id of the file that was sent to /files/imports. */
  importFileId: string | number;
  /** The one school that is imported; for the bureau, else the own. */
  schoolId?: string | number | null | undefined;
};

/** Sort of pupils. */
export type StudentSort = {
  /** Smallest or largest first. */
  direction: SortDirection;
  /** By what. */
  field: StudentSortField;
};

/** What a list of pupils is sorted by. */
export type StudentSortField =
  /** Class, then seat. */
  | 'CLASS'
  /** Name of the pupil. */
  | 'NAME'
  /** Student number. */
  | 'NUMBER';

/** Where a pupil stands between schools and classes (學籍狀態). */
export type StudentStanding =
  /** Released by one school and not yet at the next one (轉學中). */
  | 'BETWEEN_SCHOOLS'
  /** Graduated, and not yet at the next school (畢業). */
  | 'GRADUATED'
  /** Not in a school of the city any more. */
  | 'LEFT'
  /** In a class. */
  | 'PLACED'
  /** At a school that has not placed the pupil in a class yet (尚未編班). */
  | 'UNPLACED';

/** A subject as it is to be. */
export type SubjectInput = {
  /** Id of one that is there. */
  id?: string | number | null | undefined;
  /** What it is called. */
  name: string;
  /** Short name, for narrow columns; the first two characters without it. */
  shortName: string;
};

/** On which side of a transfer a school is. */
export type TransferDirection =
  /** Who comes to it (轉入). */
  | 'INCOMING'
  /** Who leaves the school (轉出). */
  | 'OUTGOING';

/** How far a transfer has come. */
export type TransferState =
  /** The pupil has reported at a school. */
  | 'PLACED'
  /** The old school has let go, no school has the pupil yet. */
  | 'RELEASED'
  /** The old school has taken it back. */
  | 'WITHDRAWN';

/** What a school says of itself; empty texts are taken away. */
export type UpdateSchoolInput = {
  /** Street and district. */
  address?: string | null | undefined;
  /** District; for the bureau to change. */
  district?: string | null | undefined;
  /** Whom to ask about accounts (資訊組). */
  itContact?: string | null | undefined;
  /** Level; for the bureau to change. */
  level?: SchoolLevel | null | undefined;
  /** Name; for the bureau to change. */
  name?: string | null | undefined;
  /** Telephone with its area code. */
  phone?: string | null | undefined;
  /** The school. */
  schoolId: string | number;
  /** What everybody calls it. */
  shortName?: string | null | undefined;
  /** The version that was seen. */
  version: number;
  /** Website, with https://. */
  website?: string | null | undefined;
};

export type HomeroomHistory_AssignmentFragment = { __typename: 'HomeroomAssignment', id: string, startsOn: string, endsOn: string | null, staff: { __typename: 'Staff', id: string, name: string }, classGroup: { __typename: 'ClassGroup', id: string, name: string, schoolYear: number } } & { ' $fragmentName'?: 'HomeroomHistory_AssignmentFragment' };

export type HomeroomHistory_EndMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type HomeroomHistory_EndMutation = { __typename: 'Mutation', endHomeroom: { __typename: 'ClassGroup', id: string } };

export type ReissueAccess_IssuedFragment = { __typename: 'IssuedAccess', mode: ActivationMode, username: string, validUntil: string, sentTo: string | null, link: string | null } & { ' $fragmentName'?: 'ReissueAccess_IssuedFragment' };

export type ReissueAccess_ReissueMutationVariables = Exact<{
  input: ReissueAccessInput;
}>;


export type ReissueAccess_ReissueMutation = { __typename: 'Mutation', reissueAccess: (
    { __typename: 'IssuedAccess' }
    & { ' $fragmentRefs'?: { 'ReissueAccess_IssuedFragment': ReissueAccess_IssuedFragment } }
  ) };

export type AuditEntry_EntryFragment = { __typename: 'AuditEntry', id: string, at: string, action: string, actorName: string | null, actorKind: string, actorTitle: string | null, subjectType: string, subjectLabel: string | null, position: number, school: { __typename: 'School', id: string, name: string } | null, details: Array<{ __typename: 'AuditDetail', name: string, value: string }> } & { ' $fragmentName'?: 'AuditEntry_EntryFragment' };

export type AdministratorsPage_AdministratorFragment = { __typename: 'BureauAdministrator', id: string, name: string, title: string, username: string, email: string | null, accountState: AccountState, since: string, endedAt: string | null, lastSignInAt: string | null } & { ' $fragmentName'?: 'AdministratorsPage_AdministratorFragment' };

export type AdministratorsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministratorsPageQuery = { __typename: 'Query', bureauAdministrators: Array<(
    { __typename: 'BureauAdministrator' }
    & { ' $fragmentRefs'?: { 'AdministratorsPage_AdministratorFragment': AdministratorsPage_AdministratorFragment } }
  )> };

export type EndAdministrator_EndMutationVariables = Exact<{
  id: string | number;
}>;


export type EndAdministrator_EndMutation = { __typename: 'Mutation', endBureauAdministrator: { __typename: 'BureauAdministrator', id: string, accountState: AccountState, endedAt: string | null } };

export type InviteAdministrator_InviteMutationVariables = Exact<{
  input: InviteBureauAdministratorInput;
}>;


export type InviteAdministrator_InviteMutation = { __typename: 'Mutation', inviteBureauAdministrator: { __typename: 'BureauAdministrator', id: string } };

export type ArrivalsPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type ArrivalsPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, arrivals: { __typename: 'SchoolArrivals', date: string, expected: number, arrived: number, late: number, onLeave: number, missing: number, schoolDay: { __typename: 'SchoolDay', kind: SchoolDayKind, name: string | null }, curve: Array<{ __typename: 'ArrivalsAt', at: string, count: number }>, missingStudents: Array<(
        { __typename: 'ClassBoardRow' }
        & { ' $fragmentRefs'?: { 'MissingList_RowFragment': MissingList_RowFragment } }
      )> } } | null };

export type ArrivalsPage_SwipeSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ArrivalsPage_SwipeSubscription = { swipeRecorded: { __typename: 'Swipe', id: string } };

export type MissingList_RowFragment = { __typename: 'ClassBoardRow', student: { __typename: 'Student', id: string, name: string, seatNumber: number | null, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null }, day: { __typename: 'StudentDay', unexplained: boolean, alarmedAt: string | null } } & { ' $fragmentName'?: 'MissingList_RowFragment' };

export type AuditFiltersQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditFiltersQuery = { __typename: 'Query', schools: Array<{ __typename: 'School', id: string, name: string }> };

export type AuditPageQueryVariables = Exact<{
  school?: string | number | null | undefined;
  action?: string | null | undefined;
  subjectType?: string | null | undefined;
  search?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first: number;
  page: number;
}>;


export type AuditPageQuery = { __typename: 'Query', auditEntries: { __typename: 'AuditEntryConnection', totalCount: number, nodes: Array<(
      { __typename: 'AuditEntry' }
      & { ' $fragmentRefs'?: { 'AuditEntry_EntryFragment': AuditEntry_EntryFragment } }
    )> } };

export type BreachPage_BreachFragment = { __typename: 'Breach', id: string, title: string, description: string, foundAt: string, dataKinds: Array<BreachDataKind>, peopleCount: number, openedAt: string, openedByName: string, closedAt: string | null, school: { __typename: 'School', id: string, name: string } | null, tasks: Array<{ __typename: 'BreachTask', kind: BreachTaskKind, dueAt: string, doneAt: string | null, late: boolean }>, steps: Array<{ __typename: 'BreachStep', id: string, kind: BreachStepKind, note: string, at: string, doneByName: string }> } & { ' $fragmentName'?: 'BreachPage_BreachFragment' };

export type BreachPageQueryVariables = Exact<{
  id: string | number;
}>;


export type BreachPageQuery = { __typename: 'Query', breach: (
    { __typename: 'Breach' }
    & { ' $fragmentRefs'?: { 'BreachPage_BreachFragment': BreachPage_BreachFragment } }
  ) | null };

export type BreachesPageQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type BreachesPageQuery = { __typename: 'Query', breaches: { __typename: 'BreachConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ __typename: 'Breach', id: string, title: string, foundAt: string, closedAt: string | null, peopleCount: number, school: { __typename: 'School', id: string, name: string } | null, tasks: Array<{ __typename: 'BreachTask', kind: BreachTaskKind, late: boolean, doneAt: string | null }> }> } };

export type OpenBreach_OpenMutationVariables = Exact<{
  input: OpenBreachInput;
}>;


export type OpenBreach_OpenMutation = { __typename: 'Mutation', openBreach: { __typename: 'Breach', id: string } };

export type RecordStep_RecordMutationVariables = Exact<{
  input: RecordBreachStepInput;
}>;


export type RecordStep_RecordMutation = { __typename: 'Mutation', recordBreachStep: (
    { __typename: 'Breach', id: string }
    & { ' $fragmentRefs'?: { 'BreachPage_BreachFragment': BreachPage_BreachFragment } }
  ) };

export type CalendarEntries_DayFragment = { __typename: 'CalendarDay', id: string, date: string, kind: CalendarDayKind, name: string, weekday: number | null, endsAt: string | null, school: { __typename: 'School', id: string } | null } & { ' $fragmentName'?: 'CalendarEntries_DayFragment' };

export type CityCalendarPageQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CityCalendarPageQuery = { __typename: 'Query', cityCalendarDays: Array<(
    { __typename: 'CalendarDay' }
    & { ' $fragmentRefs'?: { 'CalendarEntries_DayFragment': CalendarEntries_DayFragment } }
  )>, terms: Array<{ __typename: 'Term', id: string, schoolYear: number, startsOn: string, endsOn: string }> };

export type EntryForm_SaveMutationVariables = Exact<{
  input: SaveCalendarDayInput;
}>;


export type EntryForm_SaveMutation = { __typename: 'Mutation', saveCalendarDay: { __typename: 'CalendarDay', id: string, date: string } };

export type ImportCalendar_ImportMutationVariables = Exact<{
  input: ImportCalendarInput;
}>;


export type ImportCalendar_ImportMutation = { __typename: 'Mutation', importCalendar: { __typename: 'CalendarImport', added: number, changed: number, unchanged: number, applied: boolean, problems: Array<{ __typename: 'CalendarImportProblem', line: number, column: string, message: string }> } };

export type RemoveEntries_RemoveMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type RemoveEntries_RemoveMutation = { __typename: 'Mutation', removeCalendarDays: number };

export type SchoolCalendarPageQueryVariables = Exact<{
  schoolId: string | number;
  from: string;
  to: string;
}>;


export type SchoolCalendarPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, schoolDays: Array<{ __typename: 'SchoolDay', date: string, kind: SchoolDayKind, name: string | null, weekday: number, endsAt: string | null }>, calendarDays: Array<(
      { __typename: 'CalendarDay' }
      & { ' $fragmentRefs'?: { 'CalendarEntries_DayFragment': CalendarEntries_DayFragment } }
    )>, terms: Array<{ __typename: 'Term', id: string, schoolYear: number }> } | null };

export type AssignHomeroom_AssignMutationVariables = Exact<{
  input: AssignHomeroomInput;
}>;


export type AssignHomeroom_AssignMutation = { __typename: 'Mutation', assignHomeroom: { __typename: 'ClassGroup', id: string } };

export type ClassPage_StudentFragment = { __typename: 'Student', id: string, name: string, studentNumber: string, seatNumber: number | null, guardians: Array<{ __typename: 'Guardian', id: string }> } & { ' $fragmentName'?: 'ClassPage_StudentFragment' };

export type ClassPageQueryVariables = Exact<{
  classId: string | number;
}>;


export type ClassPageQuery = { __typename: 'Query', classGroup: { __typename: 'ClassGroup', id: string, name: string, grade: number, schoolYear: number, school: { __typename: 'School', id: string, name: string }, homeroomTeachers: Array<{ __typename: 'Staff', id: string, name: string }>, homeroomHistory: Array<(
      { __typename: 'HomeroomAssignment' }
      & { ' $fragmentRefs'?: { 'HomeroomHistory_AssignmentFragment': HomeroomHistory_AssignmentFragment } }
    )>, bindingStatistics: (
      { __typename: 'BindingStatistics' }
      & { ' $fragmentRefs'?: { 'BindingSummary_StatisticsFragment': BindingSummary_StatisticsFragment } }
    ), students: Array<(
      { __typename: 'Student' }
      & { ' $fragmentRefs'?: { 'ClassPage_StudentFragment': ClassPage_StudentFragment } }
    )> } | null };

export type ClassesPage_ClassGroupFragment = { __typename: 'ClassGroup', id: string, grade: number, name: string, homeroomTeachers: Array<{ __typename: 'Staff', id: string, name: string }>, bindingStatistics: (
    { __typename: 'BindingStatistics', studentCount: number, waitingCount: number, oldestWaitingAt: string | null }
    & { ' $fragmentRefs'?: { 'BindingRate_StatisticsFragment': BindingRate_StatisticsFragment } }
  ) } & { ' $fragmentName'?: 'ClassesPage_ClassGroupFragment' };

export type ClassesPageQueryVariables = Exact<{
  schoolId: string | number;
  first: number;
  page: number;
  search?: string | null | undefined;
  sort: ClassGroupSort;
  grade?: number | null | undefined;
}>;


export type ClassesPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, name: string, level: SchoolLevel } | null, classGroups: { __typename: 'ClassGroupConnection', totalCount: number, nodes: Array<(
      { __typename: 'ClassGroup' }
      & { ' $fragmentRefs'?: { 'ClassesPage_ClassGroupFragment': ClassesPage_ClassGroupFragment } }
    )> } };

export type ClientCard_UpdateMutationVariables = Exact<{
  input: OidcClientInput;
}>;


export type ClientCard_UpdateMutation = { __typename: 'Mutation', updateOidcClient: (
    { __typename: 'OidcClient' }
    & { ' $fragmentRefs'?: { 'ClientsPage_ClientFragment': ClientsPage_ClientFragment } }
  ) };

export type ClientForm_RegisterMutationVariables = Exact<{
  input: OidcClientInput;
}>;


export type ClientForm_RegisterMutation = { __typename: 'Mutation', registerOidcClient: (
    { __typename: 'RegisteredOidcClient' }
    & { ' $fragmentRefs'?: { 'ClientSecret_RegisteredFragment': ClientSecret_RegisteredFragment } }
  ) };

export type ClientForm_UpdateMutationVariables = Exact<{
  input: OidcClientInput;
}>;


export type ClientForm_UpdateMutation = { __typename: 'Mutation', updateOidcClient: (
    { __typename: 'OidcClient' }
    & { ' $fragmentRefs'?: { 'ClientsPage_ClientFragment': ClientsPage_ClientFragment } }
  ) };

export type ClientSecret_RegisteredFragment = { __typename: 'RegisteredOidcClient', secret: string, issuer: string, client: { __typename: 'OidcClient', id: string, name: string, clientId: string } } & { ' $fragmentName'?: 'ClientSecret_RegisteredFragment' };

export type ClientsPage_ClientFragment = { __typename: 'OidcClient', id: string, name: string, clientId: string, homepageUrl: string | null, redirectUris: Array<string>, scopes: Array<OidcScope>, enabled: boolean, createdAt: string, lastUsedAt: string | null, version: number } & { ' $fragmentName'?: 'ClientsPage_ClientFragment' };

export type ClientsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ClientsPageQuery = { __typename: 'Query', oidcClients: Array<(
    { __typename: 'OidcClient' }
    & { ' $fragmentRefs'?: { 'ClientsPage_ClientFragment': ClientsPage_ClientFragment } }
  )> };

export type RotateSecret_RotateMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateSecret_RotateMutation = { __typename: 'Mutation', rotateOidcClientSecret: (
    { __typename: 'RegisteredOidcClient' }
    & { ' $fragmentRefs'?: { 'ClientSecret_RegisteredFragment': ClientSecret_RegisteredFragment } }
  ) };

export type ConsentDraftForm_SaveMutationVariables = Exact<{
  input: SaveConsentDraftInput;
}>;


export type ConsentDraftForm_SaveMutation = { __typename: 'Mutation', saveConsentDraft: { __typename: 'ConsentVersion', version: string, revision: number } };

export type ConsentPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentPageQuery = { __typename: 'Query', consentVersions: Array<{ __typename: 'ConsentVersion', version: string, state: ConsentState, inForceFrom: string | null, revision: number, body: string, agreements: Array<{ __typename: 'ConsentAgreement', applications: number, approved: number, school: { __typename: 'School', id: string, name: string } }> }> };

export type ConsentPage_UnscheduleMutationVariables = Exact<{
  version: string;
}>;


export type ConsentPage_UnscheduleMutation = { __typename: 'Mutation', unscheduleConsent: { __typename: 'ConsentVersion', version: string, state: ConsentState } };

export type ConsentPage_RemoveMutationVariables = Exact<{
  version: string;
}>;


export type ConsentPage_RemoveMutation = { __typename: 'Mutation', removeConsentDraft: boolean };

export type ConsentsPage_VersionFragment = { __typename: 'ConsentVersion', version: string, state: ConsentState, inForceFrom: string | null, body: string, agreements: Array<{ __typename: 'ConsentAgreement', applications: number }> } & { ' $fragmentName'?: 'ConsentsPage_VersionFragment' };

export type ConsentsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsentsPageQuery = { __typename: 'Query', consentVersions: Array<(
    { __typename: 'ConsentVersion' }
    & { ' $fragmentRefs'?: { 'ConsentsPage_VersionFragment': ConsentsPage_VersionFragment } }
  )> };

export type ScheduleConsent_ScheduleMutationVariables = Exact<{
  input: ScheduleConsentInput;
}>;


export type ScheduleConsent_ScheduleMutation = { __typename: 'Mutation', scheduleConsent: { __typename: 'ConsentVersion', version: string, state: ConsentState, inForceFrom: string | null } };

export type DataRequestPage_RequestFragment = (
  { __typename: 'DataRequest', id: string, kind: DataRequestKind, status: DataRequestStatus, subjectName: string, requesterName: string, text: string, submittedAt: string, dueAt: string, extendedAt: string | null, extensionReason: string | null, school: { __typename: 'School', id: string, name: string } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, size: number, url: string }> }
  & { ' $fragmentRefs'?: { 'RequestAnswer_RequestFragment': RequestAnswer_RequestFragment;'DecideRequest_RequestFragment': DecideRequest_RequestFragment } }
) & { ' $fragmentName'?: 'DataRequestPage_RequestFragment' };

export type DataRequestPageQueryVariables = Exact<{
  id: string | number;
}>;


export type DataRequestPageQuery = { __typename: 'Query', dataRequest: (
    { __typename: 'DataRequest' }
    & { ' $fragmentRefs'?: { 'DataRequestPage_RequestFragment': DataRequestPage_RequestFragment } }
  ) | null };

export type DataRequestsPage_RequestFragment = { __typename: 'DataRequest', id: string, kind: DataRequestKind, status: DataRequestStatus, subjectName: string, requesterName: string, submittedAt: string, dueAt: string, decidedAt: string | null, school: { __typename: 'School', id: string, name: string } | null } & { ' $fragmentName'?: 'DataRequestsPage_RequestFragment' };

export type DataRequestsPageQueryVariables = Exact<{
  status?: Array<DataRequestStatus> | DataRequestStatus | null | undefined;
  school?: string | number | null | undefined;
  search?: string | null | undefined;
  first: number;
  page: number;
}>;


export type DataRequestsPageQuery = { __typename: 'Query', dataRequests: { __typename: 'DataRequestConnection', totalCount: number, nodes: Array<(
      { __typename: 'DataRequest' }
      & { ' $fragmentRefs'?: { 'DataRequestsPage_RequestFragment': DataRequestsPage_RequestFragment } }
    )> } };

export type DecideRequest_RequestFragment = { __typename: 'DataRequest', id: string, kind: DataRequestKind, kept: Array<string>, version: number } & { ' $fragmentName'?: 'DecideRequest_RequestFragment' };

export type DecideRequest_AcceptMutationVariables = Exact<{
  input: DecideDataRequestInput;
}>;


export type DecideRequest_AcceptMutation = { __typename: 'Mutation', acceptDataRequest: (
    { __typename: 'DataRequest' }
    & { ' $fragmentRefs'?: { 'DataRequestPage_RequestFragment': DataRequestPage_RequestFragment } }
  ) };

export type DecideRequest_RefuseMutationVariables = Exact<{
  input: DecideDataRequestInput;
}>;


export type DecideRequest_RefuseMutation = { __typename: 'Mutation', refuseDataRequest: (
    { __typename: 'DataRequest' }
    & { ' $fragmentRefs'?: { 'DataRequestPage_RequestFragment': DataRequestPage_RequestFragment } }
  ) };

export type DecideRequest_ExtendMutationVariables = Exact<{
  input: DecideDataRequestInput;
}>;


export type DecideRequest_ExtendMutation = { __typename: 'Mutation', extendDataRequest: (
    { __typename: 'DataRequest' }
    & { ' $fragmentRefs'?: { 'DataRequestPage_RequestFragment': DataRequestPage_RequestFragment } }
  ) };

export type RequestAnswer_RequestFragment = { __typename: 'DataRequest', id: string, status: DataRequestStatus, answer: string | null, kept: Array<string>, decidedAt: string | null, decidedBy: string | null, version: number } & { ' $fragmentName'?: 'RequestAnswer_RequestFragment' };

export type DayRuleForm_RuleFragment = { __typename: 'DayRule', level: SchoolLevel, arrivesFrom: string, lateAfter: string, alarmAt: string, leavesFrom: string } & { ' $fragmentName'?: 'DayRuleForm_RuleFragment' };

export type DayRuleForm_SaveMutationVariables = Exact<{
  input: SaveDayRuleInput;
}>;


export type DayRuleForm_SaveMutation = { __typename: 'Mutation', saveDayRule: { __typename: 'School', id: string, dayRules: Array<(
      { __typename: 'DayRule', level: SchoolLevel }
      & { ' $fragmentRefs'?: { 'DayRuleForm_RuleFragment': DayRuleForm_RuleFragment } }
    )> } };

export type DayRulesPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type DayRulesPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, dayRules: Array<(
      { __typename: 'DayRule', level: SchoolLevel }
      & { ' $fragmentRefs'?: { 'DayRuleForm_RuleFragment': DayRuleForm_RuleFragment } }
    )> } | null };

export type DeputiesPage_DeputyFragment = { __typename: 'Deputy', id: string, startsOn: string, endsOn: string, absent: { __typename: 'Staff', id: string, name: string, title: string | null }, deputy: { __typename: 'Staff', id: string, name: string, title: string | null } } & { ' $fragmentName'?: 'DeputiesPage_DeputyFragment' };

export type DeputiesPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type DeputiesPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, deputies: Array<(
      { __typename: 'Deputy' }
      & { ' $fragmentRefs'?: { 'DeputiesPage_DeputyFragment': DeputiesPage_DeputyFragment } }
    )> } | null };

export type DeputiesPage_EndMutationVariables = Exact<{
  id: string | number;
}>;


export type DeputiesPage_EndMutation = { __typename: 'Mutation', endDeputy: boolean };

export type DeputyForm_SaveMutationVariables = Exact<{
  input: SaveDeputyInput;
}>;


export type DeputyForm_SaveMutation = { __typename: 'Mutation', saveDeputy: (
    { __typename: 'Deputy' }
    & { ' $fragmentRefs'?: { 'DeputiesPage_DeputyFragment': DeputiesPage_DeputyFragment } }
  ) };

export type ChainSimulator_DaysQueryVariables = Exact<{
  schoolId: string | number;
  from: string;
  to: string;
}>;


export type ChainSimulator_DaysQuery = { __typename: 'Query', school: { __typename: 'School', id: string, schoolDays: Array<{ __typename: 'SchoolDay', date: string, kind: SchoolDayKind }> } | null };

export type ChainSimulator_PlanQueryVariables = Exact<{
  input: LeavePlanInput;
}>;


export type ChainSimulator_PlanQuery = { __typename: 'Query', leavePlan: { __typename: 'LeavePlan', sentence: string, proofDueOn: string | null, attachmentRequired: boolean, steps: Array<{ __typename: 'LeavePlanStep', role: string, approverNames: Array<string>, vacant: boolean }>, problems: Array<{ __typename: 'LeaveProblem', reason: string, message: string }> } };

export type ChainsForm_SaveMutationVariables = Exact<{
  input: SaveLeaveChainsInput;
}>;


export type ChainsForm_SaveMutation = { __typename: 'Mutation', saveLeaveChains: { __typename: 'School', id: string, leaveChains: Array<{ __typename: 'LeaveChain', id: string, level: SchoolLevel | null, fromDays: number, belowDays: number | null, roles: Array<string>, type: { __typename: 'LeaveType', id: string, code: string } | null }> } };

export type LeaveChainsPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type LeaveChainsPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, leaveRoles: Array<string>, vacantLeaveRoles: Array<string>, leaveTypes: Array<{ __typename: 'LeaveType', id: string, code: string, name: string, offered: boolean }>, dayRules: Array<{ __typename: 'DayRule', level: SchoolLevel }>, leaveChains: Array<{ __typename: 'LeaveChain', id: string, level: SchoolLevel | null, fromDays: number, belowDays: number | null, roles: Array<string>, type: { __typename: 'LeaveType', id: string, code: string } | null }> } | null };

export type LeaveSettingsForm_SaveMutationVariables = Exact<{
  input: SaveLeaveSettingsInput;
}>;


export type LeaveSettingsForm_SaveMutation = { __typename: 'Mutation', saveLeaveSettings: { __typename: 'School', id: string, leaveSettings: { __typename: 'LeaveSettings', pastDays: number, aheadDays: number, remindAfterHours: number, remindTimes: number } } };

export type LeaveTypeForm_SaveMutationVariables = Exact<{
  input: SaveLeaveTypeInput;
}>;


export type LeaveTypeForm_SaveMutation = { __typename: 'Mutation', saveLeaveType: { __typename: 'LeaveType', id: string } };

export type LeaveTypesPage_TypeFragment = { __typename: 'LeaveType', id: string, code: string, name: string, offered: boolean, attachmentFromDays: number | null, proofWithinDays: number | null, minimumPeriods: number, yearlyDays: number | null, guardiansMayAsk: boolean } & { ' $fragmentName'?: 'LeaveTypesPage_TypeFragment' };

export type LeaveTypesPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type LeaveTypesPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, leaveTypes: Array<(
      { __typename: 'LeaveType' }
      & { ' $fragmentRefs'?: { 'LeaveTypesPage_TypeFragment': LeaveTypesPage_TypeFragment } }
    )>, leaveSettings: { __typename: 'LeaveSettings', pastDays: number, aheadDays: number, remindAfterHours: number, remindTimes: number } } | null };

export type StudentSelectQueryVariables = Exact<{
  schoolId: string | number;
  search?: string | null | undefined;
}>;


export type StudentSelectQuery = { __typename: 'Query', students: { __typename: 'StudentConnection', nodes: Array<{ __typename: 'Student', id: string, name: string, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null }> } };

export type OfficeForm_SaveMutationVariables = Exact<{
  input: SaveOfficeInput;
}>;


export type OfficeForm_SaveMutation = { __typename: 'Mutation', saveOffice: { __typename: 'School', id: string, offices: Array<{ __typename: 'Office', id: string, code: string, name: string }> } };

export type OfficesPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type OfficesPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, offices: Array<{ __typename: 'Office', id: string, code: string, name: string }> } | null };

export type RemoveOffice_RemoveMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveOffice_RemoveMutation = { __typename: 'Mutation', removeOffice: { __typename: 'School', id: string, offices: Array<{ __typename: 'Office', id: string, code: string, name: string }> } };

export type OutingForm_SaveMutationVariables = Exact<{
  input: SaveOutingInput;
}>;


export type OutingForm_SaveMutation = { __typename: 'Mutation', saveOuting: (
    { __typename: 'Outing' }
    & { ' $fragmentRefs'?: { 'OutingsPage_OutingFragment': OutingsPage_OutingFragment } }
  ) };

export type OutingsPage_OutingFragment = { __typename: 'Outing', id: string, name: string, startsOn: string, endsOn: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } & { ' $fragmentName'?: 'OutingsPage_OutingFragment' };

export type OutingsPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type OutingsPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string, grade: number }>, outings: Array<(
      { __typename: 'Outing' }
      & { ' $fragmentRefs'?: { 'OutingsPage_OutingFragment': OutingsPage_OutingFragment } }
    )> } | null };

export type RemoveOuting_RemoveMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveOuting_RemoveMutation = { __typename: 'Mutation', removeOuting: boolean };

export type CityPageQueryVariables = Exact<{
  first: number;
}>;


export type CityPageQuery = { __typename: 'Query', bindingStatistics: (
    { __typename: 'BindingStatistics' }
    & { ' $fragmentRefs'?: { 'BindingSummary_StatisticsFragment': BindingSummary_StatisticsFragment } }
  ), bindingTrend: Array<(
    { __typename: 'BindingTrendPoint' }
    & { ' $fragmentRefs'?: { 'BindingTrend_PointFragment': BindingTrend_PointFragment } }
  )>, districtStatistics: Array<{ __typename: 'DistrictStatistics', district: string, schoolCount: number, bindingStatistics: { __typename: 'BindingStatistics', studentCount: number, boundCount: number, boundRate: number } }>, schoolDirectory: { __typename: 'SchoolConnection', totalCount: number, nodes: Array<{ __typename: 'School', id: string, name: string, bindingStatistics: { __typename: 'BindingStatistics', studentCount: number, boundCount: number, boundRate: number } }> } };

export type SchoolPageQueryVariables = Exact<{
  schoolId: string | number;
  first: number;
}>;


export type SchoolPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, name: string } | null, bindingStatistics: (
    { __typename: 'BindingStatistics' }
    & { ' $fragmentRefs'?: { 'BindingSummary_StatisticsFragment': BindingSummary_StatisticsFragment } }
  ), bindingTrend: Array<(
    { __typename: 'BindingTrendPoint' }
    & { ' $fragmentRefs'?: { 'BindingTrend_PointFragment': BindingTrend_PointFragment } }
  )>, classGroups: { __typename: 'ClassGroupConnection', totalCount: number, nodes: Array<{ __typename: 'ClassGroup', id: string, name: string, bindingStatistics: { __typename: 'BindingStatistics', studentCount: number, boundCount: number, boundRate: number } }> } };

export type PeriodsForm_SaveMutationVariables = Exact<{
  input: SavePeriodsInput;
}>;


export type PeriodsForm_SaveMutation = { __typename: 'Mutation', savePeriods: { __typename: 'School', id: string, periods: Array<{ __typename: 'Period', code: string, name: string, startsAt: string, endsAt: string, countsAbsence: boolean }> } };

export type PeriodsPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type PeriodsPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, periods: Array<{ __typename: 'Period', code: string, name: string, startsAt: string, endsAt: string, countsAbsence: boolean }> } | null };

export type ChoosePromotion_ChooseMutationVariables = Exact<{
  input: ChoosePromotionInput;
}>;


export type ChoosePromotion_ChooseMutation = { __typename: 'Mutation', choosePromotion: { __typename: 'Promotion', id: string, digest: string } };

export type PromotionClasses_LeadMutationVariables = Exact<{
  input: NamePromotionTeacherInput;
}>;


export type PromotionClasses_LeadMutation = { __typename: 'Mutation', namePromotionTeacher: { __typename: 'Promotion', id: string, digest: string } };

export type PromotionPage_PromotionFragment = { __typename: 'Promotion', id: string, schoolYear: number, state: PromotionState, digest: string, firstDay: string, mayUndo: boolean, promotedCount: number, repeatingCount: number, graduatedCount: number, leftCount: number, waitingCount: number, errorCount: number, problemCount: number, reshuffledGrades: Array<number>, firstGradeClasses: number, keepHomerooms: boolean, seats: PromotionSeats, appliedAt: string | null, appliedBy: string | null, school: { __typename: 'School', id: string, level: SchoolLevel }, classes: Array<{ __typename: 'PromotionClass', grade: number, number: number, name: string, studentCount: number, teacherNames: Array<string> }>, problems: Array<{ __typename: 'PromotionProblem', kind: PromotionProblemKind, isError: boolean, className: string | null, subject: string | null }> } & { ' $fragmentName'?: 'PromotionPage_PromotionFragment' };

export type PromotionPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type PromotionPageQuery = { __typename: 'Query', promotion: (
    { __typename: 'Promotion' }
    & { ' $fragmentRefs'?: { 'PromotionPage_PromotionFragment': PromotionPage_PromotionFragment } }
  ) };

export type PromotionPage_ApplyMutationVariables = Exact<{
  input: ApplyPromotionInput;
}>;


export type PromotionPage_ApplyMutation = { __typename: 'Mutation', applyPromotion: (
    { __typename: 'Promotion' }
    & { ' $fragmentRefs'?: { 'PromotionPage_PromotionFragment': PromotionPage_PromotionFragment } }
  ) };

export type PromotionPage_UndoMutationVariables = Exact<{
  input: SchoolOfYearInput;
}>;


export type PromotionPage_UndoMutation = { __typename: 'Mutation', undoPromotion: (
    { __typename: 'Promotion' }
    & { ' $fragmentRefs'?: { 'PromotionPage_PromotionFragment': PromotionPage_PromotionFragment } }
  ) };

export type PromotionPupils_PupilFragment = { __typename: 'PromotionPupil', studentId: string, name: string, studentNumber: string, outcome: PromotionOutcome, fromClassName: string | null, toClassName: string | null, seatNumber: number | null, isChosen: boolean } & { ' $fragmentName'?: 'PromotionPupils_PupilFragment' };

export type PromotionPupilsQueryVariables = Exact<{
  schoolId: string | number;
  outcome?: PromotionOutcome | null | undefined;
  className?: string | null | undefined;
  first: number;
  page: number;
  search?: string | null | undefined;
}>;


export type PromotionPupilsQuery = { __typename: 'Query', promotionPupils: { __typename: 'PromotionPupilConnection', totalCount: number, nodes: Array<(
      { __typename: 'PromotionPupil' }
      & { ' $fragmentRefs'?: { 'PromotionPupils_PupilFragment': PromotionPupils_PupilFragment } }
    )> } };

export type PromotionRules_SaveMutationVariables = Exact<{
  input: SavePromotionInput;
}>;


export type PromotionRules_SaveMutation = { __typename: 'Mutation', savePromotion: { __typename: 'Promotion', id: string, digest: string } };

export type PromotionRules_FileMutationVariables = Exact<{
  input: PlanPromotionByFileInput;
}>;


export type PromotionRules_FileMutation = { __typename: 'Mutation', planPromotionByFile: { __typename: 'Promotion', id: string, digest: string } };

export type PromotionsPage_PromotionFragment = { __typename: 'Promotion', id: string, schoolYear: number, state: PromotionState, promotedCount: number, repeatingCount: number, graduatedCount: number, waitingCount: number, errorCount: number, appliedAt: string | null, school: { __typename: 'School', id: string, name: string } } & { ' $fragmentName'?: 'PromotionsPage_PromotionFragment' };

export type PromotionsPageQueryVariables = Exact<{
  state?: PromotionState | null | undefined;
  first: number;
  page: number;
  search?: string | null | undefined;
}>;


export type PromotionsPageQuery = { __typename: 'Query', promotions: { __typename: 'PromotionConnection', totalCount: number, nodes: Array<(
      { __typename: 'Promotion' }
      & { ' $fragmentRefs'?: { 'PromotionsPage_PromotionFragment': PromotionsPage_PromotionFragment } }
    )> } };

export type PromotionsPage_ApplyMutationVariables = Exact<{ [key: string]: never; }>;


export type PromotionsPage_ApplyMutation = { __typename: 'Mutation', applyPromotions: number };

export type PromotionsPage_UndoMutationVariables = Exact<{ [key: string]: never; }>;


export type PromotionsPage_UndoMutation = { __typename: 'Mutation', undoPromotions: number };

export type FollowPromotion_ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowPromotion_ChangedSubscription = { promotionChanged: { __typename: 'School', id: string } };

export type ProviderCard_SaveMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type ProviderCard_SaveMutation = { __typename: 'Mutation', saveIdentityProvider: (
    { __typename: 'IdentityProvider' }
    & { ' $fragmentRefs'?: { 'ProvidersPage_ProviderFragment': ProvidersPage_ProviderFragment } }
  ) };

export type ProviderForm_SaveMutationVariables = Exact<{
  input: IdentityProviderInput;
}>;


export type ProviderForm_SaveMutation = { __typename: 'Mutation', saveIdentityProvider: (
    { __typename: 'IdentityProvider' }
    & { ' $fragmentRefs'?: { 'ProvidersPage_ProviderFragment': ProvidersPage_ProviderFragment } }
  ) };

export type ProvidersPage_ProviderFragment = { __typename: 'IdentityProvider', id: string, name: string, iconUrl: string | null, issuer: string, clientId: string, hasSecret: boolean, scopes: Array<string>, subjectClaim: string, labelClaim: string, enabled: boolean, redirectUri: string, linkedCount: number, version: number } & { ' $fragmentName'?: 'ProvidersPage_ProviderFragment' };

export type ProvidersPageQueryVariables = Exact<{ [key: string]: never; }>;


export type ProvidersPageQuery = { __typename: 'Query', identityProviders: Array<(
    { __typename: 'IdentityProvider' }
    & { ' $fragmentRefs'?: { 'ProvidersPage_ProviderFragment': ProvidersPage_ProviderFragment } }
  )> };

export type RemoveProvider_RemoveMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveProvider_RemoveMutation = { __typename: 'Mutation', removeIdentityProvider: boolean };

export type ReaderForm_CreateMutationVariables = Exact<{
  input: CreateGateReaderInput;
}>;


export type ReaderForm_CreateMutation = { __typename: 'Mutation', createGateReader: (
    { __typename: 'GateReaderToken' }
    & { ' $fragmentRefs'?: { 'ReaderToken_TokenFragment': ReaderToken_TokenFragment } }
  ) };

export type ReaderToken_TokenFragment = { __typename: 'GateReaderToken', token: string, reader: { __typename: 'GateReader', id: string, name: string } } & { ' $fragmentName'?: 'ReaderToken_TokenFragment' };

export type ReadersPage_ReaderFragment = { __typename: 'GateReader', id: string, name: string, gate: string, lastSeenAt: string | null, revokedAt: string | null, clockSkew: number | null, swipesToday: number } & { ' $fragmentName'?: 'ReadersPage_ReaderFragment' };

export type ReadersPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type ReadersPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, gateReaders: Array<(
      { __typename: 'GateReader' }
      & { ' $fragmentRefs'?: { 'ReadersPage_ReaderFragment': ReadersPage_ReaderFragment } }
    )>, unknownCards: Array<(
      { __typename: 'UnknownCard' }
      & { ' $fragmentRefs'?: { 'UnknownCards_CardFragment': UnknownCards_CardFragment } }
    )> } | null };

export type RevokeReader_RevokeMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeReader_RevokeMutation = { __typename: 'Mutation', revokeGateReader: { __typename: 'GateReader', id: string } };

export type RotateToken_RotateMutationVariables = Exact<{
  id: string | number;
}>;


export type RotateToken_RotateMutation = { __typename: 'Mutation', rotateGateReaderToken: (
    { __typename: 'GateReaderToken' }
    & { ' $fragmentRefs'?: { 'ReaderToken_TokenFragment': ReaderToken_TokenFragment } }
  ) };

export type UnknownCards_CardFragment = { __typename: 'UnknownCard', cardNumber: string, count: number, lastSeenAt: string, gate: string | null } & { ' $fragmentName'?: 'UnknownCards_CardFragment' };

export type RegisterClient_RegisterMutationVariables = Exact<{
  input: RegisterRosterClientInput;
}>;


export type RegisterClient_RegisterMutation = { __typename: 'Mutation', registerRosterClient: (
    { __typename: 'RegisteredRosterClient' }
    & { ' $fragmentRefs'?: { 'RosterSecret_RegisteredFragment': RosterSecret_RegisteredFragment } }
  ) };

export type RegisterClient_SchoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterClient_SchoolsQuery = { __typename: 'Query', schools: Array<{ __typename: 'School', id: string, name: string }> };

export type RosterClientsPage_ClientFragment = { __typename: 'RosterClient', id: string, name: string, clientId: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, schools: Array<{ __typename: 'School', id: string, name: string }> | null } & { ' $fragmentName'?: 'RosterClientsPage_ClientFragment' };

export type RosterClientsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type RosterClientsPageQuery = { __typename: 'Query', rosterClients: Array<(
    { __typename: 'RosterClient' }
    & { ' $fragmentRefs'?: { 'RosterClientsPage_ClientFragment': RosterClientsPage_ClientFragment } }
  )> };

export type RosterDeed_RotateMutationVariables = Exact<{
  id: string | number;
}>;


export type RosterDeed_RotateMutation = { __typename: 'Mutation', rotateRosterClientSecret: (
    { __typename: 'RegisteredRosterClient' }
    & { ' $fragmentRefs'?: { 'RosterSecret_RegisteredFragment': RosterSecret_RegisteredFragment } }
  ) };

export type RosterDeed_RevokeMutationVariables = Exact<{
  id: string | number;
}>;


export type RosterDeed_RevokeMutation = { __typename: 'Mutation', revokeRosterClient: { __typename: 'RosterClient', id: string, revokedAt: string | null } };

export type RosterSecret_RegisteredFragment = { __typename: 'RegisteredRosterClient', secret: string, baseUrl: string, tokenUrl: string, client: { __typename: 'RosterClient', id: string, name: string, clientId: string } } & { ' $fragmentName'?: 'RosterSecret_RegisteredFragment' };

export type CloseSchool_CloseMutationVariables = Exact<{
  input: CloseSchoolInput;
}>;


export type CloseSchool_CloseMutation = { __typename: 'Mutation', closeSchool: (
    { __typename: 'School' }
    & { ' $fragmentRefs'?: { 'SchoolProfileForm_SchoolFragment': SchoolProfileForm_SchoolFragment } }
  ) };

export type SchoolProfileForm_SchoolFragment = { __typename: 'School', id: string, code: string, name: string, level: SchoolLevel, district: string, shortName: string | null, phone: string | null, address: string | null, website: string | null, itContact: string | null, closedOn: string | null, profileVersion: number } & { ' $fragmentName'?: 'SchoolProfileForm_SchoolFragment' };

export type SchoolProfileForm_SaveMutationVariables = Exact<{
  input: UpdateSchoolInput;
}>;


export type SchoolProfileForm_SaveMutation = { __typename: 'Mutation', updateSchool: (
    { __typename: 'School' }
    & { ' $fragmentRefs'?: { 'SchoolProfileForm_SchoolFragment': SchoolProfileForm_SchoolFragment } }
  ) };

export type SchoolProfilePageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type SchoolProfilePageQuery = { __typename: 'Query', school: (
    { __typename: 'School', id: string }
    & { ' $fragmentRefs'?: { 'SchoolProfileForm_SchoolFragment': SchoolProfileForm_SchoolFragment } }
  ) | null };

export type NewSchool_CreateMutationVariables = Exact<{
  input: CreateSchoolInput;
}>;


export type NewSchool_CreateMutation = { __typename: 'Mutation', createSchool: { __typename: 'School', id: string, name: string } };

export type SchoolLayoutQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type SchoolLayoutQuery = { __typename: 'Query', school: { __typename: 'School', id: string, code: string, name: string, level: SchoolLevel, district: string, closedOn: string | null } | null };

export type SchoolsPage_SchoolFragment = { __typename: 'School', id: string, code: string, name: string, district: string, level: SchoolLevel, closedOn: string | null, bindingStatistics: (
    { __typename: 'BindingStatistics', studentCount: number, waitingCount: number, oldestWaitingAt: string | null }
    & { ' $fragmentRefs'?: { 'BindingRate_StatisticsFragment': BindingRate_StatisticsFragment } }
  ) } & { ' $fragmentName'?: 'SchoolsPage_SchoolFragment' };

export type SchoolsPageQueryVariables = Exact<{
  first: number;
  page: number;
  search?: string | null | undefined;
  sort: SchoolSort;
  level?: SchoolLevel | null | undefined;
}>;


export type SchoolsPageQuery = { __typename: 'Query', schoolDirectory: { __typename: 'SchoolConnection', totalCount: number, nodes: Array<(
      { __typename: 'School' }
      & { ' $fragmentRefs'?: { 'SchoolsPage_SchoolFragment': SchoolsPage_SchoolFragment } }
    )> } };

export type ConfirmImport_ConfirmMutationVariables = Exact<{
  input: ConfirmSisImportInput;
}>;


export type ConfirmImport_ConfirmMutation = { __typename: 'Mutation', confirmSisImport: { __typename: 'SisImport', id: string, state: SisState, done: number } };

export type ConfirmImport_CancelMutationVariables = Exact<{
  id: string | number;
}>;


export type ConfirmImport_CancelMutation = { __typename: 'Mutation', cancelSisImport: { __typename: 'SisImport', id: string, state: SisState } };

export type ImportPage_ImportFragment = { __typename: 'SisImport', id: string, fileName: string, content: SisContent, state: SisState, startedByName: string, startedAt: string, finishedAt: string | null, complete: boolean, done: number, total: number, errors: number, warnings: number, confirmation: string | null, reportUrl: string, reportSheetUrl: string, pulledFromId: string | null, problemKinds: Array<{ __typename: 'SisProblemKind', code: string, label: string, count: number }>, counts: Array<{ __typename: 'SisCount', kind: string, adds: number, changes: number, ends: number, same: number, kept: number }>, suspicious: Array<{ __typename: 'SisWarning', school: string, ends: number, of: number }> } & { ' $fragmentName'?: 'ImportPage_ImportFragment' };

export type ImportPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportPageQuery = { __typename: 'Query', sisImport: (
    { __typename: 'SisImport' }
    & { ' $fragmentRefs'?: { 'ImportPage_ImportFragment': ImportPage_ImportFragment } }
  ) };

export type ImportsPage_ImportFragment = { __typename: 'SisImport', id: string, content: SisContent, pulledFromId: string | null, fileName: string, state: SisState, startedByName: string, startedAt: string, errors: number, warnings: number, school: { __typename: 'School', id: string, name: string } | null } & { ' $fragmentName'?: 'ImportsPage_ImportFragment' };

export type ImportsPageQueryVariables = Exact<{
  first: number;
  page: number;
}>;


export type ImportsPageQuery = { __typename: 'Query', sisImports: { __typename: 'SisImportConnection', totalCount: number, nodes: Array<(
      { __typename: 'SisImport' }
      & { ' $fragmentRefs'?: { 'ImportsPage_ImportFragment': ImportsPage_ImportFragment } }
    )> } };

export type ProblemList_ProblemFragment = { __typename: 'SisProblem', id: string, severity: SisSeverity, message: string, file: string, line: number | null, column: string | null } & { ' $fragmentName'?: 'ProblemList_ProblemFragment' };

export type ProblemListQueryVariables = Exact<{
  importId: string | number;
  severity?: SisSeverity | null | undefined;
  code?: string | null | undefined;
  first: number;
  page: number;
}>;


export type ProblemListQuery = { __typename: 'Query', sisProblems: { __typename: 'SisProblemConnection', totalCount: number, nodes: Array<(
      { __typename: 'SisProblem' }
      & { ' $fragmentRefs'?: { 'ProblemList_ProblemFragment': ProblemList_ProblemFragment } }
    )> } };

export type StartImport_ColumnsQueryVariables = Exact<{
  importFileId: string | number;
  content: SisContent;
}>;


export type StartImport_ColumnsQuery = { __typename: 'Query', sheetColumns: { __typename: 'SheetColumns', header: Array<string>, fields: Array<{ __typename: 'SheetField', field: string, required: boolean, column: string | null }> } };

export type StartImport_StartMutationVariables = Exact<{
  input: StartSisImportInput;
}>;


export type StartImport_StartMutation = { __typename: 'Mutation', startSisImport: { __typename: 'SisImport', id: string } };

export type StartImport_WaitingQueryVariables = Exact<{ [key: string]: never; }>;


export type StartImport_WaitingQuery = { __typename: 'Query', sisImports: { __typename: 'SisImportConnection', nodes: Array<{ __typename: 'SisImport', id: string, state: SisState, school: { __typename: 'School', id: string } | null }> } };

export type RemoveSource_RemoveMutationVariables = Exact<{
  input: RemoveSisSourceInput;
}>;


export type RemoveSource_RemoveMutation = { __typename: 'Mutation', removeSisSource: boolean };

export type SchoolOfSourceQueryVariables = Exact<{ [key: string]: never; }>;


export type SchoolOfSourceQuery = { __typename: 'Query', schools: Array<{ __typename: 'School', id: string, name: string }> };

export type SourceForm_SaveMutationVariables = Exact<{
  input: SisSourceInput;
}>;


export type SourceForm_SaveMutation = { __typename: 'Mutation', saveSisSource: { __typename: 'SisSource', id: string } };

export type SourcesPage_SourceFragment = { __typename: 'SisSource', id: string, name: string, baseUrl: string, tokenUrl: string, clientId: string, everyHours: number, autoApply: boolean, enabled: boolean, nextPullAt: string, lastPulledAt: string | null, failure: string | null, failures: number, version: number, school: { __typename: 'School', id: string, name: string } | null, lastImport: { __typename: 'SisImport', id: string, state: SisState, errors: number, done: number } | null } & { ' $fragmentName'?: 'SourcesPage_SourceFragment' };

export type SourcesPageQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesPageQuery = { __typename: 'Query', sisSources: Array<(
    { __typename: 'SisSource' }
    & { ' $fragmentRefs'?: { 'SourcesPage_SourceFragment': SourcesPage_SourceFragment } }
  )> };

export type SourcesPage_PullMutationVariables = Exact<{
  id: string | number;
}>;


export type SourcesPage_PullMutation = { __typename: 'Mutation', pullSisSource: { __typename: 'SisSource', id: string } };

export type AssignPostOfficesQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type AssignPostOfficesQuery = { __typename: 'Query', school: { __typename: 'School', id: string, offices: Array<{ __typename: 'Office', id: string, name: string }> } | null };

export type AssignPost_AssignMutationVariables = Exact<{
  input: AssignPostInput;
}>;


export type AssignPost_AssignMutation = { __typename: 'Mutation', assignPost: { __typename: 'Staff', id: string } };

export type EndPost_EndMutationVariables = Exact<{
  input: EndAssignmentInput;
}>;


export type EndPost_EndMutation = { __typename: 'Mutation', endPost: { __typename: 'Staff', id: string } };

export type EndStaff_EndMutationVariables = Exact<{
  input: EndStaffInput;
}>;


export type EndStaff_EndMutation = { __typename: 'Mutation', endStaff: { __typename: 'Staff', id: string, accountState: AccountState } };

export type RecordStaffQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type RecordStaffQuery = { __typename: 'Query', school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }>, offices: Array<{ __typename: 'Office', code: string, name: string }> } | null };

export type RecordStaff_RecordMutationVariables = Exact<{
  input: RecordStaffInput;
}>;


export type RecordStaff_RecordMutation = { __typename: 'Mutation', recordStaff: { __typename: 'Staff', id: string, name: string, accountState: AccountState } };

export type StaffLessons_LessonFragment = { __typename: 'Lesson', weekday: number, subject: string, period: { __typename: 'Period', code: string, name: string, startsAt: string, endsAt: string }, classGroup: { __typename: 'ClassGroup', id: string, name: string } } & { ' $fragmentName'?: 'StaffLessons_LessonFragment' };

export type StaffMemberPageQueryVariables = Exact<{
  staffId: string | number;
}>;


export type StaffMemberPageQuery = { __typename: 'Query', staffMember: { __typename: 'Staff', id: string, name: string, accountState: AccountState, inPostSince: string, inPostUntil: string | null, school: { __typename: 'School', id: string, name: string }, postHistory: Array<(
      { __typename: 'StaffPost' }
      & { ' $fragmentRefs'?: { 'StaffPosts_PostFragment': StaffPosts_PostFragment } }
    )>, homeroomHistory: Array<(
      { __typename: 'HomeroomAssignment' }
      & { ' $fragmentRefs'?: { 'HomeroomHistory_AssignmentFragment': HomeroomHistory_AssignmentFragment } }
    )>, lessons: Array<(
      { __typename: 'Lesson' }
      & { ' $fragmentRefs'?: { 'StaffLessons_LessonFragment': StaffLessons_LessonFragment } }
    )> } | null };

export type StaffPage_StaffFragment = { __typename: 'Staff', id: string, name: string, title: string | null, office: string | null, inPostSince: string, accountState: AccountState, homeroomClasses: Array<{ __typename: 'ClassGroup', id: string, name: string }> } & { ' $fragmentName'?: 'StaffPage_StaffFragment' };

export type StaffPageQueryVariables = Exact<{
  schoolId: string | number;
  first: number;
  page: number;
  search?: string | null | undefined;
  sort: StaffSort;
}>;


export type StaffPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, name: string } | null, staff: { __typename: 'StaffConnection', totalCount: number, nodes: Array<(
      { __typename: 'Staff' }
      & { ' $fragmentRefs'?: { 'StaffPage_StaffFragment': StaffPage_StaffFragment } }
    )> } };

export type StaffPosts_PostFragment = { __typename: 'StaffPost', id: string, title: string, office: string | null, identityKind: IdentityKind, startsOn: string, endsOn: string | null } & { ' $fragmentName'?: 'StaffPosts_PostFragment' };

export type AssignClassQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type AssignClassQuery = { __typename: 'Query', school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } | null };

export type AssignClass_AssignMutationVariables = Exact<{
  input: AssignClassInput;
}>;


export type AssignClass_AssignMutation = { __typename: 'Mutation', assignClass: { __typename: 'Student', id: string, seatNumber: number | null, standing: StudentStanding } };

export type CardForm_IssueMutationVariables = Exact<{
  input: IssueCardInput;
}>;


export type CardForm_IssueMutation = { __typename: 'Mutation', issueCard: (
    { __typename: 'StudentCard' }
    & { ' $fragmentRefs'?: { 'StudentCards_CardFragment': StudentCards_CardFragment } }
  ) };

export type CardForm_ReplaceMutationVariables = Exact<{
  input: ReplaceCardInput;
}>;


export type CardForm_ReplaceMutation = { __typename: 'Mutation', replaceCard: (
    { __typename: 'StudentCard' }
    & { ' $fragmentRefs'?: { 'StudentCards_CardFragment': StudentCards_CardFragment } }
  ) };

export type CorrectGuardian_CorrectMutationVariables = Exact<{
  input: CorrectGuardianInput;
}>;


export type CorrectGuardian_CorrectMutation = { __typename: 'Mutation', correctGuardian: { __typename: 'Guardian', id: string } };

export type CustodyHistory_RestrictionFragment = { __typename: 'CustodyRestriction', id: string, guardianName: string, startsOn: string, endsOn: string | null, inForce: boolean, basis: string | null, note: string | null, recordedByName: string | null, recordedAt: string, liftedByName: string | null, liftedAt: string | null, liftReason: string | null } & { ' $fragmentName'?: 'CustodyHistory_RestrictionFragment' };

export type EndBinding_EndMutationVariables = Exact<{
  input: EndGuardianshipInput;
}>;


export type EndBinding_EndMutation = { __typename: 'Mutation', endGuardianship: string };

export type LiftCustody_LiftMutationVariables = Exact<{
  input: LiftCustodyRestrictionInput;
}>;


export type LiftCustody_LiftMutation = { __typename: 'Mutation', liftCustodyRestriction: { __typename: 'CustodyRestriction', id: string } };

export type EndEnrolment_EndMutationVariables = Exact<{
  input: EndEnrolmentInput;
}>;


export type EndEnrolment_EndMutation = { __typename: 'Mutation', endEnrolment: { __typename: 'Student', id: string, accountState: AccountState } };

export type EnrolStudentQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type EnrolStudentQuery = { __typename: 'Query', school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } | null };

export type EnrolStudent_EnrolMutationVariables = Exact<{
  input: EnrolStudentInput;
}>;


export type EnrolStudent_EnrolMutation = { __typename: 'Mutation', enrolStudent: { __typename: 'Student', id: string, name: string, accountState: AccountState } };

export type EnrolmentHistory_EnrolmentFragment = { __typename: 'Enrolment', id: string, studentNumber: string, seatNumber: number | null, startsOn: string, endsOn: string | null, endReason: EnrolmentEnd | null, school: { __typename: 'School', id: string, name: string }, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null } & { ' $fragmentName'?: 'EnrolmentHistory_EnrolmentFragment' };

export type FormerGuardians_GuardianFragment = { __typename: 'Guardian', id: string, name: string, relation: Relation, since: string, until: string | null, endReason: string | null, application: { __typename: 'BindingApplication', id: string, formUrl: string } | null } & { ' $fragmentName'?: 'FormerGuardians_GuardianFragment' };

export type GuardianList_GuardianFragment = { __typename: 'Guardian', id: string, name: string, relation: Relation, relationNote: string | null, since: string, accountState: AccountState, application: { __typename: 'BindingApplication', id: string, formUrl: string } | null, custodyRestriction: { __typename: 'CustodyRestriction', id: string, startsOn: string, endsOn: string | null, inForce: boolean } | null } & { ' $fragmentName'?: 'GuardianList_GuardianFragment' };

export type RecordContact_RequestCodeMutationVariables = Exact<{
  input: RequestContactCodeInput;
}>;


export type RecordContact_RequestCodeMutation = { __typename: 'Mutation', requestContactCode: { __typename: 'ContactCodeReceipt', maskedAddress: string } };

export type RecordContact_RecordMutationVariables = Exact<{
  input: RecordGuardianContactInput;
}>;


export type RecordContact_RecordMutation = { __typename: 'Mutation', recordGuardianContact: { __typename: 'Guardian', id: string } };

export type ReleaseStudentQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseStudentQuery = { __typename: 'Query', schools: Array<{ __typename: 'School', id: string, name: string, code: string }> };

export type ReleaseStudent_ReleaseMutationVariables = Exact<{
  input: ReleaseStudentInput;
}>;


export type ReleaseStudent_ReleaseMutation = { __typename: 'Mutation', releaseStudent: { __typename: 'Transfer', id: string, state: TransferState } };

export type ReportCardLost_ReportMutationVariables = Exact<{
  id: string | number;
}>;


export type ReportCardLost_ReportMutation = { __typename: 'Mutation', reportCardLost: (
    { __typename: 'StudentCard' }
    & { ' $fragmentRefs'?: { 'StudentCards_CardFragment': StudentCards_CardFragment } }
  ) };

export type RestrictCustody_RestrictMutationVariables = Exact<{
  input: RestrictCustodyInput;
}>;


export type RestrictCustody_RestrictMutation = { __typename: 'Mutation', restrictCustody: { __typename: 'Guardian', id: string } };

export type StudentAbsences_AbsenceFragment = { __typename: 'Absence', id: string, date: string, periodName: string, kind: AbsenceKind, recordedAt: string, recordedBy: string | null, leaveRequest: { __typename: 'LeaveRequest', id: string, type: { __typename: 'LeaveType', id: string, name: string } } | null } & { ' $fragmentName'?: 'StudentAbsences_AbsenceFragment' };

export type StudentAbsencesQueryVariables = Exact<{
  studentId: string | number;
  term?: string | number | null | undefined;
}>;


export type StudentAbsencesQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, absences: Array<(
      { __typename: 'Absence' }
      & { ' $fragmentRefs'?: { 'StudentAbsences_AbsenceFragment': StudentAbsences_AbsenceFragment } }
    )> } | null };

export type StudentAbsencesTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type StudentAbsencesTermsQuery = { __typename: 'Query', terms: Array<{ __typename: 'Term', id: string, schoolYear: number, semester: number }> };

export type StudentApplications_ApplicationFragment = { __typename: 'BindingApplication', id: string, status: BindingStatus, submittedAt: string, decidedAt: string | null, decidedBy: string | null, rejectionReason: string | null, guardianName: string | null, relation: Relation, relationNote: string | null, formUrl: string } & { ' $fragmentName'?: 'StudentApplications_ApplicationFragment' };

export type StudentApplicationsQueryVariables = Exact<{
  studentId: string | number;
  first: number;
  page: number;
}>;


export type StudentApplicationsQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, bindingApplications: { __typename: 'BindingApplicationConnection', totalCount: number, nodes: Array<(
        { __typename: 'BindingApplication' }
        & { ' $fragmentRefs'?: { 'StudentApplications_ApplicationFragment': StudentApplications_ApplicationFragment } }
      )> } } | null };

export type StudentAuditQueryVariables = Exact<{
  studentId: string | number;
  looks?: boolean | null | undefined;
  first: number;
  page: number;
}>;


export type StudentAuditQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, auditEntries: { __typename: 'AuditEntryConnection', totalCount: number, nodes: Array<(
        { __typename: 'AuditEntry' }
        & { ' $fragmentRefs'?: { 'AuditEntry_EntryFragment': AuditEntry_EntryFragment } }
      )> } } | null };

export type StudentCards_CardFragment = { __typename: 'StudentCard', id: string, cardNumber: string, issuedAt: string, lostAt: string | null, endedAt: string | null } & { ' $fragmentName'?: 'StudentCards_CardFragment' };

export type StudentLayoutQueryVariables = Exact<{
  studentId: string | number;
}>;


export type StudentLayoutQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, name: string, studentNumber: string, seatNumber: number | null, gender: Gender | null, accountState: AccountState, standing: StudentStanding, transfer: { __typename: 'Transfer', id: string, releasedOn: string, toPlace: string | null, toSchool: { __typename: 'School', id: string, name: string } | null } | null, school: { __typename: 'School', id: string, name: string } | null, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null } | null };

export type StudentLeave_RequestFragment = { __typename: 'LeaveRequest', id: string, status: LeaveStatus, dayCount: number, periodCount: number, submittedAt: string, submittedBy: string, retroactive: boolean, type: { __typename: 'LeaveType', id: string, name: string }, days: Array<{ __typename: 'LeaveDay', date: string }>, currentStep: { __typename: 'LeaveStep', role: string } | null } & { ' $fragmentName'?: 'StudentLeave_RequestFragment' };

export type StudentLeaveQueryVariables = Exact<{
  studentId: string | number;
  first: number;
  page: number;
}>;


export type StudentLeaveQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, leaveRequests: { __typename: 'LeaveRequestConnection', totalCount: number, nodes: Array<(
        { __typename: 'LeaveRequest' }
        & { ' $fragmentRefs'?: { 'StudentLeave_RequestFragment': StudentLeave_RequestFragment } }
      )> } } | null };

export type StudentPageQueryVariables = Exact<{
  studentId: string | number;
}>;


export type StudentPageQuery = { __typename: 'Query', student: { __typename: 'Student', id: string, name: string, school: { __typename: 'School', id: string } | null, guardians: Array<(
      { __typename: 'Guardian' }
      & { ' $fragmentRefs'?: { 'GuardianList_GuardianFragment': GuardianList_GuardianFragment } }
    )>, formerGuardians: Array<(
      { __typename: 'Guardian', id: string }
      & { ' $fragmentRefs'?: { 'FormerGuardians_GuardianFragment': FormerGuardians_GuardianFragment } }
    )>, custodyRestrictions: Array<(
      { __typename: 'CustodyRestriction', id: string }
      & { ' $fragmentRefs'?: { 'CustodyHistory_RestrictionFragment': CustodyHistory_RestrictionFragment } }
    )>, cards: Array<(
      { __typename: 'StudentCard' }
      & { ' $fragmentRefs'?: { 'StudentCards_CardFragment': StudentCards_CardFragment } }
    )>, enrolments: Array<(
      { __typename: 'Enrolment' }
      & { ' $fragmentRefs'?: { 'EnrolmentHistory_EnrolmentFragment': EnrolmentHistory_EnrolmentFragment } }
    )> } | null };

export type StudentsPage_StudentFragment = { __typename: 'Student', id: string, name: string, studentNumber: string, seatNumber: number | null, accountState: AccountState, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null, guardians: Array<{ __typename: 'Guardian', id: string }> } & { ' $fragmentName'?: 'StudentsPage_StudentFragment' };

export type StudentsPageQueryVariables = Exact<{
  schoolId: string | number;
  classGroup?: string | number | null | undefined;
  unplaced?: boolean | null | undefined;
  first: number;
  page: number;
  search?: string | null | undefined;
  sort: StudentSort;
}>;


export type StudentsPageQuery = { __typename: 'Query', students: { __typename: 'StudentConnection', totalCount: number, nodes: Array<(
      { __typename: 'Student' }
      & { ' $fragmentRefs'?: { 'StudentsPage_StudentFragment': StudentsPage_StudentFragment } }
    )> } };

export type StudentsPageClassesQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type StudentsPageClassesQuery = { __typename: 'Query', school: { __typename: 'School', id: string, name: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } | null };

export type ClassSubjectsPageQueryVariables = Exact<{
  classId: string | number;
}>;


export type ClassSubjectsPageQuery = { __typename: 'Query', terms: Array<{ __typename: 'Term', id: string, schoolYear: number, semester: number, startsOn: string }>, classGroup: { __typename: 'ClassGroup', id: string, name: string, schoolYear: number, school: { __typename: 'School', id: string, name: string, subjects: Array<{ __typename: 'Subject', id: string, name: string }> } } | null };

export type ClassSubjectsPage_SubjectsQueryVariables = Exact<{
  classId: string | number;
  term: string | number;
}>;


export type ClassSubjectsPage_SubjectsQuery = { __typename: 'Query', classGroup: { __typename: 'ClassGroup', id: string, gradedSubjects: Array<{ __typename: 'ClassSubject', teacherNames: Array<string>, assessmentCount: number, subject: { __typename: 'Subject', id: string, name: string }, namedTeachers: Array<{ __typename: 'Staff', id: string, name: string }> }> } | null };

export type NameTeachers_SaveMutationVariables = Exact<{
  input: SaveSubjectTeachersInput;
}>;


export type NameTeachers_SaveMutation = { __typename: 'Mutation', saveSubjectTeachers: boolean };

export type SubjectsForm_SaveMutationVariables = Exact<{
  input: SaveSubjectsInput;
}>;


export type SubjectsForm_SaveMutation = { __typename: 'Mutation', saveSubjects: Array<{ __typename: 'Subject', id: string, name: string, shortName: string }> };

export type SubjectsPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type SubjectsPageQuery = { __typename: 'Query', school: { __typename: 'School', id: string, subjects: Array<{ __typename: 'Subject', id: string, name: string, shortName: string }> } | null };

export type TermForm_SaveMutationVariables = Exact<{
  input: SaveTermInput;
}>;


export type TermForm_SaveMutation = { __typename: 'Mutation', saveTerm: (
    { __typename: 'Term' }
    & { ' $fragmentRefs'?: { 'TermsPage_TermFragment': TermsPage_TermFragment } }
  ) };

export type TermsPage_TermFragment = { __typename: 'Term', id: string, schoolYear: number, semester: number, startsOn: string, endsOn: string, version: number } & { ' $fragmentName'?: 'TermsPage_TermFragment' };

export type TermsPageQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsPageQuery = { __typename: 'Query', terms: Array<(
    { __typename: 'Term' }
    & { ' $fragmentRefs'?: { 'TermsPage_TermFragment': TermsPage_TermFragment } }
  )> };

export type TimetableForm_SaveMutationVariables = Exact<{
  input: SaveTimetableInput;
}>;


export type TimetableForm_SaveMutation = { __typename: 'Mutation', saveTimetable: { __typename: 'ClassGroup', id: string, timetable: Array<{ __typename: 'Lesson', weekday: number, subject: string, period: { __typename: 'Period', code: string }, teacher: { __typename: 'Staff', id: string, name: string } | null }> } };

export type TimetablePageQueryVariables = Exact<{
  classId: string | number;
}>;


export type TimetablePageQuery = { __typename: 'Query', classGroup: { __typename: 'ClassGroup', id: string, name: string, schoolYear: number, school: { __typename: 'School', id: string, name: string, periods: Array<{ __typename: 'Period', code: string, name: string, startsAt: string }> }, timetable: Array<{ __typename: 'Lesson', weekday: number, subject: string, period: { __typename: 'Period', code: string }, teacher: { __typename: 'Staff', id: string, name: string } | null }> } | null };

export type CloseTransfer_WithdrawMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseTransfer_WithdrawMutation = { __typename: 'Mutation', withdrawTransfer: { __typename: 'Transfer', id: string, state: TransferState } };

export type CloseTransfer_ArrivedMutationVariables = Exact<{
  input: RecordArrivalElsewhereInput;
}>;


export type CloseTransfer_ArrivedMutation = { __typename: 'Mutation', recordArrivalElsewhere: { __typename: 'Transfer', id: string, state: TransferState } };

export type PlaceStudentQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type PlaceStudentQuery = { __typename: 'Query', school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } | null };

export type PlaceStudent_PlaceMutationVariables = Exact<{
  input: PlaceStudentInput;
}>;


export type PlaceStudent_PlaceMutation = { __typename: 'Mutation', placeStudent: { __typename: 'Transfer', id: string, state: TransferState } };

export type TransfersPage_TransferFragment = { __typename: 'Transfer', id: string, studentName: string, studentNumber: string, className: string | null, releasedOn: string, dueOn: string, reason: string, state: TransferState, isOverdue: boolean, arrivedOn: string | null, toPlace: string | null, fromSchool: { __typename: 'School', id: string, name: string }, toSchool: { __typename: 'School', id: string, name: string } | null, student: { __typename: 'Student', id: string } | null } & { ' $fragmentName'?: 'TransfersPage_TransferFragment' };

export type TransfersPageQueryVariables = Exact<{
  schoolId: string | number;
  direction: TransferDirection;
  state?: TransferState | null | undefined;
  overdue?: boolean | null | undefined;
  first: number;
  page: number;
  search?: string | null | undefined;
}>;


export type TransfersPageQuery = { __typename: 'Query', transfers: { __typename: 'TransferConnection', totalCount: number, nodes: Array<(
      { __typename: 'Transfer' }
      & { ' $fragmentRefs'?: { 'TransfersPage_TransferFragment': TransfersPage_TransferFragment } }
    )> } };

export type TransfersPage_ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TransfersPage_ChangedSubscription = { transferChanged: { __typename: 'Transfer', id: string } };

export type UnreachablePage_StudentFragment = { __typename: 'Student', id: string, name: string, seatNumber: number | null, familyReach: FamilyReach, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null } & { ' $fragmentName'?: 'UnreachablePage_StudentFragment' };

export type UnreachablePageQueryVariables = Exact<{
  schoolId: string | number;
  classGroup?: string | number | null | undefined;
  first: number;
  page: number;
  search?: string | null | undefined;
}>;


export type UnreachablePageQuery = { __typename: 'Query', unreachableStudents: { __typename: 'StudentConnection', totalCount: number, nodes: Array<(
      { __typename: 'Student' }
      & { ' $fragmentRefs'?: { 'UnreachablePage_StudentFragment': UnreachablePage_StudentFragment } }
    )> }, school: { __typename: 'School', id: string, classGroups: Array<{ __typename: 'ClassGroup', id: string, name: string }> } | null };

export type UsagePageQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type UsagePageQuery = { __typename: 'Query', usage: Array<{ __typename: 'UsageDay', date: string, familySignIns: number, studentSignIns: number, staffSignIns: number, failedSignIns: number, activeAccounts: number, leaveRequests: number, swipes: number, notifications: number, pushed: number }> };

export type VisibilityForm_SchoolFragment = { __typename: 'School', id: string, visibilityDays: number, visibilityHour: number } & { ' $fragmentName'?: 'VisibilityForm_SchoolFragment' };

export type VisibilityForm_SaveMutationVariables = Exact<{
  input: SaveVisibilityInput;
}>;


export type VisibilityForm_SaveMutation = { __typename: 'Mutation', saveVisibility: (
    { __typename: 'School', id: string }
    & { ' $fragmentRefs'?: { 'VisibilityForm_SchoolFragment': VisibilityForm_SchoolFragment } }
  ) };

export type VisibilityPageQueryVariables = Exact<{
  schoolId: string | number;
}>;


export type VisibilityPageQuery = { __typename: 'Query', school: (
    { __typename: 'School', id: string }
    & { ' $fragmentRefs'?: { 'VisibilityForm_SchoolFragment': VisibilityForm_SchoolFragment } }
  ) | null };

export type OverdueTransfers_TransferFragment = { __typename: 'Transfer', id: string, studentName: string, className: string | null, dueOn: string, toPlace: string | null, fromSchool: { __typename: 'School', id: string, name: string }, toSchool: { __typename: 'School', id: string, name: string } | null } & { ' $fragmentName'?: 'OverdueTransfers_TransferFragment' };

export type OverdueTransfersQueryVariables = Exact<{
  schoolId: string | number;
  first: number;
}>;


export type OverdueTransfersQuery = { __typename: 'Query', transfers: { __typename: 'TransferConnection', totalCount: number, nodes: Array<(
      { __typename: 'Transfer' }
      & { ' $fragmentRefs'?: { 'OverdueTransfers_TransferFragment': OverdueTransfers_TransferFragment } }
    )> } };

export type OverdueTransfers_ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OverdueTransfers_ChangedSubscription = { transferChanged: { __typename: 'Transfer', id: string } };

export type SettleWatch_SettleMutationVariables = Exact<{
  input: SettleDropoutWatchInput;
}>;


export type SettleWatch_SettleMutation = { __typename: 'Mutation', settleDropoutWatch: (
    { __typename: 'DropoutWatch' }
    & { ' $fragmentRefs'?: { 'WatchListPage_WatchFragment': WatchListPage_WatchFragment } }
  ) };

export type WatchListPage_WatchFragment = { __typename: 'DropoutWatch', id: string, since: string, days: number, openedAt: string, settledAt: string | null, settledBy: string | null, note: string | null, student: { __typename: 'Student', id: string, name: string, classGroup: { __typename: 'ClassGroup', id: string, name: string } | null } } & { ' $fragmentName'?: 'WatchListPage_WatchFragment' };

export type WatchListPageQueryVariables = Exact<{
  schoolId: string | number;
  settled: boolean;
  search?: string | null | undefined;
  first: number;
  page: number;
}>;


export type WatchListPageQuery = { __typename: 'Query', dropoutWatches: { __typename: 'DropoutWatchConnection', totalCount: number, nodes: Array<(
      { __typename: 'DropoutWatch' }
      & { ' $fragmentRefs'?: { 'WatchListPage_WatchFragment': WatchListPage_WatchFragment } }
    )> } };

export type BindingRate_StatisticsFragment = { __typename: 'BindingStatistics', studentCount: number, boundRate: number } & { ' $fragmentName'?: 'BindingRate_StatisticsFragment' };

export type BindingSummary_StatisticsFragment = { __typename: 'BindingStatistics', studentCount: number, boundCount: number, boundRate: number, waitingCount: number, oldestWaitingAt: string | null } & { ' $fragmentName'?: 'BindingSummary_StatisticsFragment' };

export type BindingTrend_PointFragment = { __typename: 'BindingTrendPoint', date: string, boundCount: number, boundRate: number } & { ' $fragmentName'?: 'BindingTrend_PointFragment' };

export type StaffSelectQueryVariables = Exact<{
  schoolId: string | number;
  search?: string | null | undefined;
}>;


export type StaffSelectQuery = { __typename: 'Query', staff: { __typename: 'StaffConnection', nodes: Array<{ __typename: 'Staff', id: string, name: string, title: string | null }> } };

export type Session_ViewerFragment = { __typename: 'Viewer', nextStep: SignInStep, account: { __typename: 'Account', id: string, username: string, name: string, email: string | null, phone: string | null, identities: Array<{ __typename: 'Identity', id: string, kind: IdentityKind, label: string }> }, activeIdentity: { __typename: 'Identity', id: string, kind: IdentityKind, label: string, school: { __typename: 'School', id: string, name: string } | null } } & { ' $fragmentName'?: 'Session_ViewerFragment' };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { __typename: 'Query', viewer: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'Session_ViewerFragment': Session_ViewerFragment } }
  ) | null };

export type Session_SwitchIdentityMutationVariables = Exact<{
  id: string | number;
}>;


export type Session_SwitchIdentityMutation = { __typename: 'Mutation', switchIdentity: (
    { __typename: 'Viewer' }
    & { ' $fragmentRefs'?: { 'Session_ViewerFragment': Session_ViewerFragment } }
  ) };

export type Session_SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type Session_SignOutMutation = { __typename: 'Mutation', signOut: boolean };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', today: string } | null };

export type FollowDecisions_ChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FollowDecisions_ChangedSubscription = { bindingApplicationChanged: { __typename: 'BindingApplication', id: string } };

export type WatchSession_FollowSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type WatchSession_FollowSubscription = { bindingApplicationChanged: { __typename: 'BindingApplication', id: string } };

export const HomeroomHistory_AssignmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeroomHistory_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeroomAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}}]}}]}}]} as unknown as DocumentNode<HomeroomHistory_AssignmentFragment, unknown>;
export const ReissueAccess_IssuedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReissueAccess_issued"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]} as unknown as DocumentNode<ReissueAccess_IssuedFragment, unknown>;
export const AuditEntry_EntryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorTitle"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AuditEntry_EntryFragment, unknown>;
export const AdministratorsPage_AdministratorFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdministratorsPage_administrator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauAdministrator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}}]}}]} as unknown as DocumentNode<AdministratorsPage_AdministratorFragment, unknown>;
export const MissingList_RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingList_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"}},{"kind":"Field","name":{"kind":"Name","value":"alarmedAt"}}]}}]}}]} as unknown as DocumentNode<MissingList_RowFragment, unknown>;
export const BreachPage_BreachFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachPage_breach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}}]}}]}}]} as unknown as DocumentNode<BreachPage_BreachFragment, unknown>;
export const CalendarEntries_DayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEntries_day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CalendarEntries_DayFragment, unknown>;
export const ClassPage_StudentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassPage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ClassPage_StudentFragment, unknown>;
export const BindingRate_StatisticsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingRate_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<BindingRate_StatisticsFragment, unknown>;
export const ClassesPage_ClassGroupFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassesPage_classGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"homeroomTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingRate_statistics"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingRate_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<ClassesPage_ClassGroupFragment, unknown>;
export const ClientSecret_RegisteredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredOidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<ClientSecret_RegisteredFragment, unknown>;
export const ClientsPage_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUris"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ClientsPage_ClientFragment, unknown>;
export const ConsentsPage_VersionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentsPage_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}}]} as unknown as DocumentNode<ConsentsPage_VersionFragment, unknown>;
export const RequestAnswer_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RequestAnswer_RequestFragment, unknown>;
export const DecideRequest_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DecideRequest_RequestFragment, unknown>;
export const DataRequestPage_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestAnswer_request"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecideRequest_request"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<DataRequestPage_RequestFragment, unknown>;
export const DataRequestsPage_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestsPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DataRequestsPage_RequestFragment, unknown>;
export const DayRuleForm_RuleFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRuleForm_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lateAfter"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"leavesFrom"}}]}}]} as unknown as DocumentNode<DayRuleForm_RuleFragment, unknown>;
export const DeputiesPage_DeputyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeputiesPage_deputy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deputy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"absent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DeputiesPage_DeputyFragment, unknown>;
export const LeaveTypesPage_TypeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveTypesPage_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"attachmentFromDays"}},{"kind":"Field","name":{"kind":"Name","value":"proofWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDays"}},{"kind":"Field","name":{"kind":"Name","value":"guardiansMayAsk"}}]}}]} as unknown as DocumentNode<LeaveTypesPage_TypeFragment, unknown>;
export const OutingsPage_OutingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutingsPage_outing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutingsPage_OutingFragment, unknown>;
export const PromotionPage_PromotionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"reshuffledGrades"}},{"kind":"Field","name":{"kind":"Name","value":"firstGradeClasses"}},{"kind":"Field","name":{"kind":"Name","value":"keepHomerooms"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"teacherNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isError"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<PromotionPage_PromotionFragment, unknown>;
export const PromotionPupils_PupilFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPupils_pupil"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionPupil"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fromClassName"}},{"kind":"Field","name":{"kind":"Name","value":"toClassName"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]} as unknown as DocumentNode<PromotionPupils_PupilFragment, unknown>;
export const PromotionsPage_PromotionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionsPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PromotionsPage_PromotionFragment, unknown>;
export const ProvidersPage_ProviderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvidersPage_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClaim"}},{"kind":"Field","name":{"kind":"Name","value":"labelClaim"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProvidersPage_ProviderFragment, unknown>;
export const ReaderToken_TokenFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderToken_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReaderToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReaderToken_TokenFragment, unknown>;
export const ReadersPage_ReaderFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadersPage_reader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clockSkew"}},{"kind":"Field","name":{"kind":"Name","value":"swipesToday"}}]}}]} as unknown as DocumentNode<ReadersPage_ReaderFragment, unknown>;
export const UnknownCards_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}}]}}]} as unknown as DocumentNode<UnknownCards_CardFragment, unknown>;
export const RosterClientsPage_ClientFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RosterClientsPage_ClientFragment, unknown>;
export const RosterSecret_RegisteredFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredRosterClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"tokenUrl"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<RosterSecret_RegisteredFragment, unknown>;
export const SchoolProfileForm_SchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolProfileForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"itContact"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"profileVersion"}}]}}]} as unknown as DocumentNode<SchoolProfileForm_SchoolFragment, unknown>;
export const SchoolsPage_SchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolsPage_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingRate_statistics"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingRate_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<SchoolsPage_SchoolFragment, unknown>;
export const ImportPage_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"reportSheetUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pulledFromId"}},{"kind":"Field","name":{"kind":"Name","value":"problemKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspicious"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]} as unknown as DocumentNode<ImportPage_ImportFragment, unknown>;
export const ImportsPage_ImportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"pulledFromId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ImportsPage_ImportFragment, unknown>;
export const ProblemList_ProblemFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]} as unknown as DocumentNode<ProblemList_ProblemFragment, unknown>;
export const SourcesPage_SourceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcesPage_source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"tokenUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"everyHours"}},{"kind":"Field","name":{"kind":"Name","value":"autoApply"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"nextPullAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPulledAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SourcesPage_SourceFragment, unknown>;
export const StaffLessons_LessonFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffLessons_lesson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffLessons_LessonFragment, unknown>;
export const StaffPage_StaffFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPage_staff"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Staff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"inPostSince"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"homeroomClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffPage_StaffFragment, unknown>;
export const StaffPosts_PostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPosts_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"identityKind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]} as unknown as DocumentNode<StaffPosts_PostFragment, unknown>;
export const CustodyHistory_RestrictionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustodyHistory_restriction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustodyRestriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedByName"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}}]} as unknown as DocumentNode<CustodyHistory_RestrictionFragment, unknown>;
export const EnrolmentHistory_EnrolmentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentHistory_enrolment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EnrolmentHistory_EnrolmentFragment, unknown>;
export const FormerGuardians_GuardianFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormerGuardians_guardian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guardian"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}}]}}]} as unknown as DocumentNode<FormerGuardians_GuardianFragment, unknown>;
export const GuardianList_GuardianFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuardianList_guardian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guardian"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationNote"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyRestriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}}]} as unknown as DocumentNode<GuardianList_GuardianFragment, unknown>;
export const StudentAbsences_AbsenceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentAbsences_absence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"periodName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StudentAbsences_AbsenceFragment, unknown>;
export const StudentApplications_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentApplications_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationNote"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}}]} as unknown as DocumentNode<StudentApplications_ApplicationFragment, unknown>;
export const StudentCards_CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<StudentCards_CardFragment, unknown>;
export const StudentLeave_RequestFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentLeave_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"periodCount"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"retroactive"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<StudentLeave_RequestFragment, unknown>;
export const StudentsPage_StudentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentsPage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StudentsPage_StudentFragment, unknown>;
export const TermsPage_TermFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsPage_term"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"semester"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TermsPage_TermFragment, unknown>;
export const TransfersPage_TransferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransfersPage_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toPlace"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersPage_TransferFragment, unknown>;
export const UnreachablePage_StudentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreachablePage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"familyReach"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnreachablePage_StudentFragment, unknown>;
export const VisibilityForm_SchoolFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityDays"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityHour"}}]}}]} as unknown as DocumentNode<VisibilityForm_SchoolFragment, unknown>;
export const OverdueTransfers_TransferFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverdueTransfers_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"toPlace"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverdueTransfers_TransferFragment, unknown>;
export const WatchListPage_WatchFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListPage_watch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DropoutWatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WatchListPage_WatchFragment, unknown>;
export const BindingSummary_StatisticsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingSummary_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}}]}}]} as unknown as DocumentNode<BindingSummary_StatisticsFragment, unknown>;
export const BindingTrend_PointFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingTrend_point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingTrendPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<BindingTrend_PointFragment, unknown>;
export const Session_ViewerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Session_ViewerFragment, unknown>;
export const HomeroomHistory_EndDocument = {"__meta__":{"hash":"sha256:c755f1b96a979aef889a30853f84d72c3a6e11db39c32bda0ccc434ecce0c7bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HomeroomHistory_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endHomeroom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<HomeroomHistory_EndMutation, HomeroomHistory_EndMutationVariables>;
export const ReissueAccess_ReissueDocument = {"__meta__":{"hash":"sha256:9cd3f937aba854f102d187f0c0f70bae30a9fe87d963533d7b3abce8ad3c9ee5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReissueAccess_reissue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReissueAccessInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reissueAccess"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReissueAccess_issued"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReissueAccess_issued"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IssuedAccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"sentTo"}},{"kind":"Field","name":{"kind":"Name","value":"link"}}]}}]} as unknown as DocumentNode<ReissueAccess_ReissueMutation, ReissueAccess_ReissueMutationVariables>;
export const AdministratorsPageDocument = {"__meta__":{"hash":"sha256:5a61896f696e20f2fc61305aa57dae9fc3e8cbd3c9436f46048a84d308ed672f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdministratorsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bureauAdministrators"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AdministratorsPage_administrator"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AdministratorsPage_administrator"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BureauAdministrator"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}}]}}]} as unknown as DocumentNode<AdministratorsPageQuery, AdministratorsPageQueryVariables>;
export const EndAdministrator_EndDocument = {"__meta__":{"hash":"sha256:c6d8c69c9ea56ca71c20f763acb4b71395cff5c800ae7e663c521ede6942ca6b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndAdministrator_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endBureauAdministrator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]}}]} as unknown as DocumentNode<EndAdministrator_EndMutation, EndAdministrator_EndMutationVariables>;
export const InviteAdministrator_InviteDocument = {"__meta__":{"hash":"sha256:71b67f0af19aec582fdc71f2eb257396b6c77000c11cb61bebca35af38e13366"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteAdministrator_invite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteBureauAdministratorInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"inviteBureauAdministrator"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<InviteAdministrator_InviteMutation, InviteAdministrator_InviteMutationVariables>;
export const ArrivalsPageDocument = {"__meta__":{"hash":"sha256:8a6cffe85f062fc12756805eceb4ad4ecdb9b34b5ea68ded217fdc3440a21d66"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ArrivalsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"schoolDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"arrived"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"onLeave"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"curve"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingStudents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MissingList_row"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MissingList_row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassBoardRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"day"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unexplained"}},{"kind":"Field","name":{"kind":"Name","value":"alarmedAt"}}]}}]}}]} as unknown as DocumentNode<ArrivalsPageQuery, ArrivalsPageQueryVariables>;
export const ArrivalsPage_SwipeDocument = {"__meta__":{"hash":"sha256:ce36f2d21ae63b35cb3d79996bf07cc4f75e6b9ae76d0fcec0b6aabac312b371"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ArrivalsPage_swipe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"swipeRecorded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ArrivalsPage_SwipeSubscription, ArrivalsPage_SwipeSubscriptionVariables>;
export const AuditFiltersDocument = {"__meta__":{"hash":"sha256:0160a226b01fcfa567fb4946db2a55b44f9b2e2b294fadcaeff12ee3d7a27ece"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditFilters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AuditFiltersQuery, AuditFiltersQueryVariables>;
export const AuditPageDocument = {"__meta__":{"hash":"sha256:5dd683b5ab65cfd4d9e6a8d871fc7f8f8d073f2523e1bc84154b76cf794be156"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"subjectType"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}},{"kind":"Argument","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}},{"kind":"Argument","name":{"kind":"Name","value":"subjectType"},"value":{"kind":"Variable","name":{"kind":"Name","value":"subjectType"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntry_entry"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorTitle"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<AuditPageQuery, AuditPageQueryVariables>;
export const BreachPageDocument = {"__meta__":{"hash":"sha256:5ca236ddc963226ec4605ced05eafd0e3ebaa31f2fc4d273893f011593370e1e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachPage_breach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachPage_breach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}}]}}]}}]} as unknown as DocumentNode<BreachPageQuery, BreachPageQueryVariables>;
export const BreachesPageDocument = {"__meta__":{"hash":"sha256:1edf1a49514d9287ea8ec1ef7b687518a8fba41f540ae0859388b13435ad5436"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BreachesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"breaches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BreachesPageQuery, BreachesPageQueryVariables>;
export const OpenBreach_OpenDocument = {"__meta__":{"hash":"sha256:b9ebbf432e08f37635d9e496a8b1a7b422757057827e97125a282109d6d73656"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenBreach_open"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenBreachInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"openBreach"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OpenBreach_OpenMutation, OpenBreach_OpenMutationVariables>;
export const RecordStep_RecordDocument = {"__meta__":{"hash":"sha256:dacb271e4c94f963ee41f7e560e97be440b4d8daab784abdde8901daa7629bda"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStep_record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordBreachStepInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordBreachStep"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BreachPage_breach"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BreachPage_breach"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Breach"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"foundAt"}},{"kind":"Field","name":{"kind":"Name","value":"dataKinds"}},{"kind":"Field","name":{"kind":"Name","value":"peopleCount"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"openedByName"}},{"kind":"Field","name":{"kind":"Name","value":"closedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneAt"}},{"kind":"Field","name":{"kind":"Name","value":"late"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"doneByName"}}]}}]}}]} as unknown as DocumentNode<RecordStep_RecordMutation, RecordStep_RecordMutationVariables>;
export const CityCalendarPageDocument = {"__meta__":{"hash":"sha256:e4b9b31d95d6f74cdd9b7c4d3dd0d65f6381fb1d61f0950214c7963576d8b923"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityCalendarPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cityCalendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarEntries_day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEntries_day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CityCalendarPageQuery, CityCalendarPageQueryVariables>;
export const EntryForm_SaveDocument = {"__meta__":{"hash":"sha256:e5f9fa8e31c909aacc340283ee68afcb460df19408bf77276dc91a9082768999"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EntryForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveCalendarDayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveCalendarDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}}]}}]} as unknown as DocumentNode<EntryForm_SaveMutation, EntryForm_SaveMutationVariables>;
export const ImportCalendar_ImportDocument = {"__meta__":{"hash":"sha256:aed39131d508d9fcd560949a95336314d889ffdf46a207c1bb1a45aa12baaabe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCalendar_import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"importCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"unchanged"}},{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ImportCalendar_ImportMutation, ImportCalendar_ImportMutationVariables>;
export const RemoveEntries_RemoveDocument = {"__meta__":{"hash":"sha256:4cecbda1b9a54cb39f59eecdf4185748f0d6163548168cca4b617c87a59bb1ff"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEntries_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeCalendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}]}}]} as unknown as DocumentNode<RemoveEntries_RemoveMutation, RemoveEntries_RemoveMutationVariables>;
export const SchoolCalendarPageDocument = {"__meta__":{"hash":"sha256:2dbda6b9816490e69022c3dd9d7d91e677515aa6d813b526e9152db1ea03bb6a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolCalendarPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarEntries_day"}}]}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarEntries_day"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarDay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SchoolCalendarPageQuery, SchoolCalendarPageQueryVariables>;
export const AssignHomeroom_AssignDocument = {"__meta__":{"hash":"sha256:63525363d04243629a786327be0d2e8f89abb0eb696023574c3d5e7f35fcac2f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignHomeroom_assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignHomeroomInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignHomeroom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignHomeroom_AssignMutation, AssignHomeroom_AssignMutationVariables>;
export const ClassPageDocument = {"__meta__":{"hash":"sha256:272bc58f7dbf86dc6ffbc732a5adc3fcc3a9109d5a6b21db1e18b889a5380d23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeroomTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeroomHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeroomHistory_assignment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingSummary_statistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"students"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassPage_student"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeroomHistory_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeroomAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingSummary_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassPage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ClassPageQuery, ClassPageQueryVariables>;
export const ClassesPageDocument = {"__meta__":{"hash":"sha256:299d5f3e8cb15b522f9cbfdf32c966886d4ae445b6fe38347c6c815611f262a4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClassGroupSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"grade"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"grade"},"value":{"kind":"Variable","name":{"kind":"Name","value":"grade"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClassesPage_classGroup"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingRate_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClassesPage_classGroup"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClassGroup"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"homeroomTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingRate_statistics"}}]}}]}}]} as unknown as DocumentNode<ClassesPageQuery, ClassesPageQueryVariables>;
export const ClientCard_UpdateDocument = {"__meta__":{"hash":"sha256:3735b6e10bf68323a17b8cafbe8be4c50105f6c7d3e416662cd0cc81a85e1b4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClientCard_update"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateOidcClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientsPage_client"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUris"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ClientCard_UpdateMutation, ClientCard_UpdateMutationVariables>;
export const ClientForm_RegisterDocument = {"__meta__":{"hash":"sha256:181b969b75d0d3e02c7e609f2b33bbe00c0c0556de09652bd269119abeac4476"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClientForm_register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerOidcClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSecret_registered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredOidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<ClientForm_RegisterMutation, ClientForm_RegisterMutationVariables>;
export const ClientForm_UpdateDocument = {"__meta__":{"hash":"sha256:a8e6ea87a72a2a66037bbec1ca2a0fa9e3304e7fe2ff8da8de7416fe1c06895b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClientForm_update"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateOidcClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientsPage_client"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUris"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ClientForm_UpdateMutation, ClientForm_UpdateMutationVariables>;
export const ClientsPageDocument = {"__meta__":{"hash":"sha256:6b1a9dccf2229d84bf629d41ec583a6260a9f87ad3cca6e2c3dfa4b8d21f4391"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClientsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"oidcClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientsPage_client"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"OidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"homepageUrl"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUris"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ClientsPageQuery, ClientsPageQueryVariables>;
export const RotateSecret_RotateDocument = {"__meta__":{"hash":"sha256:c6ca08268073ed06c1d723bf22e8aef5a687ee7a4d1e701b139b0f48b51059e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateSecret_rotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateOidcClientSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ClientSecret_registered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ClientSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredOidcClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<RotateSecret_RotateMutation, RotateSecret_RotateMutationVariables>;
export const ConsentDraftForm_SaveDocument = {"__meta__":{"hash":"sha256:a6ea1aebefd25dd187789bed9eb041bec9ff21f31b2e6297e712226bb3113bb2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentDraftForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveConsentDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveConsentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}}]}}]}}]} as unknown as DocumentNode<ConsentDraftForm_SaveMutation, ConsentDraftForm_SaveMutationVariables>;
export const ConsentPageDocument = {"__meta__":{"hash":"sha256:31dea9cb51fc3e3c6c308c3df58131a2f8a2e8e292276f9d5bf9dcfa4830da58"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}},{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ConsentPageQuery, ConsentPageQueryVariables>;
export const ConsentPage_UnscheduleDocument = {"__meta__":{"hash":"sha256:7b8e66b3d04d4bb6df5a97b9bed5d44ac43e65e1fb2fa9c6c3aafc3fdd57a418"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentPage_unschedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unscheduleConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConsentPage_UnscheduleMutation, ConsentPage_UnscheduleMutationVariables>;
export const ConsentPage_RemoveDocument = {"__meta__":{"hash":"sha256:21e1029eb23d898835947501ee211ab3f54c1644540fd011181051b2028109bc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConsentPage_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeConsentDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}]}]}}]} as unknown as DocumentNode<ConsentPage_RemoveMutation, ConsentPage_RemoveMutationVariables>;
export const ConsentsPageDocument = {"__meta__":{"hash":"sha256:381bff707ea875be2850efd494c688e49dee83e17e26237cdd0340ddcc561e9f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ConsentsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"consentVersions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsentsPage_version"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsentsPage_version"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ConsentVersion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applications"}}]}}]}}]} as unknown as DocumentNode<ConsentsPageQuery, ConsentsPageQueryVariables>;
export const ScheduleConsent_ScheduleDocument = {"__meta__":{"hash":"sha256:53d854921598f6f834a2de3077cf2fe79dc797df2a1ed6229da1baea5212b50a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScheduleConsent_schedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"scheduleConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"}}]}}]}}]} as unknown as DocumentNode<ScheduleConsent_ScheduleMutation, ScheduleConsent_ScheduleMutationVariables>;
export const DataRequestPageDocument = {"__meta__":{"hash":"sha256:ef11c8bdaaf5aeb5bf0ade668a5cf2640caebff7d164cba4941c68609712a723"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataRequestPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataRequestPage_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestAnswer_request"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecideRequest_request"}}]}}]} as unknown as DocumentNode<DataRequestPageQuery, DataRequestPageQueryVariables>;
export const DataRequestsPageDocument = {"__meta__":{"hash":"sha256:3118c5de6e04cf1af7867d10bae7ad60be9b9513aaad8488791caacd140604e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataRequestsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequestStatus"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"school"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dataRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"school"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataRequestsPage_request"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestsPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DataRequestsPageQuery, DataRequestsPageQueryVariables>;
export const DecideRequest_AcceptDocument = {"__meta__":{"hash":"sha256:a04270d3dea60151ec35c764bfb9411a1d59b8130d04baa8d8599d0ca90af2e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRequest_accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDataRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"acceptDataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataRequestPage_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestAnswer_request"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecideRequest_request"}}]}}]} as unknown as DocumentNode<DecideRequest_AcceptMutation, DecideRequest_AcceptMutationVariables>;
export const DecideRequest_RefuseDocument = {"__meta__":{"hash":"sha256:0691af2a2cbd49e5a289678d263f4fa3d9e6c93ac1e6a81c945251b2316714fe"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRequest_refuse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDataRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"refuseDataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataRequestPage_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestAnswer_request"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecideRequest_request"}}]}}]} as unknown as DocumentNode<DecideRequest_RefuseMutation, DecideRequest_RefuseMutationVariables>;
export const DecideRequest_ExtendDocument = {"__meta__":{"hash":"sha256:ac88eab858399fe8f5521796c34f535f45ad5161ab8896613c825afc90295297"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecideRequest_extend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecideDataRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"extendDataRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DataRequestPage_request"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RequestAnswer_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DecideRequest_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DataRequestPage_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DataRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"subjectName"}},{"kind":"Field","name":{"kind":"Name","value":"requesterName"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"extendedAt"}},{"kind":"Field","name":{"kind":"Name","value":"extensionReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RequestAnswer_request"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DecideRequest_request"}}]}}]} as unknown as DocumentNode<DecideRequest_ExtendMutation, DecideRequest_ExtendMutationVariables>;
export const DayRuleForm_SaveDocument = {"__meta__":{"hash":"sha256:b4d6902255e32022993a40632655e590eab0cc67fc41ca24df7c0d049018d7ab"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DayRuleForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDayRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDayRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dayRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRuleForm_rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRuleForm_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lateAfter"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"leavesFrom"}}]}}]} as unknown as DocumentNode<DayRuleForm_SaveMutation, DayRuleForm_SaveMutationVariables>;
export const DayRulesPageDocument = {"__meta__":{"hash":"sha256:f52cc558562c8f343ec3334ae3f6ee658ab4d8286611c0e693347435d5b1034b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DayRulesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dayRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DayRuleForm_rule"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DayRuleForm_rule"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DayRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"arrivesFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lateAfter"}},{"kind":"Field","name":{"kind":"Name","value":"alarmAt"}},{"kind":"Field","name":{"kind":"Name","value":"leavesFrom"}}]}}]} as unknown as DocumentNode<DayRulesPageQuery, DayRulesPageQueryVariables>;
export const DeputiesPageDocument = {"__meta__":{"hash":"sha256:720bf6211c3c713cb049cf2eaeccd848484f684c81605b18884cbb1a115b358d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeputiesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"deputies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeputiesPage_deputy"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeputiesPage_deputy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deputy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"absent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DeputiesPageQuery, DeputiesPageQueryVariables>;
export const DeputiesPage_EndDocument = {"__meta__":{"hash":"sha256:7cb35893d6cedee781781c8bad87a34b1364db3f81b4eb349bc09a4314cd5184"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeputiesPage_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endDeputy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<DeputiesPage_EndMutation, DeputiesPage_EndMutationVariables>;
export const DeputyForm_SaveDocument = {"__meta__":{"hash":"sha256:0d76c7686265c5bfad08a48005feec97bdc811443f847ae5d4ee259de867319a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeputyForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDeputyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveDeputy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DeputiesPage_deputy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DeputiesPage_deputy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Deputy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"absent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deputy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<DeputyForm_SaveMutation, DeputyForm_SaveMutationVariables>;
export const ChainSimulator_DaysDocument = {"__meta__":{"hash":"sha256:7b09f763e01bb2ee7ec0062c1236e986acf20b4c592b16d090bfeb03f35d98f1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainSimulator_days"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<ChainSimulator_DaysQuery, ChainSimulator_DaysQueryVariables>;
export const ChainSimulator_PlanDocument = {"__meta__":{"hash":"sha256:2ee2830d410bfb34eaebb01edbc6f14a397da73ac35fbbfecdca362cd48acacd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChainSimulator_plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeavePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"leavePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"approverNames"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proofDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"attachmentRequired"}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ChainSimulator_PlanQuery, ChainSimulator_PlanQueryVariables>;
export const ChainsForm_SaveDocument = {"__meta__":{"hash":"sha256:c3082762c851eb7a7556bd653af65b813121fc643acf07d7686879ec5a6a4c15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChainsForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLeaveChainsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveLeaveChains"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaveChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"belowDays"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<ChainsForm_SaveMutation, ChainsForm_SaveMutationVariables>;
export const LeaveChainsPageDocument = {"__meta__":{"hash":"sha256:4874100d23fd3d3f5bcbcea087077fbc238f82d1185f603d1546ab0e92f32e03"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveChainsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaveTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaveRoles"}},{"kind":"Field","name":{"kind":"Name","value":"vacantLeaveRoles"}},{"kind":"Field","name":{"kind":"Name","value":"dayRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaveChains"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"fromDays"}},{"kind":"Field","name":{"kind":"Name","value":"belowDays"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveChainsPageQuery, LeaveChainsPageQueryVariables>;
export const LeaveSettingsForm_SaveDocument = {"__meta__":{"hash":"sha256:2f60fcb4db1301e58d4d6ce66a05d7f9096b78c8b50b9000da8174f47122d517"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveSettingsForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLeaveSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveLeaveSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaveSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pastDays"}},{"kind":"Field","name":{"kind":"Name","value":"aheadDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"remindTimes"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveSettingsForm_SaveMutation, LeaveSettingsForm_SaveMutationVariables>;
export const LeaveTypeForm_SaveDocument = {"__meta__":{"hash":"sha256:a91693707bb8066e49317fdfe0f94a1391417e62db11c79c819fc492cf8f2452"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveTypeForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveLeaveTypeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveLeaveType"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LeaveTypeForm_SaveMutation, LeaveTypeForm_SaveMutationVariables>;
export const LeaveTypesPageDocument = {"__meta__":{"hash":"sha256:4ae38ef74878ca4b18168dce2dfaf429a4657a198b1cc5854295247126707d4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LeaveTypesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaveTypes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LeaveTypesPage_type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leaveSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pastDays"}},{"kind":"Field","name":{"kind":"Name","value":"aheadDays"}},{"kind":"Field","name":{"kind":"Name","value":"remindAfterHours"}},{"kind":"Field","name":{"kind":"Name","value":"remindTimes"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LeaveTypesPage_type"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveType"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"offered"}},{"kind":"Field","name":{"kind":"Name","value":"attachmentFromDays"}},{"kind":"Field","name":{"kind":"Name","value":"proofWithinDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumPeriods"}},{"kind":"Field","name":{"kind":"Name","value":"yearlyDays"}},{"kind":"Field","name":{"kind":"Name","value":"guardiansMayAsk"}}]}}]} as unknown as DocumentNode<LeaveTypesPageQuery, LeaveTypesPageQueryVariables>;
export const StudentSelectDocument = {"__meta__":{"hash":"sha256:b4f35ece1c60a5ec506305084b76651dffe908393b2ba604721f29f25a30eb60"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentSelect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CLASS"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StudentSelectQuery, StudentSelectQueryVariables>;
export const OfficeForm_SaveDocument = {"__meta__":{"hash":"sha256:539c080dbfca55d736d130f1f2c96645cd70d45a2914f25dfbca07da0e495bd0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OfficeForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOfficeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficeForm_SaveMutation, OfficeForm_SaveMutationVariables>;
export const OfficesPageDocument = {"__meta__":{"hash":"sha256:46a71f92d6d746268336156ec922d1dbd593eeb8a270b9cbaad6851c94280bf5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OfficesPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OfficesPageQuery, OfficesPageQueryVariables>;
export const RemoveOffice_RemoveDocument = {"__meta__":{"hash":"sha256:3ebe37a7dfc6e764edd3c525f6a6498c351bce05107669788f12b7822da2b055"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOffice_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOffice"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveOffice_RemoveMutation, RemoveOffice_RemoveMutationVariables>;
export const OutingForm_SaveDocument = {"__meta__":{"hash":"sha256:c4ddf7c300e51f5be052de09705235c7ade215e7ff70229e9eec65c0144a85c8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OutingForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveOutingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveOuting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutingsPage_outing"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutingsPage_outing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutingForm_SaveMutation, OutingForm_SaveMutationVariables>;
export const OutingsPageDocument = {"__meta__":{"hash":"sha256:bb03e90ec973c36f52ce09fd398671f34389a4a430100edf2d6a2818e30a9f68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OutingsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OutingsPage_outing"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OutingsPage_outing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Outing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OutingsPageQuery, OutingsPageQueryVariables>;
export const RemoveOuting_RemoveDocument = {"__meta__":{"hash":"sha256:bdb169b0151aba05f6cff6f963fd3401388127288153f58b76dacb3f1da4bc75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveOuting_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeOuting"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveOuting_RemoveMutation, RemoveOuting_RemoveMutationVariables>;
export const CityPageDocument = {"__meta__":{"hash":"sha256:7b49dd025f436d01795cd40dda30bed04df7a141110535e68e0b6d885b060583"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingSummary_statistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingTrend"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingTrend_point"}}]}},{"kind":"Field","name":{"kind":"Name","value":"districtStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"schoolCount"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"schoolDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"BOUND_RATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingSummary_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingTrend_point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingTrendPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<CityPageQuery, CityPageQueryVariables>;
export const SchoolPageDocument = {"__meta__":{"hash":"sha256:f56e20b4be7603117eb9580cab1eaaa5b1b6d2580b6259fa31121343658eac62"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingSummary_statistics"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bindingTrend"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingTrend_point"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"BOUND_RATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingSummary_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingTrend_point"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingTrendPoint"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"boundCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}}]} as unknown as DocumentNode<SchoolPageQuery, SchoolPageQueryVariables>;
export const PeriodsForm_SaveDocument = {"__meta__":{"hash":"sha256:d950115dd088ee3b0bdfdfa215336cc2df1e0d7860e379a83aa471c3bae24b6d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PeriodsForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePeriodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"countsAbsence"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodsForm_SaveMutation, PeriodsForm_SaveMutationVariables>;
export const PeriodsPageDocument = {"__meta__":{"hash":"sha256:4d2acaac1a181129748200e9737a8f69400e305ebac38ac7dde338e659ec403c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"countsAbsence"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodsPageQuery, PeriodsPageQueryVariables>;
export const ChoosePromotion_ChooseDocument = {"__meta__":{"hash":"sha256:e4166b378142f87ec6d26b0996e411492160d750b007c03ee7dc05102f3687bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChoosePromotion_choose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChoosePromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"choosePromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]} as unknown as DocumentNode<ChoosePromotion_ChooseMutation, ChoosePromotion_ChooseMutationVariables>;
export const PromotionClasses_LeadDocument = {"__meta__":{"hash":"sha256:864cdd2aa7a276942e7f7d77cc6663d715c3c3b2de87baa890b2c2240d12cca3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionClasses_lead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NamePromotionTeacherInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"namePromotionTeacher"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]} as unknown as DocumentNode<PromotionClasses_LeadMutation, PromotionClasses_LeadMutationVariables>;
export const PromotionPageDocument = {"__meta__":{"hash":"sha256:96859192da344ecef1f54e36f73afd56832c77ff0f0315c0aaba18b953313700"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionPage_promotion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"reshuffledGrades"}},{"kind":"Field","name":{"kind":"Name","value":"firstGradeClasses"}},{"kind":"Field","name":{"kind":"Name","value":"keepHomerooms"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"teacherNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isError"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<PromotionPageQuery, PromotionPageQueryVariables>;
export const PromotionPage_ApplyDocument = {"__meta__":{"hash":"sha256:1c7d6b71b16b5cd07c96f1a77e8208586287cc5c64f2e6db300c6e0bbeec06f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionPage_apply"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyPromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionPage_promotion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"reshuffledGrades"}},{"kind":"Field","name":{"kind":"Name","value":"firstGradeClasses"}},{"kind":"Field","name":{"kind":"Name","value":"keepHomerooms"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"teacherNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isError"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<PromotionPage_ApplyMutation, PromotionPage_ApplyMutationVariables>;
export const PromotionPage_UndoDocument = {"__meta__":{"hash":"sha256:d3f35560bf8b6cec3c7e76a35d94c4556a27746a4e632e35f5381c7aac5c9d4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionPage_undo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolOfYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoPromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionPage_promotion"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"mayUndo"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"leftCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"problemCount"}},{"kind":"Field","name":{"kind":"Name","value":"reshuffledGrades"}},{"kind":"Field","name":{"kind":"Name","value":"firstGradeClasses"}},{"kind":"Field","name":{"kind":"Name","value":"keepHomerooms"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"appliedBy"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"teacherNames"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isError"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]} as unknown as DocumentNode<PromotionPage_UndoMutation, PromotionPage_UndoMutationVariables>;
export const PromotionPupilsDocument = {"__meta__":{"hash":"sha256:568cf7daedc2151c4c977287011e3859b007a5d23f7c5ba2585e2c2c5aa646e8"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionPupils"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"className"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promotionPupils"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"className"},"value":{"kind":"Variable","name":{"kind":"Name","value":"className"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionPupils_pupil"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionPupils_pupil"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionPupil"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"fromClassName"}},{"kind":"Field","name":{"kind":"Name","value":"toClassName"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"isChosen"}}]}}]} as unknown as DocumentNode<PromotionPupilsQuery, PromotionPupilsQueryVariables>;
export const PromotionRules_SaveDocument = {"__meta__":{"hash":"sha256:25f474d662dd2b5538a781ddba5cd42a5aff985ce0454c90a2ef3af647e95602"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionRules_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SavePromotionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"savePromotion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]} as unknown as DocumentNode<PromotionRules_SaveMutation, PromotionRules_SaveMutationVariables>;
export const PromotionRules_FileDocument = {"__meta__":{"hash":"sha256:d5c681e6bde90d55ada1820744385c1cb77ddefd5025a2f6ccbaaf197d3409e3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionRules_file"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanPromotionByFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"planPromotionByFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}}]}}]}}]} as unknown as DocumentNode<PromotionRules_FileMutation, PromotionRules_FileMutationVariables>;
export const PromotionsPageDocument = {"__meta__":{"hash":"sha256:021861b65fa9661b23c1a3d4d0b4e41fdefc674627c8e4689d459821b613c090"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PromotionsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PromotionState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"promotions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PromotionsPage_promotion"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PromotionsPage_promotion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Promotion"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"promotedCount"}},{"kind":"Field","name":{"kind":"Name","value":"repeatingCount"}},{"kind":"Field","name":{"kind":"Name","value":"graduatedCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"errorCount"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PromotionsPageQuery, PromotionsPageQueryVariables>;
export const PromotionsPage_ApplyDocument = {"__meta__":{"hash":"sha256:e9caefd967c5b11f705d7716bb020b5723e72a8fdaa4c7e14f82550b1f59cbb1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionsPage_apply"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"applyPromotions"}}]}}]} as unknown as DocumentNode<PromotionsPage_ApplyMutation, PromotionsPage_ApplyMutationVariables>;
export const PromotionsPage_UndoDocument = {"__meta__":{"hash":"sha256:5e5032a675cfeadda3ad5f822ca1db91c72397922d7c090928b2d99ba93a2116"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PromotionsPage_undo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"undoPromotions"}}]}}]} as unknown as DocumentNode<PromotionsPage_UndoMutation, PromotionsPage_UndoMutationVariables>;
export const FollowPromotion_ChangedDocument = {"__meta__":{"hash":"sha256:f7010ce80fe7ee6998c25460490573e338f8d9d70f83b71feb1d808da5810817"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowPromotion_changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"promotionChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FollowPromotion_ChangedSubscription, FollowPromotion_ChangedSubscriptionVariables>;
export const ProviderCard_SaveDocument = {"__meta__":{"hash":"sha256:ef6741d35467e8f278a6e7205a41b62fc684bd85514c07aacd1b36e24dcd1b73"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderCard_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvidersPage_provider"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvidersPage_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClaim"}},{"kind":"Field","name":{"kind":"Name","value":"labelClaim"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProviderCard_SaveMutation, ProviderCard_SaveMutationVariables>;
export const ProviderForm_SaveDocument = {"__meta__":{"hash":"sha256:1dcf5d800c9950128bc752098db9c30e51ff3553542c407a114cf8923a2fcc95"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProviderForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProviderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvidersPage_provider"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvidersPage_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClaim"}},{"kind":"Field","name":{"kind":"Name","value":"labelClaim"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProviderForm_SaveMutation, ProviderForm_SaveMutationVariables>;
export const ProvidersPageDocument = {"__meta__":{"hash":"sha256:73b6bf28ccc1cc1b16f5b50db00b56e8074f1c0a2d4926c8990387670b891dd2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProvidersPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"identityProviders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProvidersPage_provider"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProvidersPage_provider"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"IdentityProvider"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"iconUrl"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"hasSecret"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"subjectClaim"}},{"kind":"Field","name":{"kind":"Name","value":"labelClaim"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"redirectUri"}},{"kind":"Field","name":{"kind":"Name","value":"linkedCount"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProvidersPageQuery, ProvidersPageQueryVariables>;
export const RemoveProvider_RemoveDocument = {"__meta__":{"hash":"sha256:e34d93c63eff929147d0bd8fa07e167e3abe4757a9068427e4644826b9a2defb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveProvider_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeIdentityProvider"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}]}}]} as unknown as DocumentNode<RemoveProvider_RemoveMutation, RemoveProvider_RemoveMutationVariables>;
export const ReaderForm_CreateDocument = {"__meta__":{"hash":"sha256:a145ea6074c79a56432129b17711b4d77ae3187ef2a26a691282e8571d55da18"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReaderForm_create"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateGateReaderInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createGateReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderToken_token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderToken_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReaderToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReaderForm_CreateMutation, ReaderForm_CreateMutationVariables>;
export const ReadersPageDocument = {"__meta__":{"hash":"sha256:c8563bce773b9d1269ec022e5979298e7397ce44e5575da81d632a5f8dfe971f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReadersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gateReaders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReadersPage_reader"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknownCards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnknownCards_card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReadersPage_reader"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReader"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"clockSkew"}},{"kind":"Field","name":{"kind":"Name","value":"swipesToday"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnknownCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnknownCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"gate"}}]}}]} as unknown as DocumentNode<ReadersPageQuery, ReadersPageQueryVariables>;
export const RevokeReader_RevokeDocument = {"__meta__":{"hash":"sha256:6eb3c6bb9920a9099d1a6c68c0bd3dd76d0c3a175aa7fdd862abadee5b2d6559"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeReader_revoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeGateReader"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RevokeReader_RevokeMutation, RevokeReader_RevokeMutationVariables>;
export const RotateToken_RotateDocument = {"__meta__":{"hash":"sha256:57fbf067506744dc1188efad503445cacd71bb2198c76c5c6138750312945227"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateToken_rotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateGateReaderToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReaderToken_token"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReaderToken_token"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"GateReaderToken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"reader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RotateToken_RotateMutation, RotateToken_RotateMutationVariables>;
export const RegisterClient_RegisterDocument = {"__meta__":{"hash":"sha256:827cbc362c3c1b3a218210486c64a30761ff2a46ad8bcf60b35cc9e31be41516"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterClient_register"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterRosterClientInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"registerRosterClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSecret_registered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredRosterClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"tokenUrl"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<RegisterClient_RegisterMutation, RegisterClient_RegisterMutationVariables>;
export const RegisterClient_SchoolsDocument = {"__meta__":{"hash":"sha256:8fa915c72462c4c4b457bf66f50e81002d7f408a10eb634b1547e76f2000e425"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegisterClient_schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RegisterClient_SchoolsQuery, RegisterClient_SchoolsQueryVariables>;
export const RosterClientsPageDocument = {"__meta__":{"hash":"sha256:5c0ae1aa8f9589d2db674c5691a9c1ae6ebf2e0fce302fd3ea09cf6d43864193"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RosterClientsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rosterClients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterClientsPage_client"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterClientsPage_client"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RosterClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RosterClientsPageQuery, RosterClientsPageQueryVariables>;
export const RosterDeed_RotateDocument = {"__meta__":{"hash":"sha256:9218bb95cc3957efa04b72cfc6b4ec41768c8f84bc2b0910b620e94398a7ff9c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RosterDeed_rotate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"rotateRosterClientSecret"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RosterSecret_registered"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RosterSecret_registered"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RegisteredRosterClient"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"secret"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"tokenUrl"}},{"kind":"Field","name":{"kind":"Name","value":"client"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]}}]} as unknown as DocumentNode<RosterDeed_RotateMutation, RosterDeed_RotateMutationVariables>;
export const RosterDeed_RevokeDocument = {"__meta__":{"hash":"sha256:ef3db615ff19b16601ea863d8fdbe3bf838aaa2ead4b706c898bd259e8203020"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RosterDeed_revoke"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"revokeRosterClient"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}}]}}]}}]} as unknown as DocumentNode<RosterDeed_RevokeMutation, RosterDeed_RevokeMutationVariables>;
export const CloseSchool_CloseDocument = {"__meta__":{"hash":"sha256:ae3b589ffb4daa49048e863bb0fdcab6fd940ec125000c491d0e2976c23d6d0a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseSchool_close"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"closeSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolProfileForm_school"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolProfileForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"itContact"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"profileVersion"}}]}}]} as unknown as DocumentNode<CloseSchool_CloseMutation, CloseSchool_CloseMutationVariables>;
export const SchoolProfileForm_SaveDocument = {"__meta__":{"hash":"sha256:0abb68a2ac9775fb5424566cc367c55cab909d550881142588d3718d02371781"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SchoolProfileForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"updateSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolProfileForm_school"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolProfileForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"itContact"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"profileVersion"}}]}}]} as unknown as DocumentNode<SchoolProfileForm_SaveMutation, SchoolProfileForm_SaveMutationVariables>;
export const SchoolProfilePageDocument = {"__meta__":{"hash":"sha256:815d854d0debb5b1035d3f44107830384cd19ecb7efef41955850c09773ff14d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolProfilePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolProfileForm_school"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolProfileForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"itContact"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"profileVersion"}}]}}]} as unknown as DocumentNode<SchoolProfilePageQuery, SchoolProfilePageQueryVariables>;
export const NewSchool_CreateDocument = {"__meta__":{"hash":"sha256:44026d9ee28d18c3638461c3758c112cab3c4e7e6ee23556dcc1b68cfca1d61c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NewSchool_create"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSchoolInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"createSchool"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<NewSchool_CreateMutation, NewSchool_CreateMutationVariables>;
export const SchoolLayoutDocument = {"__meta__":{"hash":"sha256:7686bb6d03524b3ce424122136fb802f2fbfe7fbc5f2056ae9f0c14579532ed1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}}]}}]}}]} as unknown as DocumentNode<SchoolLayoutQuery, SchoolLayoutQueryVariables>;
export const SchoolsPageDocument = {"__meta__":{"hash":"sha256:21db40d5ba84236f4bb69339c724589aaa473a3255100104dd0d8b5e607ad15a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolSort"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"level"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SchoolLevel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schoolDirectory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"Variable","name":{"kind":"Name","value":"level"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SchoolsPage_school"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BindingRate_statistics"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingStatistics"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"boundRate"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SchoolsPage_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"district"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"closedOn"}},{"kind":"Field","name":{"kind":"Name","value":"bindingStatistics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"studentCount"}},{"kind":"Field","name":{"kind":"Name","value":"waitingCount"}},{"kind":"Field","name":{"kind":"Name","value":"oldestWaitingAt"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BindingRate_statistics"}}]}}]}}]} as unknown as DocumentNode<SchoolsPageQuery, SchoolsPageQueryVariables>;
export const ConfirmImport_ConfirmDocument = {"__meta__":{"hash":"sha256:8506c1742871a8dd03a5f9630f53e779d4b0f14b8fb35aff5e3176a5c5bd41e4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport_confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmSisImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"confirmSisImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<ConfirmImport_ConfirmMutation, ConfirmImport_ConfirmMutationVariables>;
export const ConfirmImport_CancelDocument = {"__meta__":{"hash":"sha256:a5cfefbd18080d7f77457686d29eae510c9d7c4cc8b828ec154aa7bf707407ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmImport_cancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"cancelSisImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ConfirmImport_CancelMutation, ConfirmImport_CancelMutationVariables>;
export const ImportPageDocument = {"__meta__":{"hash":"sha256:da58fe72ca7b2c43ad293746f40f9f45b8df562167c484fa9ddda047c6940d4f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sisImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportPage_import"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"confirmation"}},{"kind":"Field","name":{"kind":"Name","value":"reportUrl"}},{"kind":"Field","name":{"kind":"Name","value":"reportSheetUrl"}},{"kind":"Field","name":{"kind":"Name","value":"pulledFromId"}},{"kind":"Field","name":{"kind":"Name","value":"problemKinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"adds"}},{"kind":"Field","name":{"kind":"Name","value":"changes"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"same"}},{"kind":"Field","name":{"kind":"Name","value":"kept"}}]}},{"kind":"Field","name":{"kind":"Name","value":"suspicious"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"}},{"kind":"Field","name":{"kind":"Name","value":"ends"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]} as unknown as DocumentNode<ImportPageQuery, ImportPageQueryVariables>;
export const ImportsPageDocument = {"__meta__":{"hash":"sha256:443201dac59e377e077fdc98efdf4c184fc45be001419bd6ff845b1804a6aa75"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sisImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportsPage_import"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportsPage_import"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"pulledFromId"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startedByName"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ImportsPageQuery, ImportsPageQueryVariables>;
export const ProblemListDocument = {"__meta__":{"hash":"sha256:5a78e64f15a0e03cb0d0cb761b13f66615465269f9a4aee19d916365b19244e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProblemList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"severity"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"SisSeverity"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sisProblems"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importId"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"severity"}}},{"kind":"Argument","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemList_problem"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemList_problem"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisProblem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"severity"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]} as unknown as DocumentNode<ProblemListQuery, ProblemListQueryVariables>;
export const StartImport_ColumnsDocument = {"__meta__":{"hash":"sha256:dd1e31070c4935ea1cb750b2977a0ac9176c846add1e9a96cbbe6f4b736a88c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartImport_columns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"importFileId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SisContent"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sheetColumns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"importFileId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"importFileId"}}},{"kind":"Argument","name":{"kind":"Name","value":"content"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]} as unknown as DocumentNode<StartImport_ColumnsQuery, StartImport_ColumnsQueryVariables>;
export const StartImport_StartDocument = {"__meta__":{"hash":"sha256:810633804679ceb9f3c02876f8fd8386f83284eb41592c9693300338cac4d842"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartImport_start"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartSisImportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"startSisImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StartImport_StartMutation, StartImport_StartMutationVariables>;
export const StartImport_WaitingDocument = {"__meta__":{"hash":"sha256:ba72eb5f8fb31838e1713e4e9099749bbc3e52913cf7c5088bea620e59e3e044"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StartImport_waiting"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sisImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StartImport_WaitingQuery, StartImport_WaitingQueryVariables>;
export const RemoveSource_RemoveDocument = {"__meta__":{"hash":"sha256:ecbcb676176cd545dd2f084ab4cf6cc7a623de10fd87258eb30830c3af46ee88"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveSource_remove"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveSisSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"removeSisSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<RemoveSource_RemoveMutation, RemoveSource_RemoveMutationVariables>;
export const SchoolOfSourceDocument = {"__meta__":{"hash":"sha256:5de56822543abee7390028f8d9f7694c1410d181f5568735f4866e4c6433da3d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SchoolOfSource"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<SchoolOfSourceQuery, SchoolOfSourceQueryVariables>;
export const SourceForm_SaveDocument = {"__meta__":{"hash":"sha256:cbdfdd6547991229d908b9ef6d703afb5bc073e739ad0338a5d60e2358784918"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourceForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SisSourceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSisSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SourceForm_SaveMutation, SourceForm_SaveMutationVariables>;
export const SourcesPageDocument = {"__meta__":{"hash":"sha256:359d4a781746acb9ad83a6ee34d70463e42d15f59a6c5ba7979b9f40881d3439"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourcesPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"sisSources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SourcesPage_source"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourcesPage_source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SisSource"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"baseUrl"}},{"kind":"Field","name":{"kind":"Name","value":"tokenUrl"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}},{"kind":"Field","name":{"kind":"Name","value":"everyHours"}},{"kind":"Field","name":{"kind":"Name","value":"autoApply"}},{"kind":"Field","name":{"kind":"Name","value":"enabled"}},{"kind":"Field","name":{"kind":"Name","value":"nextPullAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastPulledAt"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"failures"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"errors"}},{"kind":"Field","name":{"kind":"Name","value":"done"}}]}}]}}]} as unknown as DocumentNode<SourcesPageQuery, SourcesPageQueryVariables>;
export const SourcesPage_PullDocument = {"__meta__":{"hash":"sha256:e13029ffb72107c53fbcc592d8041095b2bef1682d1285625d14aab520473a74"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SourcesPage_pull"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"pullSisSource"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<SourcesPage_PullMutation, SourcesPage_PullMutationVariables>;
export const AssignPostOfficesDocument = {"__meta__":{"hash":"sha256:2ea38f29ba57b81ea0d782ccc982523500edebdf5f8d50fc507096c63b4f9fb0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignPostOffices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssignPostOfficesQuery, AssignPostOfficesQueryVariables>;
export const AssignPost_AssignDocument = {"__meta__":{"hash":"sha256:aa0a8330aeb03a18ed27c7b2f77c32b5d2c560455c0d982c6871f747a11082f5"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignPost_assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignPost_AssignMutation, AssignPost_AssignMutationVariables>;
export const EndPost_EndDocument = {"__meta__":{"hash":"sha256:135960868378729ac6767c78ecfb14a270decb7aabf932cadc7df90269ff4837"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndPost_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<EndPost_EndMutation, EndPost_EndMutationVariables>;
export const EndStaff_EndDocument = {"__meta__":{"hash":"sha256:286c361ff41f2a5905a1e90b5cd4b8348cf40644dc06c37425f6d29000bcc140"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndStaff_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}}]}}]}}]} as unknown as DocumentNode<EndStaff_EndMutation, EndStaff_EndMutationVariables>;
export const RecordStaffDocument = {"__meta__":{"hash":"sha256:ff2463465e014c6e1d47eeae04ed860b4297efa0c93ce873f3d49ba96aa13d15"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RecordStaff"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"offices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<RecordStaffQuery, RecordStaffQueryVariables>;
export const RecordStaff_RecordDocument = {"__meta__":{"hash":"sha256:b37cf07192c15ef8bc7ac820df75856b587b3af2e5b1874523c62a9cff6a797a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordStaff_record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordStaffInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordStaff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}}]}}]}}]} as unknown as DocumentNode<RecordStaff_RecordMutation, RecordStaff_RecordMutationVariables>;
export const StaffMemberPageDocument = {"__meta__":{"hash":"sha256:0275e4efacccf4c6ae77fb1691d4283919685b3cd7e3b6c2360222b1dba1a531"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffMemberPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staffMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"staffId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"inPostSince"}},{"kind":"Field","name":{"kind":"Name","value":"inPostUntil"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"postHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPosts_post"}}]}},{"kind":"Field","name":{"kind":"Name","value":"homeroomHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"HomeroomHistory_assignment"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lessons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffLessons_lesson"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPosts_post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StaffPost"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"identityKind"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"HomeroomHistory_assignment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HomeroomAssignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffLessons_lesson"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Lesson"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffMemberPageQuery, StaffMemberPageQueryVariables>;
export const StaffPageDocument = {"__meta__":{"hash":"sha256:fe1541979cb565ea3c104571f65e6d5b3a18ef41a2821b2126138c7f4477a858"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StaffSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StaffPage_staff"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StaffPage_staff"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Staff"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"office"}},{"kind":"Field","name":{"kind":"Name","value":"inPostSince"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"homeroomClasses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StaffPageQuery, StaffPageQueryVariables>;
export const AssignClassDocument = {"__meta__":{"hash":"sha256:a354f7feca7d00b0bea76bbc0336ea00ac35fed9f06c8ea26f3147dec9a25f05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AssignClass"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AssignClassQuery, AssignClassQueryVariables>;
export const AssignClass_AssignDocument = {"__meta__":{"hash":"sha256:75fcf982edd7d2d1f28e1ecef39535ec4a9291c8020eedbd1d5e2dd62a274547"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AssignClass_assign"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignClassInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"assignClass"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}}]}}]}}]} as unknown as DocumentNode<AssignClass_AssignMutation, AssignClass_AssignMutationVariables>;
export const CardForm_IssueDocument = {"__meta__":{"hash":"sha256:0f3590d59160c2ffb354f9596f9af715897886e0d81f84096c22b812e6683960"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CardForm_issue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"issueCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentCards_card"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<CardForm_IssueMutation, CardForm_IssueMutationVariables>;
export const CardForm_ReplaceDocument = {"__meta__":{"hash":"sha256:39e277d49762ef6756878af64aa71b42c975bebe7f0607ed5e9d4bf0265ccb42"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CardForm_replace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReplaceCardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"replaceCard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentCards_card"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<CardForm_ReplaceMutation, CardForm_ReplaceMutationVariables>;
export const CorrectGuardian_CorrectDocument = {"__meta__":{"hash":"sha256:3607ea597e14a732383f8e984afa57018a5f818c86fdbd354f64f26f3479fa7d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CorrectGuardian_correct"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CorrectGuardianInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"correctGuardian"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<CorrectGuardian_CorrectMutation, CorrectGuardian_CorrectMutationVariables>;
export const EndBinding_EndDocument = {"__meta__":{"hash":"sha256:d2042a7fe32dfc1edf0c6b91a75ef43eb5f68a7c23e5edf3b8b814d27257e830"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndBinding_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndGuardianshipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endGuardianship"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<EndBinding_EndMutation, EndBinding_EndMutationVariables>;
export const LiftCustody_LiftDocument = {"__meta__":{"hash":"sha256:b5e28db0c1cdcba2abdd3889e2c1c698c8cac3ba17631210e078ab2519b812bb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LiftCustody_lift"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LiftCustodyRestrictionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"liftCustodyRestriction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<LiftCustody_LiftMutation, LiftCustody_LiftMutationVariables>;
export const EndEnrolment_EndDocument = {"__meta__":{"hash":"sha256:4583dc149ff1238b4bd8c8e45aec8a60403da4759b29966641a7a9929e0f94f0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndEnrolment_end"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndEnrolmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"endEnrolment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}}]}}]}}]} as unknown as DocumentNode<EndEnrolment_EndMutation, EndEnrolment_EndMutationVariables>;
export const EnrolStudentDocument = {"__meta__":{"hash":"sha256:dbcc2468fda04f4afcc8b3b8994a15d6ae7f44e4900d5f0698ca1990c3bb9af7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnrolStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EnrolStudentQuery, EnrolStudentQueryVariables>;
export const EnrolStudent_EnrolDocument = {"__meta__":{"hash":"sha256:24131ae4338543ca93e7cafce04be717d872d91d0b283e062e6179b5b1d6fe93"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnrolStudent_enrol"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnrolStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"enrolStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}}]}}]}}]} as unknown as DocumentNode<EnrolStudent_EnrolMutation, EnrolStudent_EnrolMutationVariables>;
export const RecordContact_RequestCodeDocument = {"__meta__":{"hash":"sha256:1080236271aefcea27e547d0c506eabf1e6c8aa5fb6a39e2e993d5dbd4f60fbb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact_requestCode"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestContactCodeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"requestContactCode"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"maskedAddress"}}]}}]}}]} as unknown as DocumentNode<RecordContact_RequestCodeMutation, RecordContact_RequestCodeMutationVariables>;
export const RecordContact_RecordDocument = {"__meta__":{"hash":"sha256:6a1efb719648c0afe13e0e977c096a5eb414e6f1bc66adafc7fad8525b30ea7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordContact_record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordGuardianContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordGuardianContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RecordContact_RecordMutation, RecordContact_RecordMutationVariables>;
export const ReleaseStudentDocument = {"__meta__":{"hash":"sha256:ff6e9f5a1b56388c944495223eabb2a9e0b0b08448cf4017978b6b29abdeedaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ReleaseStudent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"schools"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<ReleaseStudentQuery, ReleaseStudentQueryVariables>;
export const ReleaseStudent_ReleaseDocument = {"__meta__":{"hash":"sha256:b82ba66fa7090c08c2866a7bf7cf8ace3a8996d8cc758217bc4a02cc85419016"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseStudent_release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"releaseStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<ReleaseStudent_ReleaseMutation, ReleaseStudent_ReleaseMutationVariables>;
export const ReportCardLost_ReportDocument = {"__meta__":{"hash":"sha256:c8310cd5d046321c8bef274de57ccf597299a2d05907c333d10a1115900896f9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportCardLost_report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"reportCardLost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentCards_card"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}}]} as unknown as DocumentNode<ReportCardLost_ReportMutation, ReportCardLost_ReportMutationVariables>;
export const RestrictCustody_RestrictDocument = {"__meta__":{"hash":"sha256:3c5de92b7736628a0eeaf645db7cce3f17d0e7c4a8f73f220c03adeb329cb1f3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestrictCustody_restrict"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestrictCustodyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"restrictCustody"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<RestrictCustody_RestrictMutation, RestrictCustody_RestrictMutationVariables>;
export const StudentAbsencesDocument = {"__meta__":{"hash":"sha256:740b47552bf4d4d3b446d433d2dec3b9c407b6ebd3629bf0ba9ec64935442374"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentAbsences"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"absences"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentAbsences_absence"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentAbsences_absence"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Absence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"periodName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"leaveRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StudentAbsencesQuery, StudentAbsencesQueryVariables>;
export const StudentAbsencesTermsDocument = {"__meta__":{"hash":"sha256:5d51308ec4869b2138468eaadce0cf7bc1fd9b9daa026697125d48fd385b650d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentAbsencesTerms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"semester"}}]}}]}}]} as unknown as DocumentNode<StudentAbsencesTermsQuery, StudentAbsencesTermsQueryVariables>;
export const StudentApplicationsDocument = {"__meta__":{"hash":"sha256:eb900e063c53cec9ad12635ac8535c1952db471a2b95c94ee49fffa019abb339"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentApplications"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"bindingApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentApplications_application"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentApplications_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BindingApplication"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decidedBy"}},{"kind":"Field","name":{"kind":"Name","value":"rejectionReason"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationNote"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}}]} as unknown as DocumentNode<StudentApplicationsQuery, StudentApplicationsQueryVariables>;
export const StudentAuditDocument = {"__meta__":{"hash":"sha256:a8bbd4d8e545c510fce146cb6ee4a91a19592d3ce427526b886e6bf614f8388f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentAudit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"looks"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"looks"},"value":{"kind":"Variable","name":{"kind":"Name","value":"looks"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntry_entry"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntry_entry"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorKind"}},{"kind":"Field","name":{"kind":"Name","value":"actorTitle"}},{"kind":"Field","name":{"kind":"Name","value":"subjectType"}},{"kind":"Field","name":{"kind":"Name","value":"subjectLabel"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"details"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]} as unknown as DocumentNode<StudentAuditQuery, StudentAuditQueryVariables>;
export const StudentLayoutDocument = {"__meta__":{"hash":"sha256:6a8fab1ee2b9d1ce16b7fac55e8eb2d10e2e312af10fe6c4ea37f72db0b8d7fb"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentLayout"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"transfer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toPlace"}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StudentLayoutQuery, StudentLayoutQueryVariables>;
export const StudentLeaveDocument = {"__meta__":{"hash":"sha256:b199067b12043c24a856398d8116fac1f065272881e067f075c64b0c8cec7bd7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentLeave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leaveRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentLeave_request"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentLeave_request"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"periodCount"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"}},{"kind":"Field","name":{"kind":"Name","value":"retroactive"}},{"kind":"Field","name":{"kind":"Name","value":"type"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currentStep"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]} as unknown as DocumentNode<StudentLeaveQuery, StudentLeaveQueryVariables>;
export const StudentPageDocument = {"__meta__":{"hash":"sha256:79b31be4577628220b49469755a4c11bdcdfb2d95d7daae595d7b33e6d876b23"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"studentId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"GuardianList_guardian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"formerGuardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"FormerGuardians_guardian"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyRestrictions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustodyHistory_restriction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentCards_card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"EnrolmentHistory_enrolment"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GuardianList_guardian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guardian"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"relationNote"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}},{"kind":"Field","name":{"kind":"Name","value":"custodyRestriction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FormerGuardians_guardian"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Guardian"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"formUrl"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustodyHistory_restriction"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustodyRestriction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"recordedByName"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftedByName"}},{"kind":"Field","name":{"kind":"Name","value":"liftedAt"}},{"kind":"Field","name":{"kind":"Name","value":"liftReason"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentCards_card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StudentCard"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cardNumber"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lostAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EnrolmentHistory_enrolment"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Enrolment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endReason"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<StudentPageQuery, StudentPageQueryVariables>;
export const StudentsPageDocument = {"__meta__":{"hash":"sha256:1be9cb3da3f65d734618c53b3d18f5eaf5b34d272fd999d80f34bcf32284cfb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classGroup"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unplaced"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StudentSort"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"students"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"classGroup"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classGroup"}}},{"kind":"Argument","name":{"kind":"Name","value":"unplaced"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unplaced"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StudentsPage_student"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StudentsPage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"accountState"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"guardians"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<StudentsPageQuery, StudentsPageQueryVariables>;
export const StudentsPageClassesDocument = {"__meta__":{"hash":"sha256:65909f4fd86127c04cea3d76d2ab8f28a86da22d90174a96a810bbd5df6b53bf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StudentsPageClasses"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<StudentsPageClassesQuery, StudentsPageClassesQueryVariables>;
export const ClassSubjectsPageDocument = {"__meta__":{"hash":"sha256:c7bd6cdda9bcffc9cb0c75a23692ed61fdc9bcfa5fdf018f9c27cd2b10548a0c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassSubjectsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"semester"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassSubjectsPageQuery, ClassSubjectsPageQueryVariables>;
export const ClassSubjectsPage_SubjectsDocument = {"__meta__":{"hash":"sha256:58a0a7587c51a2b5e8f4b572c64867692cfb833b1c116f03275647fbf229a1c2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ClassSubjectsPage_subjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"term"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"gradedSubjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"term"},"value":{"kind":"Variable","name":{"kind":"Name","value":"term"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"teacherNames"}},{"kind":"Field","name":{"kind":"Name","value":"assessmentCount"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"namedTeachers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ClassSubjectsPage_SubjectsQuery, ClassSubjectsPage_SubjectsQueryVariables>;
export const NameTeachers_SaveDocument = {"__meta__":{"hash":"sha256:9fd6536e745cf856e16ce9a5f0f965a10a4d5f445282932db6f50bc77bcbdfb4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameTeachers_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSubjectTeachersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSubjectTeachers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}]}]}}]} as unknown as DocumentNode<NameTeachers_SaveMutation, NameTeachers_SaveMutationVariables>;
export const SubjectsForm_SaveDocument = {"__meta__":{"hash":"sha256:f263a83aefaaabf4fdc9da74cd6f62a30c2006b044ebc11f924496ef91672a4c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubjectsForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSubjectsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveSubjects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]} as unknown as DocumentNode<SubjectsForm_SaveMutation, SubjectsForm_SaveMutationVariables>;
export const SubjectsPageDocument = {"__meta__":{"hash":"sha256:0e367b4413620bb655ca9a7d3cbad9960db1aea58759d2bb99643a289887267f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SubjectsPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subjects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]}}]}}]} as unknown as DocumentNode<SubjectsPageQuery, SubjectsPageQueryVariables>;
export const TermForm_SaveDocument = {"__meta__":{"hash":"sha256:3877d26cd61d9b69522e7ea5ab7b6df9023e8c56eabbbe916306a72e89468b05"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TermForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTermInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTerm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsPage_term"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsPage_term"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"semester"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TermForm_SaveMutation, TermForm_SaveMutationVariables>;
export const TermsPageDocument = {"__meta__":{"hash":"sha256:f1e439dd211e2b7e7389178e8546d0097faa4e98a9ecae0adef127263b511ab1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TermsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TermsPage_term"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TermsPage_term"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Term"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"semester"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<TermsPageQuery, TermsPageQueryVariables>;
export const TimetableForm_SaveDocument = {"__meta__":{"hash":"sha256:c5768529fa816f2492fe816bc9cd53934619c48395aebb4f9186d34cfff4f7c9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TimetableForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveTimetableInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveTimetable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimetableForm_SaveMutation, TimetableForm_SaveMutationVariables>;
export const TimetablePageDocument = {"__meta__":{"hash":"sha256:43966dae75fb3dca570aec4944db785c91bfd1b2bb2f087f0916b192601dc5bd"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TimetablePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"schoolYear"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"timetable"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"weekday"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"teacher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TimetablePageQuery, TimetablePageQueryVariables>;
export const CloseTransfer_WithdrawDocument = {"__meta__":{"hash":"sha256:4e63e17cbff63391b225660f5ced546bff1ac5aeb99976147a0e6dda3ae35efa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTransfer_withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawTransfer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseTransfer_WithdrawMutation, CloseTransfer_WithdrawMutationVariables>;
export const CloseTransfer_ArrivedDocument = {"__meta__":{"hash":"sha256:0e4789fdf21b58c841f2798da3070aae0a7a187ffcecef09e2e007df772e0837"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseTransfer_arrived"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordArrivalElsewhereInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"recordArrivalElsewhere"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<CloseTransfer_ArrivedMutation, CloseTransfer_ArrivedMutationVariables>;
export const PlaceStudentDocument = {"__meta__":{"hash":"sha256:4bdfbc34e0b622d9683110c4da26a01d6ede6d2302f0ffddd7630819243a4edf"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceStudent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PlaceStudentQuery, PlaceStudentQueryVariables>;
export const PlaceStudent_PlaceDocument = {"__meta__":{"hash":"sha256:8d735070ed2ecbbbb3ee4f2d3c6a01808197305f7a94cde3963ed24cd78c0d6e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PlaceStudent_place"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceStudentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"placeStudent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<PlaceStudent_PlaceMutation, PlaceStudent_PlaceMutationVariables>;
export const TransfersPageDocument = {"__meta__":{"hash":"sha256:6d13f2f2551c0d0da4b4c603af3dd9ea666fe1a748442fe19376252aee686d8e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TransfersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferDirection"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TransferState"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"Variable","name":{"kind":"Name","value":"overdue"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"TransfersPage_transfer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"TransfersPage_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"studentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"releasedOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"isOverdue"}},{"kind":"Field","name":{"kind":"Name","value":"arrivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"toPlace"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersPageQuery, TransfersPageQueryVariables>;
export const TransfersPage_ChangedDocument = {"__meta__":{"hash":"sha256:f2b428e9376ba296efd0d2f34d924f627c8d88279a9a97ace003243b889a089e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"TransfersPage_changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<TransfersPage_ChangedSubscription, TransfersPage_ChangedSubscriptionVariables>;
export const UnreachablePageDocument = {"__meta__":{"hash":"sha256:9f7b499e45e9f53019456f2058c98ad9eb9a9b1a3286887b8bd697610f4a9fcc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreachablePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"classGroup"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"unreachableStudents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"classGroup"},"value":{"kind":"Variable","name":{"kind":"Name","value":"classGroup"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnreachablePage_student"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"classGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnreachablePage_student"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Student"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"seatNumber"}},{"kind":"Field","name":{"kind":"Name","value":"familyReach"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnreachablePageQuery, UnreachablePageQueryVariables>;
export const UsagePageDocument = {"__meta__":{"hash":"sha256:f5a11f21bf8ddd9e229e42969f3ce6546d39d25b0631d1434a4054f6d59a98e2"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UsagePage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"usage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"familySignIns"}},{"kind":"Field","name":{"kind":"Name","value":"studentSignIns"}},{"kind":"Field","name":{"kind":"Name","value":"staffSignIns"}},{"kind":"Field","name":{"kind":"Name","value":"failedSignIns"}},{"kind":"Field","name":{"kind":"Name","value":"activeAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"leaveRequests"}},{"kind":"Field","name":{"kind":"Name","value":"swipes"}},{"kind":"Field","name":{"kind":"Name","value":"notifications"}},{"kind":"Field","name":{"kind":"Name","value":"pushed"}}]}}]}}]} as unknown as DocumentNode<UsagePageQuery, UsagePageQueryVariables>;
export const VisibilityForm_SaveDocument = {"__meta__":{"hash":"sha256:8b2662eadb284ba889e901b134fba17832107a5533e984450370560591f684aa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VisibilityForm_save"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveVisibilityInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"saveVisibility"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisibilityForm_school"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityDays"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityHour"}}]}}]} as unknown as DocumentNode<VisibilityForm_SaveMutation, VisibilityForm_SaveMutationVariables>;
export const VisibilityPageDocument = {"__meta__":{"hash":"sha256:bcd87c6d52da36c0ebe7db7bab43d189befee788836cd9d41217fb87eae23dd9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VisibilityPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"VisibilityForm_school"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VisibilityForm_school"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"School"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityDays"}},{"kind":"Field","name":{"kind":"Name","value":"visibilityHour"}}]}}]} as unknown as DocumentNode<VisibilityPageQuery, VisibilityPageQueryVariables>;
export const OverdueTransfersDocument = {"__meta__":{"hash":"sha256:8916d08507a039dd9cf78b298540feda7e740db9f0e41473792c7669afd91db1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OverdueTransfers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"transfers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"overdue"},"value":{"kind":"BooleanValue","value":true}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverdueTransfers_transfer"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverdueTransfers_transfer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Transfer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"studentName"}},{"kind":"Field","name":{"kind":"Name","value":"className"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"toPlace"}},{"kind":"Field","name":{"kind":"Name","value":"fromSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toSchool"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OverdueTransfersQuery, OverdueTransfersQueryVariables>;
export const OverdueTransfers_ChangedDocument = {"__meta__":{"hash":"sha256:b9b3f8c60d8407cb3cfafb024def942a5f6e997095e1f5f4b2d2540e317dab94"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OverdueTransfers_changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"transferChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<OverdueTransfers_ChangedSubscription, OverdueTransfers_ChangedSubscriptionVariables>;
export const SettleWatch_SettleDocument = {"__meta__":{"hash":"sha256:a0c157b539be54e9545cb0dd73bdaa9aa3092be7acd6fb493e3aa9e73bc7200f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SettleWatch_settle"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SettleDropoutWatchInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"settleDropoutWatch"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchListPage_watch"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListPage_watch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DropoutWatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SettleWatch_SettleMutation, SettleWatch_SettleMutationVariables>;
export const WatchListPageDocument = {"__meta__":{"hash":"sha256:92b1821786764b64611a27165f0427deb5533d1ef847a9d20004be24162fc98b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WatchListPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"settled"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"page"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"dropoutWatches"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"settled"},"value":{"kind":"Variable","name":{"kind":"Name","value":"settled"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"Variable","name":{"kind":"Name","value":"page"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"WatchListPage_watch"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WatchListPage_watch"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DropoutWatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"openedAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledAt"}},{"kind":"Field","name":{"kind":"Name","value":"settledBy"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"student"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"classGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<WatchListPageQuery, WatchListPageQueryVariables>;
export const StaffSelectDocument = {"__meta__":{"hash":"sha256:b3c7897c7fd45ac7b1c4f6cc3d5fc909107752968be2ef594874676ce848dd8d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StaffSelect"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"school"},"value":{"kind":"Variable","name":{"kind":"Name","value":"schoolId"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"page"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<StaffSelectQuery, StaffSelectQueryVariables>;
export const SessionDocument = {"__meta__":{"hash":"sha256:cd69b680e4f2192c7c21a0b5f7aeaec483fe3dfbdbb08ea3436e685662d53d11"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Session_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SessionQuery, SessionQueryVariables>;
export const Session_SwitchIdentityDocument = {"__meta__":{"hash":"sha256:0a3a64c800300d093754da5e6180a2f7fccc1f2cf7f1557ad2bcbf581c139c8b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_switchIdentity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchIdentity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"Session_viewer"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Session_viewer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Viewer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"nextStep"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"identities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeIdentity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"school"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<Session_SwitchIdentityMutation, Session_SwitchIdentityMutationVariables>;
export const Session_SignOutDocument = {"__meta__":{"hash":"sha256:8030b64bb3b3a40cfb7754f35b5c828bdbdc10e64cbae52833e35ed7735c148c"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Session_signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"signOut"}}]}}]} as unknown as DocumentNode<Session_SignOutMutation, Session_SignOutMutationVariables>;
export const TodayDocument = {"__meta__":{"hash":"sha256:63eebe20dcf7c67372a4d5b6234c568581d5180e2307b53a7671b2adc66a4016"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"today"}}]}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const FollowDecisions_ChangedDocument = {"__meta__":{"hash":"sha256:9148dfc6b0b1793d46939172717fa5497df718a2ea4a49abb3a08f82faf6ddaa"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"FollowDecisions_changed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingApplicationChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<FollowDecisions_ChangedSubscription, FollowDecisions_ChangedSubscriptionVariables>;
export const WatchSession_FollowDocument = {"__meta__":{"hash":"sha256:069086eccb662cb848ef15123ceb598aa94657f0dfc756e1ffb6569ea737c69d"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WatchSession_follow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bindingApplicationChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<WatchSession_FollowSubscription, WatchSession_FollowSubscriptionVariables>;