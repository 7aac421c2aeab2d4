import type { Locale } from '@qinshi/domain';
import { type DataCategory, factsOf, type PersonalDataSource, type Reading } from '../../personal-data.ts';
import { HomeroomAssignment } from './class-group.entity.ts';
import { Staff, StaffPost } from './staff.entity.ts';
import { Enrolment, Student } from './student.entity.ts';

/** School records of pupils and posts of staff. Nothing of it goes on request: they are the school's duty to keep. */
export const schoolsData: PersonalDataSource = {
  async describe(reading) {
    const { studentId } = reading.subject;
    const categories = [
      ...(studentId ? [await schoolRecord(reading, studentId)] : []),
      ...(studentId ? [] : [await staffRecord(reading)]),
    ];
    return categories.filter(({ facts }) => facts.length > 0);
  },
};

async function schoolRecord({ em, locale }: Reading, studentId: string): Promise<DataCategory> {
  const words = WORDS[locale];
  const student = await em.findOneOrFail(Student, { id: studentId });
  const enrolments = await em.find(
    Enrolment,
    { student: studentId },
    { populate: ['school', 'classGroup'], orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  return {
    id: 'schoolRecord',
    ...words.schoolRecord,
    kept: 'SCHOOL_RECORD',
    facts: [
      ...factsOf(words.studentFacts, {
        name: student.name,
        gender: student.gender && words.genders[student.gender],
      }),
      ...enrolments.map((row) => ({
        name: 'enrolment',
        label: words.enrolment,
        fields: factsOf(words.enrolmentFacts, {
          school: row.school.getEntity().name,
          className: row.classGroup?.getEntity().name ?? null,
          studentNumber: row.studentNumber,
          seatNumber: row.seatNumber,
          startsOn: { day: row.startsOn },
          endsOn: row.endsOn ? { day: row.endsOn } : null,
          endReason: row.endReason && words.ends[row.endReason],
        }),
      })),
    ],
  };
}

async function staffRecord({ em, locale, subject }: Reading): Promise<DataCategory> {
  const words = WORDS[locale];
  const account = { staff: { account: subject.accountId } };
  const employed = await em.find(
    Staff,
    { account: subject.accountId },
    { populate: ['school'], orderBy: { startsOn: 'asc', id: 'asc' } },
  );
  const posts = await em.find(StaffPost, account, { populate: ['office'], orderBy: { startsOn: 'asc' } });
  const homerooms = await em.find(HomeroomAssignment, account, {
    populate: ['classGroup'],
    orderBy: { startsOn: 'asc' },
  });
  const span = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }) => ({
    startsOn: { day: startsOn },
    endsOn: endsOn ? { day: endsOn } : null,
  });
  return {
    id: 'staffRecord',
    ...words.staffRecord,
    kept: 'STAFF_RECORD',
    facts: [
      ...employed.map((row) => ({
        name: 'employment',
        label: words.employment,
        fields: factsOf(words.staffFacts, {
          school: row.school.getEntity().name,
          name: row.name,
          ...span(row),
        }),
      })),
      ...posts.map((row) => ({
        name: 'post',
        label: words.post,
        fields: factsOf(words.staffFacts, {
          title: row.title,
          office: row.office?.getEntity().name ?? null,
          ...span(row),
        }),
      })),
      ...homerooms.map((row) => ({
        name: 'homeroom',
        label: words.homeroom,
        fields: factsOf(words.staffFacts, { className: row.classGroup.getEntity().name, ...span(row) }),
      })),
    ],
  };
}

const WORDS = {
  'zh-TW': {
    schoolRecord: {
      title: '學籍資料',
      purpose: '學生資料管理、教育行政（特定目的一○九、一五八）',
      retention: '由學校依學籍管理規定保存，不因請求而刪除；有誤得請求更正',
    },
    studentFacts: { name: '姓名', gender: '性別' },
    genders: { FEMALE: '女', MALE: '男' },
    enrolment: '就讀紀錄',
    enrolmentFacts: {
      school: '學校',
      className: '班級',
      studentNumber: '學號',
      seatNumber: '座號',
      startsOn: '起',
      endsOn: '迄',
      endReason: '離開原因',
    },
    ends: { PROMOTION: '升級', TRANSFER: '轉學或轉班', GRADUATION: '畢業', WITHDRAWAL: '離開本市學校' },
    staffRecord: {
      title: '任職資料',
      purpose: '人事管理、教育行政（特定目的○○二、一○九）',
      retention: '由學校依人事管理規定保存',
    },
    employment: '任職學校',
    post: '職務',
    homeroom: '擔任導師',
    staffFacts: {
      school: '學校',
      name: '姓名',
      title: '職稱',
      office: '處室',
      className: '班級',
      startsOn: '起',
      endsOn: '迄',
    },
  },
  en: {
    schoolRecord: {
      title: 'School record',
      purpose: 'School administration (purposes 109, 158)',
      retention: 'Kept by the school as its rules say, not deleted on request; errors are corrected',
    },
    studentFacts: { name: 'Name', gender: 'Gender' },
    genders: { FEMALE: 'Female', MALE: 'Male' },
    enrolment: 'Enrolment',
    enrolmentFacts: {
      school: 'School',
      className: 'Class',
      studentNumber: 'Student number',
      seatNumber: 'Seat number',
      startsOn: 'From',
      endsOn: 'To',
      endReason: 'Why it ended',
    },
    ends: {
      PROMOTION: 'Promotion',
      TRANSFER: 'Transfer',
      GRADUATION: 'Graduation',
      WITHDRAWAL: 'Left the city’s schools',
    },
    staffRecord: {
      title: 'Employment',
      purpose: 'Personnel and school administration (purposes 002, 109)',
      retention: 'Kept by the school as personnel rules say',
    },
    employment: 'School',
    post: 'Post',
    homeroom: 'Homeroom class',
    staffFacts: {
      school: 'School',
      name: 'Name',
      title: 'Title',
      office: 'Office',
      className: 'Class',
      startsOn: 'From',
      endsOn: 'To',
    },
  },
} satisfies Record<Locale, unknown>;
