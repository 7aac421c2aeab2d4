import type {
  AbsenceKind,
  AssessmentKind,
  CalendarDayKind,
  ConductKind,
  ConductState,
  DayNoteReason,
  DayState,
  GradeScale,
  LeaveStatus,
  Relation,
  RollCallMark,
  SchoolDayKind,
  SchoolLevel,
} from '@qinshi/domain';
import type { BindingStatus } from '../modules/binding/binding-application.entity.ts';
import type { NationalIdOwner } from '../modules/binding/reveal.service.ts';
import type { ConductDeed } from '../modules/conduct/conduct-record.entity.ts';
import type { ContactChannel } from '../modules/identity/contact.entity.ts';
import type { EnrolmentEnd, Gender } from '../modules/schools/student.entity.ts';
import { enumOf } from './enums.ts';
import type { IdentityKind, SignInStep } from './viewer.ts';

export const SchoolLevelEnum = enumOf<SchoolLevel>('SchoolLevel', 'Level of a school (學層).', {
  ELEMENTARY: 'Elementary school (國小), grades 1–6.',
  JUNIOR_HIGH: 'Junior high school (國中), grades 7–9.',
  SENIOR_HIGH: 'Senior high school (高中), grades 10–12.',
  VOCATIONAL: 'Vocational high school (高職), grades 10–12.',
  SPECIAL: 'School for special education (特教).',
});

export const CalendarDayKindEnum = enumOf<CalendarDayKind>(
  'CalendarDayKind',
  'What an entry of the calendar makes of its date.',
  {
    HOLIDAY: 'No school (放假).',
    MAKE_UP: 'School by the timetable of another weekday (補課).',
    HALF_DAY: 'School until some hour (半天).',
  },
);

export const SchoolDayKindEnum = enumOf<SchoolDayKind>('SchoolDayKind', 'Whether a date has school.', {
  SCHOOL_DAY: 'All periods.',
  HALF_DAY: 'The periods that are over when lessons end.',
  NO_SCHOOL: 'None: a weekend, a holiday, a break.',
});

export const RelationEnum = enumOf<Relation>(
  'Relation',
  'What the guardian is to the child: the first two are legal representatives (法定代理人), the rest guardians (監護人).',
  {
    FATHER: 'Father (父親).',
    MOTHER: 'Mother (母親).',
    GRANDFATHER: 'Father’s father (祖父).',
    GRANDMOTHER: 'Father’s mother (祖母).',
    MATERNAL_GRANDFATHER: 'Mother’s father (外祖父).',
    MATERNAL_GRANDMOTHER: 'Mother’s mother (外祖母).',
    OTHER: 'Another relation (其他), described in relationNote.',
  },
);

export const ContactChannelEnum = enumOf<ContactChannel>('ContactChannel', 'How a contact code travels.', {
  EMAIL: 'To an e-mail address.',
  SMS: 'To a mobile number (09xxxxxxxx).',
});

export const BindingStatusEnum = enumOf<BindingStatus>('BindingStatus', 'State of an application.', {
  SUBMITTED: '申請: waiting for the school.',
  APPROVED: '認證: bound.',
  REJECTED: '不通過: refused, with a reason.',
  CANCELLED: 'Withdrawn by the applicant.',
});

export const LeaveStatusEnum = enumOf<LeaveStatus>('LeaveStatus', 'State of a request for leave (假單).', {
  PENDING: '確認中: somebody is to decide.',
  APPROVED: '通過: granted.',
  RETURNED: '退回: sent back, with a reason.',
  WITHDRAWN: '已撤回: taken back by whoever sent it.',
});

export const IdentityKindEnum = enumOf<IdentityKind>('IdentityKind', 'A hat (身分) that a person wears.', {
  HOMEROOM_TEACHER: '導師 of one class.',
  OFFICE: 'Holder of a post in a school office (處室).',
  SCHOOL_ADMIN: 'Administers one school’s data (資訊組長 …).',
  BUREAU_ADMIN: 'Administrator of the education bureau.',
  SUBJECT_TEACHER: '任課教師.',
  PARENT: 'Guardian of bound children.',
  STUDENT: 'A pupil in person.',
});

export const SignInStepEnum = enumOf<SignInStep>(
  'SignInStep',
  'What a person still has to do after signing in.',
  {
    CHANGE_PASSWORD: 'Choose a password; nothing else is open before.',
    CONFIRM_RESCUE: 'Confirm or skip the rescue data.',
    DONE: 'Nothing.',
  },
);

export const EnrolmentEndEnum = enumOf<EnrolmentEnd>('EnrolmentEnd', 'Why an enrolment ended.', {
  PROMOTION: 'Next school year, next class (升級).',
  TRANSFER: 'To another school or class (轉學, 轉班).',
  GRADUATION: '畢業.',
  WITHDRAWAL: 'Left the city’s schools.',
});

export const GenderEnum = enumOf<Gender>('Gender', 'As the school’s records write it.', {
  FEMALE: 'A girl (女).',
  MALE: 'A boy (男).',
});

export type SortDirection = 'ASC' | 'DESC';
export const SortDirectionEnum = enumOf<SortDirection>('SortDirection', 'Direction of a sort.', {
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
});

export const NationalIdOwnerEnum = enumOf<NationalIdOwner>(
  'NationalIdOwner',
  'Whose identity number of a binding application.',
  { GUARDIAN: 'The guardian who applies.', STUDENT: 'The child.' },
);

export const DayStateEnum = enumOf<DayState>('DayState', 'Where a pupil is on a date.', {
  NOT_YET:
    '尚未刷卡: not there, and not missed yet; of a day that is over, 沒有刷卡資料: nothing is known of it.',
  ARRIVED: '已到校: there.',
  LEFT: '已離校: there, and gone again.',
  ON_LEAVE: '請假: approved leave covers the moment.',
  LATE: '遲到: there, and came late.',
  MISSING: '未到校: should be there, and is not.',
  NO_SCHOOL: '不上課: no school on that date.',
});

export const AbsenceKindEnum = enumOf<AbsenceKind>('AbsenceKind', 'What an absence (缺曠) is.', {
  UNEXCUSED: '曠課.',
  LATE: '遲到.',
  LEFT_EARLY: '早退.',
  EXCUSED: '請假: approved leave settles it.',
});

export const AssessmentKindEnum = enumOf<AssessmentKind>('AssessmentKind', 'What is assessed (評量).', {
  EXAM: '段考: one of the examinations of a term.',
  DAILY: '平時: daily work.',
  TERM: '學期: the term as a whole; stands in place of the weighted mean.',
});

export const GradeScaleEnum = enumOf<GradeScale>('GradeScale', 'How an assessment is marked.', {
  SCORE: '0–100 points.',
  LEVEL: '優, 甲, 乙, 丙 or 丁.',
});

export const ConductKindEnum = enumOf<ConductKind>(
  'ConductKind',
  'Merits and demerits by degree: three of one are one of the next.',
  {
    COMMENDATION: '嘉獎; in elementary schools 鼓勵, the only kind that their families read.',
    MINOR_MERIT: '小功.',
    MAJOR_MERIT: '大功.',
    WARNING: '警告.',
    MINOR_DEMERIT: '小過.',
    MAJOR_DEMERIT: '大過.',
    GUIDANCE: '輔導紀錄 of an elementary school, for staff alone: Student.conduct never holds it.',
  },
);

export const ConductStateEnum = enumOf<ConductState>('ConductState', 'Whether a record counts.', {
  STANDING: 'It counts.',
  CANCELLED: '已銷過: cancelled by good deeds, it counts no more.',
  RECALLED: '已撤銷: taken back, it counts no more.',
});

export const ConductDeedEnum = enumOf<ConductDeed>('ConductDeed', 'What was done to a record.', {
  RECORDED: 'Made.',
  CORRECTED: 'Put right.',
  RECALLED: 'Taken back.',
  CANCELLED: 'Cancelled (銷過).',
});

export const DayNoteReasonEnum = enumOf<DayNoteReason>(
  'DayNoteReason',
  'Why a pupil is not there, as a school learns it.',
  {
    SICK: 'Ill; the family will file leave.',
    FAMILY: 'A matter of the family.',
    ON_THE_WAY: 'On the way to school.',
    WITH_SCHOOL: 'Away for the school: a contest, a practice.',
    OTHER: 'Something else, told in words.',
  },
);

export const RollCallMarkEnum = enumOf<RollCallMark>('RollCallMark', 'What a teacher notes in a period.', {
  PRESENT: 'There.',
  ABSENT: 'Not there.',
  LATE: 'Came late.',
  LEFT_EARLY: 'Went early.',
});
