/** A post (職稱) that schools usually have: what it lets its holder do, and the office that it usually belongs to. */
export interface PostTitle {
  title: string;
  office: string | null;
  power: 'SUBJECT_TEACHER' | 'OFFICE' | 'SCHOOL_ADMIN';
}

/**
 * The usual posts, the most common first. Titles are words: leave chains ask for them by name, and a school may have
 * others. 導師 is none of them; who leads a class is its homeroom teacher.
 */
export const POST_TITLES: readonly PostTitle[] = [
  { title: '校長', office: '校長室', power: 'OFFICE' },
  { title: '教務主任', office: '教務處', power: 'OFFICE' },
  { title: '學務主任', office: '學務處', power: 'OFFICE' },
  { title: '總務主任', office: '總務處', power: 'OFFICE' },
  { title: '輔導主任', office: '輔導室', power: 'OFFICE' },
  { title: '資訊組長', office: '教務處', power: 'SCHOOL_ADMIN' },
  { title: '註冊組長', office: '教務處', power: 'OFFICE' },
  { title: '教學組長', office: '教務處', power: 'OFFICE' },
  { title: '設備組長', office: '教務處', power: 'OFFICE' },
  { title: '生教組長', office: '學務處', power: 'OFFICE' },
  { title: '訓育組長', office: '學務處', power: 'OFFICE' },
  { title: '體育組長', office: '學務處', power: 'OFFICE' },
  { title: '衛生組長', office: '學務處', power: 'OFFICE' },
  { title: '輔導組長', office: '輔導室', power: 'OFFICE' },
  { title: '護理師', office: '學務處', power: 'OFFICE' },
  { title: '幹事', office: null, power: 'OFFICE' },
  { title: '專任教師', office: null, power: 'SUBJECT_TEACHER' },
  { title: '代理教師', office: null, power: 'SUBJECT_TEACHER' },
  { title: '兼任教師', office: null, power: 'SUBJECT_TEACHER' },
];
