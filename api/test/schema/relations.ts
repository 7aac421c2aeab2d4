import { toTaipeiDate } from '@qinshi/domain';
import { APPLICANT_EMAIL, type Cast, STRANGER_EMAIL, type ViewerName } from './cast.ts';

export type DatabaseRow = Record<string, string | number | boolean | null>;
/** All rows of all tables, as their owner sees them. */
export type Facts = Record<string, readonly DatabaseRow[]>;

/** Who a viewer is, told by the story of the cast and not by the app. */
export interface Self {
  kind: string;
  account?: string;
  school?: string;
  classGroup?: string;
  /** A class in which a subject teacher has lessons. */
  taught?: string;
  /** And of which subject. */
  subject?: string;
  children: readonly string[];
  /** Whether the only child is the viewer. */
  pupil?: true;
  email?: string;
}

/** The viewers as the cast was invented. */
export function selvesOf(cast: Cast): Record<ViewerName, Self> {
  const { people, child, otherChild, classRoom, otherRoom, school, otherSchool } = cast;
  const somebody = (name: keyof typeof people, kind: string, more: Partial<Self> = {}): Self => ({
    kind,
    account: people[name].accountId,
    children: [],
    ...more,
  });
  return {
    nobody: { kind: 'NOBODY', children: [] },
    applicant: { kind: 'APPLICANT', children: [], email: APPLICANT_EMAIL },
    stranger: { kind: 'APPLICANT', children: [], email: STRANGER_EMAIL },
    newcomer: somebody('newcomer', 'NOBODY'),
    parent: somebody('parent', 'FAMILY', { children: [child.id] }),
    otherParent: somebody('otherParent', 'FAMILY', { children: [otherChild.id] }),
    student: somebody('student', 'FAMILY', { children: [child.id], pupil: true }),
    teacher: somebody('teacher', 'TEACHER', { school: school.id, classGroup: classRoom.id }),
    otherTeacher: somebody('otherTeacher', 'TEACHER', { school: school.id, classGroup: otherRoom.id }),
    subject: somebody('subject', 'SUBJECT', {
      school: school.id,
      taught: classRoom.id,
      subject: cast.grades.subjectId,
    }),
    office: somebody('office', 'OFFICE', { school: school.id }),
    admin: somebody('admin', 'ADMIN', { school: school.id }),
    otherAdmin: somebody('otherAdmin', 'ADMIN', { school: otherSchool.id }),
    bureau: somebody('bureau', 'BUREAU'),
    gate: { kind: 'GATE', children: [] },
  };
}

/** What somebody stands in relation to, worked out from all facts, the slow and simple way. */
export class Relations {
  constructor(
    readonly self: Self,
    private readonly facts: Facts,
    private readonly now: Date,
  ) {
    this.today = toTaipeiDate(now);
  }

  private readonly today: string;

  readonly isBureau = () => this.self.kind === 'BUREAU';
  readonly isSchool = () => ['TEACHER', 'OFFICE', 'ADMIN'].includes(this.self.kind);
  readonly isOffice = () => ['OFFICE', 'ADMIN'].includes(this.self.kind);
  readonly isMine = (account: unknown) => account !== null && account === this.self.account;
  readonly isMyChild = (student: unknown) => this.self.children.some((child) => child === student);

  /** A pupil of the teacher's class or the office's school, now. */
  isMyPupil(student: unknown): boolean {
    return this.#rows('enrolment').some(
      (row) =>
        row.student_id === student &&
        this.#isCurrent(row) &&
        (this.isOffice()
          ? row.school_id === this.self.school
          : this.self.kind === 'TEACHER' && row.class_group_id === this.self.classGroup),
    );
  }

  /** A pupil of the teacher's class or the office's school on a day. */
  wasMyPupilOn(student: unknown, day: unknown): boolean {
    return this.#rows('enrolment').some(
      (row) =>
        row.student_id === student &&
        String(row.starts_on) <= String(day) &&
        (row.ends_on === null || String(row.ends_on) >= String(day)) &&
        (this.isOffice()
          ? row.school_id === this.self.school
          : this.self.kind === 'TEACHER' && row.class_group_id === this.self.classGroup),
    );
  }

  /** Of an absence of a pupil who was theirs on that day. */
  recordedAbsence(absence: unknown): boolean {
    return this.#rows('absence').some(
      (row) => row.id === absence && this.wasMyPupilOn(row.student_id, row.date),
    );
  }

  /** A pupil whose roll a subject teacher calls, now. */
  isMyLearner(student: unknown): boolean {
    return this.#rows('enrolment').some(
      (row) => row.student_id === student && this.#isCurrent(row) && this.isMyLesson(row.class_group_id),
    );
  }

  isMyLesson(classGroup: unknown): boolean {
    return this.self.taught !== undefined && classGroup === this.self.taught;
  }

  /** A book of the own class, school or lesson. */
  keepsBook({ school_id, class_group_id, subject_id }: DatabaseRow): boolean {
    if (this.isOffice()) return school_id === this.self.school;
    if (this.self.kind === 'TEACHER' && class_group_id === this.self.classGroup) return true;
    return this.isMyLesson(class_group_id) && subject_id === this.self.subject;
  }

  seesGrade(row: DatabaseRow): boolean {
    const isOver = row.visible_until !== null && new Date(String(row.visible_until)) <= this.now;
    return (
      this.isMyPupil(row.student_id) ||
      this.keepsBook(row) ||
      (!isOver && this.isForFamilyBy(row.student_id, row.visible_from))
    );
  }

  /** Whoever sees a mark sees what it is one for. */
  seesGradeOf(assessment: unknown): boolean {
    return this.#rows('grade').some((row) => row.assessment_id === assessment && this.seesGrade(row));
  }

  /** What the own children’s families may read by now. */
  isForFamilyBy(student: unknown, visibleFrom: unknown): boolean {
    return this.isMyChild(student) && new Date(String(visibleFrom)) <= this.now;
  }

  mayReadConduct(row: DatabaseRow): boolean {
    const recalledInTime =
      row.recalled_at !== null && new Date(String(row.recalled_at)) < new Date(String(row.visible_from));
    return (
      this.isMyPupil(row.student_id) ||
      (row.kind !== 'GUIDANCE' && !recalledInTime && this.isForFamilyBy(row.student_id, row.visible_from)) ||
      // What an office keeps is its school's own, whatever other school the pupil was at on that day.
      (this.isOffice() ? row.school_id === this.self.school : this.wasMyPupilOn(row.student_id, row.date))
    );
  }

  readsConduct(record: unknown): boolean {
    return this.#rows('conduct_record').some((row) => row.id === record && this.mayReadConduct(row));
  }

  /** Works, or worked, at the school of somebody who works there. */
  isMyColleague(staff: unknown): boolean {
    return (
      this.isSchool() &&
      this.#rows('staff').some((row) => row.id === staff && row.school_id === this.self.school)
    );
  }

  isMyChildsClass(classGroup: unknown): boolean {
    return this.#rows('enrolment').some(
      (row) =>
        row.class_group_id === classGroup &&
        this.isMyChild(row.student_id) &&
        String(row.starts_on) <= this.today,
    );
  }

  isMyChildsTeacher(staff: unknown): boolean {
    return this.#rows('homeroom_assignment').some(
      (row) => row.staff_id === staff && this.isMyChildsClass(row.class_group_id),
    );
  }

  /** Whether the school works with the person behind an account. */
  isKnownToMySchool(account: unknown): boolean {
    if (!this.isSchool()) return false;
    const isTheirs = (row: DatabaseRow) => row.account_id === account;
    return (
      this.#rows('staff').some((row) => isTheirs(row) && this.isMyColleague(row.id)) ||
      this.#rows('student').some((row) => isTheirs(row) && this.isMyPupil(row.id)) ||
      this.#rows('guardianship').some(
        (row) => isTheirs(row) && row.ended_at === null && this.isMyPupil(row.student_id),
      )
    );
  }

  /** A breach of the own school of its administrators; any for the bureau. */
  keepsBreach({ school_id }: DatabaseRow): boolean {
    return this.isBureau() || (this.self.kind === 'ADMIN' && school_id === this.self.school);
  }

  keepsBreachOf(id: unknown): boolean {
    return this.#rows('breach').some((row) => row.id === id && this.keepsBreach(row));
  }

  /** A message of the own office’s school, made by the teacher, or of the city for the bureau. */
  keepsMessage(id: unknown): boolean {
    return this.#rows('message').some((row) => {
      if (row.id !== id) return false;
      if (this.isBureau()) return row.school_id === null;
      if (row.school_id === null || row.school_id !== this.self.school) return false;
      return this.isOffice() || (this.self.kind === 'TEACHER' && this.isMine(row.created_by_id));
    });
  }

  /** What the viewer has of a message, for a child or in person. */
  isMyCopy({ account_id, student_id }: DatabaseRow): boolean {
    return this.isMine(account_id) && this.isMyChild(student_id);
  }

  hasMessage(id: unknown): boolean {
    return this.#rows('message_recipient').some((row) => row.message_id === id && this.isMyCopy(row));
  }

  /** A survey of the own office’s school, or made by the teacher. */
  keepsSurvey(id: unknown): boolean {
    return this.#rows('survey').some(
      (row) =>
        row.id === id &&
        row.school_id === this.self.school &&
        (this.isOffice() ||
          (['TEACHER', 'SUBJECT'].includes(this.self.kind) && this.isMine(row.created_by_id))),
    );
  }

  /** A survey that asks, or has asked, the homeroom teacher’s class. */
  followsSurvey(id: unknown): boolean {
    if (this.self.kind !== 'TEACHER') return false;
    const survey = this.#rows('survey').find((row) => row.id === id);
    const mine = this.#rows('class_group').find((row) => row.id === this.self.classGroup);
    const asks = this.#rows('survey_audience').some(
      (part) =>
        part.survey_id === id &&
        ((part.grade ?? part.class_group_id ?? part.student_id) === null ||
          (part.grade !== null && part.grade === mine?.grade) ||
          part.class_group_id === this.self.classGroup ||
          this.isMyPupil(part.student_id)),
    );
    const asked = this.#rows('survey_invitee').some(
      (row) => row.survey_id === id && row.class_group_id === this.self.classGroup,
    );
    return asked || (survey?.status === 'OPEN' && survey.school_id === mine?.school_id && asks);
  }

  /** A survey that asks, or has asked, a child of the viewer. */
  isAskedBySurvey(id: unknown): boolean {
    const survey = this.#rows('survey').find((row) => row.id === id);
    if (survey?.status === 'DRAFT') return false;
    if ((survey?.respondent === 'STUDENT') !== (this.self.pupil === true)) return false;
    const stands = [...this.#rows('survey_invitee'), ...this.#rows('survey_turnout')];
    if (stands.some((row) => row.survey_id === id && this.isMyChild(row.student_id))) return true;
    if (survey?.status !== 'OPEN') return false;
    return this.#rows('enrolment').some((place) => {
      if (!this.isMyChild(place.student_id) || !this.#isCurrent(place)) return false;
      const room = this.#rows('class_group').find((row) => row.id === place.class_group_id);
      return (
        place.school_id === survey.school_id &&
        this.#rows('survey_audience').some(
          (part) =>
            part.survey_id === id &&
            ((part.grade ?? part.class_group_id ?? part.student_id) === null ||
              (part.grade !== null && part.grade === room?.grade) ||
              (part.class_group_id !== null && part.class_group_id === place.class_group_id) ||
              part.student_id === place.student_id),
        )
      );
    });
  }

  /** What stands for the viewer’s answer: the own account, or the child for which one guardian answers. */
  isMySlot({ student_id, slot_id }: DatabaseRow): boolean {
    if (!this.isMyChild(student_id)) return false;
    return this.isMine(slot_id) || (slot_id === student_id && this.self.pupil !== true);
  }

  /** Whether a blind index is that of the own identity number. */
  isMyNumber(index: unknown): boolean {
    const own = this.#rows('account').find((row) => row.id === this.self.account);
    return own !== undefined && own.national_id_index === index;
  }

  #isCurrent({ starts_on, ends_on }: DatabaseRow): boolean {
    return String(starts_on) <= this.today && (ends_on === null || String(ends_on) >= this.today);
  }

  #rows(table: string): readonly DatabaseRow[] {
    return this.facts[table] ?? [];
  }
}
