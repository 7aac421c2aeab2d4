import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import type { CityBatch } from './batch.ts';
import { City } from './generate-city.ts';
import type { SchoolPlan } from './school-plan.ts';

export interface OneRosterOptions {
  /** Folder of the files; made when missing. */
  folder: string;
  plans: readonly SchoolPlan[];
  seed: number;
  now: Date;
  /** Called after each school with the number of its pupils. */
  progress?: (pupils: number) => void;
}

const HEADERS = {
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId,metadata.level,metadata.district',
  academicSessions:
    'sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear',
  classes:
    'sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,metadata.classNumber',
  users:
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,identifier,email,sms,phone,agentSourcedIds,grades,metadata.nationalId,metadata.title,metadata.startDate',
  enrollments:
    'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate,metadata.seatNumber',
  demographics: 'sourcedId,status,dateLastModified,birthDate,sex',
} as const;
type File = keyof typeof HEADERS;

const POWER_ROLES: Readonly<Record<string, string>> = {
  SCHOOL_ADMIN: 'siteAdministrator',
  OFFICE: 'administrator',
  SUBJECT_TEACHER: 'teacher',
};

/** Writes an invented city as the OneRoster 1.1 files that its school information systems would deliver. */
export async function writeOneRoster({
  folder,
  plans,
  seed,
  now,
  progress,
}: OneRosterOptions): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = new Map<File, WriteStream>();
  const line = async (file: File, ...cells: readonly (string | number | null | undefined)[]) => {
    const stream = files.get(file);
    if (stream && !stream.write(`${cells.map(quoted).join(',')}\n`)) await once(stream, 'drain');
  };
  for (const [file, header] of Object.entries(HEADERS) as [File, string][]) {
    const stream = createWriteStream(join(folder, `${file}.csv`));
    stream.write(`${header}\n`);
    files.set(file, stream);
  }
  const city = new City(seed, now);
  await line('orgs', 'city', '', '', '市政府教育局', 'district', '', '');
  for (const term of city.terms().term) {
    const { id, schoolYear, semester, startsOn, endsOn } = term;
    await line(
      'academicSessions',
      id,
      '',
      '',
      `${schoolYear}-${semester}`,
      'semester',
      startsOn,
      endsOn,
      '',
      schoolYear,
    );
  }
  const { schoolYear } = city.calendar;
  const terms = new City(seed, now).terms().term.filter((term) => term.schoolYear === schoolYear);
  for (const plan of plans) {
    const { batch } = city.school(plan);
    await writeSchool(batch, schoolYear, terms.map(({ id }) => id).join(','), line);
    progress?.(batch.student.length);
  }
  for (const stream of files.values()) {
    stream.end();
    await once(stream, 'finish');
  }
  await writeManifest(folder);
}

async function writeSchool(
  batch: CityBatch,
  schoolYear: number,
  terms: string,
  line: (file: File, ...cells: readonly (string | number | null | undefined)[]) => Promise<void>,
): Promise<void> {
  const [school] = batch.school;
  if (!school) return;
  const accounts = new Map(batch.account.map((account) => [account.id, account]));
  await line(
    'orgs',
    school.id,
    '',
    '',
    school.name,
    'school',
    school.code,
    'city',
    school.level,
    school.district,
  );
  const classes = batch.classGroup.filter((group) => group.schoolYear === schoolYear);
  for (const { id, name, grade, number } of classes)
    await line(
      'classes',
      id,
      '',
      '',
      name,
      String(grade).padStart(2, '0'),
      '',
      '',
      'homeroom',
      '',
      school.id,
      terms,
      number,
    );
  const current = new Set(classes.map(({ id }) => id));
  for (const { id, accountId, startsOn } of batch.staff) {
    const account = accounts.get(accountId);
    const post = batch.staffPost.find(({ staffId }) => staffId === id);
    const role = POWER_ROLES[post?.power ?? 'SUBJECT_TEACHER'];
    await line(
      ...(['users', id, '', '', 'TRUE', school.id, role, account?.username, ''] as const),
      ...['', account?.name, '', account?.email, '', '', '', '', account?.nationalId, post?.title, startsOn],
    );
  }
  const students = new Map(batch.student.map((student) => [student.id, student]));
  for (const {
    id,
    studentId,
    studentNumber,
    classGroupId,
    seatNumber,
    startsOn,
    endsOn,
  } of batch.enrolment) {
    const student = students.get(studentId);
    if (!student || endsOn) continue;
    const account = accounts.get(student.accountId);
    await line(
      ...(['users', studentId, '', '', 'TRUE', school.id, 'student', account?.username, ''] as const),
      ...['', student.name, studentNumber, '', '', '', '', '', account?.nationalId, '', startsOn],
    );
    await line('demographics', studentId, '', '', '', student.gender?.toLowerCase());
    if (classGroupId && current.has(classGroupId))
      await line(
        'enrollments',
        id,
        '',
        '',
        classGroupId,
        school.id,
        studentId,
        'student',
        'true',
        startsOn,
        '',
        seatNumber,
      );
  }
  for (const { id, classGroupId, staffId, startsOn, endsOn } of batch.homeroomAssignment)
    if (!endsOn && current.has(classGroupId))
      await line(
        'enrollments',
        id,
        '',
        '',
        classGroupId,
        school.id,
        staffId,
        'teacher',
        'true',
        startsOn,
        '',
        '',
      );
}

async function writeManifest(folder: string): Promise<void> {
  const stream = createWriteStream(join(folder, 'manifest.csv'));
  const says = Object.keys(HEADERS).map((file) => `file.${file},bulk`);
  const absent = ['courses', 'categories', 'lineItems', 'results'].map((file) => `file.${file},absent`);
  const head = [
    'propertyName,value',
    'manifest.version,1.0',
    'oneroster.version,1.1',
    'source.systemName,Qinshi',
  ];
  stream.end(`${[...head, ...says, ...absent].join('\n')}\n`);
  await once(stream, 'finish');
}

function quoted(cell: string | number | null | undefined): string {
  const text = String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
