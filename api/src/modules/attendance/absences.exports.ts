import { type AbsenceKind, absenceKindWord } from '@qinshi/domain';
import { listExport } from '../../exports.ts';

interface AbsenceOf {
  id: string;
  date: string;
  periodName: string;
  kind: AbsenceKind;
  recordedAt: string;
  recordedBy: string | null;
  visibleFrom: string;
  leaveRequest: { type: { name: string } } | null;
}

interface Pupil {
  name: string;
  studentNumber: string;
  seatNumber: number | null;
  absences: AbsenceOf[];
}

interface Row {
  className: string;
  pupil: Pupil;
  absence: AbsenceOf;
}

/** What is recorded of a class's absences; its first columns are those that an import reads. */
export const absenceExports = [
  listExport<{ classGroup: { name: string; students: Pupil[] } | null }, Row>({
    name: 'absences',
    title: { 'zh-TW': '缺曠', en: 'Absences' },
    document: `query ($classGroup: ID!, $term: ID, $kinds: [AbsenceKind!]) {
      classGroup(id: $classGroup) { id name students { id name studentNumber seatNumber
        absences(term: $term, kinds: $kinds) { id date periodName kind recordedAt recordedBy visibleFrom
          leaveRequest { id type { id name } } } } } }`,
    list: ({ classGroup }) => ({
      nodes: (classGroup?.students ?? []).flatMap((pupil) =>
        pupil.absences.map((absence) => ({ className: classGroup?.name ?? '', pupil, absence })),
      ),
    }),
    key: ({ absence }) => absence.id,
    columns: [
      { header: { 'zh-TW': '學號', en: 'Student number' }, value: ({ pupil }) => pupil.studentNumber },
      { header: { 'zh-TW': '班級', en: 'Class' }, value: ({ className }) => className },
      { header: { 'zh-TW': '座號', en: 'Seat' }, type: 'NUMBER', value: ({ pupil }) => pupil.seatNumber },
      { header: { 'zh-TW': '姓名', en: 'Name' }, value: ({ pupil }) => pupil.name },
      { header: { 'zh-TW': '日期', en: 'Date' }, type: 'DATE', value: ({ absence }) => absence.date },
      { header: { 'zh-TW': '節次', en: 'Period' }, value: ({ absence }) => absence.periodName },
      {
        header: { 'zh-TW': '缺曠別', en: 'Kind' },
        value: ({ absence: { kind, leaveRequest } }, locale) =>
          (kind === 'EXCUSED' && leaveRequest?.type.name) || absenceKindWord(kind, locale),
      },
      { header: { 'zh-TW': '登錄人員', en: 'Recorded by' }, value: ({ absence }) => absence.recordedBy },
      {
        header: { 'zh-TW': '登錄時間', en: 'Recorded at' },
        type: 'DATE_TIME',
        value: ({ absence }) => new Date(absence.recordedAt),
      },
      {
        header: { 'zh-TW': '公開時間', en: 'Visible from' },
        type: 'DATE_TIME',
        value: ({ absence }) => new Date(absence.visibleFrom),
      },
    ],
  }),
];
