import { gradesOf, type SchoolLevel } from '@qinshi/domain';

/** Size of one grade. */
export interface GradePlan {
  /** 1–12 through all levels. */
  grade: number;
  classes: number;
  pupils: number;
}

/** A school to fill with people. */
export interface SchoolPlan {
  code: string;
  name: string;
  level: SchoolLevel;
  district: string;
  grades: GradePlan[];
  /** Teachers in post, the head included. */
  teachers: number;
  /** Other staff in post. */
  staff: number;
}

export function pupilsOf(school: SchoolPlan): number {
  return school.grades.reduce((sum, { pupils }) => sum + pupils, 0);
}

export function classesOf(school: SchoolPlan): number {
  return school.grades.reduce((sum, { classes }) => sum + classes, 0);
}

/** A file of schools that cannot be read, said in words for whoever wrote it. */
export class SchoolFileError extends Error {
  override readonly name = 'SchoolFileError';
}

const GRADES = gradesOf('ELEMENTARY');
const COLUMNS = [
  'code',
  'name',
  'district',
  ...GRADES.map((grade) => `classes_grade_${grade}`),
  ...GRADES.map((grade) => `pupils_grade_${grade}`),
  'teachers',
  'staff',
];

/** Seats of a class are numbered 1–99, and so are the classes of a grade. */
const MOST = 99;

/**
 * Reads a CSV of elementary schools (columns code, name, district, classes_grade_1 … 6, pupils_grade_1 … 6, teachers,
 * staff, in any order).
 * @throws SchoolFileError naming the line
 */
export function parseSchools(csv: string): SchoolPlan[] {
  const [header = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = fieldsOf(header, 1);
  const missing = COLUMNS.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new SchoolFileError(`Line 1: missing columns ${missing.join(', ')}.`);

  const schools: SchoolPlan[] = [];
  const codes = new Set<string>();
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const school = schoolOf(names, fieldsOf(line, index + 2), index + 2);
    if (codes.has(school.code))
      throw new SchoolFileError(`Line ${index + 2}: code ${school.code} comes twice.`);
    codes.add(school.code);
    schools.push(school);
  });
  if (schools.length === 0) throw new SchoolFileError('The file names no school.');
  return schools;
}

function schoolOf(names: string[], fields: string[], line: number): SchoolPlan {
  const text = (column: string) => fields[names.indexOf(column)]?.trim() ?? '';
  const count = (column: string) => {
    const value = text(column) === '' ? 0 : Number(text(column));
    if (!Number.isInteger(value) || value < 0) {
      throw new SchoolFileError(`Line ${line}: ${column} is no whole number: "${text(column)}".`);
    }
    return value;
  };
  const [code, name, district] = [text('code'), text('name'), text('district')];
  if (!/^[A-Za-z0-9]{1,16}$/.test(code)) {
    throw new SchoolFileError(`Line ${line}: a code has up to 16 letters and digits, not "${code}".`);
  }
  if (name === '' || name.length > 80 || district.length > 20) {
    throw new SchoolFileError(
      `Line ${line}: name (up to 80) or district (up to 20 characters) does not fit.`,
    );
  }
  const grades = GRADES.map((grade) => ({
    grade,
    classes: count(`classes_grade_${grade}`),
    pupils: count(`pupils_grade_${grade}`),
  }));
  for (const { grade, classes, pupils } of grades) {
    if (classes > MOST || pupils > Math.max(1, classes) * MOST) {
      throw new SchoolFileError(
        `Line ${line}: ${pupils} pupils do not fit into ${classes} classes of grade ${grade}.`,
      );
    }
  }
  return {
    code,
    name,
    level: 'ELEMENTARY',
    district,
    grades,
    teachers: count('teachers'),
    staff: count('staff'),
  };
}

/** The fields of one line; quoted ones may hold commas and doubled quotes. */
function fieldsOf(line: string, number: number): string[] {
  const fields: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = field.exec(line);
    if (!match) throw new SchoolFileError(`Line ${number}: a quotation mark is out of place.`);
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return fields;
  }
}
