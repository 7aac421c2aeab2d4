import {
  type SurveyDefinition,
  type SurveyQuestion,
  type SurveyStatus,
  type SurveyValue,
  type SurveyValues,
  tallySurvey,
} from '@qinshi/domain';
import type { CityBatch } from './batch.ts';
import type { ClassRoom } from './classes.ts';
import type { SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import type { Pupil } from './pupils.ts';

const DAY_MS = 86_400_000;
/** Of the families that are asked, so many have answered an open survey, and so many one that is closed. */
const ANSWERED = { OPEN: 0.6, CLOSED: 0.9 } as const;
const COMMENTS = ['謝謝老師。', '希望集合時間再晚一點。', '孩子會暈車，請安排前座。', '很期待！'] as const;

/** A survey in the making. */
export interface Asked {
  title: string;
  body: string;
  status: SurveyStatus;
  anonymous: boolean;
  /** Days from now. */
  dueIn: number | null;
}

const SURVEYS: readonly Asked[] = [
  {
    ...{ title: '秋季戶外教育參加調查', status: 'OPEN', anonymous: false, dueIn: 6 },
    body: '預計前往動物園，午餐自備，費用由家長會補助。請填寫孩子是否參加。',
  },
  {
    ...{ title: '班級家長日出席調查', status: 'CLOSED', anonymous: false, dueIn: -10 },
    body: '邀請您到校與導師面談，請填寫是否出席。',
  },
  { ...{ title: '下學期課後班意願調查', status: 'DRAFT', anonymous: false, dueIn: null }, body: '' },
  {
    ...{ title: '親師溝通意見調查', status: 'OPEN', anonymous: true, dueIn: 12 },
    body: '這份調查不記名，請放心寫下您的想法。',
  },
];

/**
 * Surveys of the homeroom teacher of a class: an open one with some answers, a closed one with its results, a draft, and
 * an anonymous one, whose answers are added up like those of any other.
 */
export function addSurveys(
  { batch: own, pupils }: Pick<GeneratedSchool, 'batch' | 'pupils'>,
  batch: CityBatch,
  plan: SwipePlan,
  room: ClassRoom,
): void {
  const { account, staff } = room.homeroom;
  const author = { accountId: account.id, name: `導師 ${staff.name}` };
  const asked = pupils.filter((pupil) => pupil.room === room);
  const guardians = guardiansOf(own);
  for (const survey of SURVEYS) addSurvey(batch, plan, { survey, rooms: [room], author, asked, guardians });
}

/** One guardian of each pupil who has one, with the name that stands under an answer. */
export function guardiansOf({
  guardianship,
  account,
}: Pick<CityBatch, 'guardianship' | 'account'>): Map<string, { id: string; name: string }> {
  const names = new Map(account.map(({ id, name }) => [id, name]));
  return new Map(
    guardianship.map(({ studentId, accountId }) => [
      studentId,
      { id: accountId, name: names.get(accountId) ?? '家長' },
    ]),
  );
}

interface SurveyOf {
  survey: Asked;
  rooms: readonly ClassRoom[];
  author: { accountId: string; name: string };
  /** Pupils of these rooms. */
  asked: readonly Pupil[];
  guardians: ReadonlyMap<string, { id: string; name: string }>;
}

/** A survey with the answers of some whom it asks. */
export function addSurvey(
  batch: CityBatch,
  { random, now }: Pick<SwipePlan, 'random' | 'now'>,
  { survey, rooms, author, asked, guardians }: SurveyOf,
): void {
  const [first] = rooms;
  if (!first) return;
  const at = (days: number) => new Date(now.getTime() + days * DAY_MS);
  const { status, anonymous, dueIn, title, body } = survey;
  const publishedAt = status === 'DRAFT' ? null : at(status === 'CLOSED' ? -20 : -3);
  const closedAt = status === 'CLOSED' ? at(dueIn ?? 0) : null;
  const id = random.id((publishedAt ?? now).getTime());
  const definition = definitionOf(survey, () => random.id(now.getTime()));
  batch.survey.push({
    ...{ id, schoolId: first.group.schoolId, createdById: author.accountId, createdByName: author.name },
    ...{ title, body, status, respondent: 'GUARDIAN', anonymous, dueAt: dueIn === null ? null : at(dueIn) },
    ...{ definition: JSON.stringify(definition), changedAt: closedAt ?? publishedAt ?? now },
    ...{ publishedAt, closedAt, reminded: '{}' },
  });
  for (const { group } of rooms)
    batch.surveyAudience.push({ id: random.id(now.getTime()), surveyId: id, classGroupId: group.id });
  if (status === 'DRAFT') return;
  const forms: SurveyValues[] = [];
  for (const { student, room } of asked) {
    if (!room) continue;
    const slot = { surveyId: id, studentId: student.id, slotId: student.id };
    if (status === 'CLOSED')
      batch.surveyInvitee.push({ id: random.id(now.getTime()), ...slot, classGroupId: room.group.id });
    const guardian = guardians.get(student.id);
    if (!guardian || !random.chance(ANSWERED[status])) continue;
    const answers = answersTo(definition, random);
    forms.push(answers);
    batch.surveyTurnout.push({ id: random.id(0), ...slot });
    if (anonymous) continue;
    batch.surveyAnswer.push({
      ...{ id: random.id(now.getTime()), ...slot, answeredById: guardian.id },
      ...{ answeredByName: guardian.name, answeredAt: at(status === 'CLOSED' ? -12 : -1) },
      answers: JSON.stringify(answers),
    });
  }
  if (anonymous) addSums(batch, random, id, definition, forms);
}

/** Sums of all forms; what is told of them is that of the last whole five. */
function addSums(
  batch: CityBatch,
  random: SwipePlan['random'],
  surveyId: string,
  { questions }: SurveyDefinition,
  forms: readonly SurveyValues[],
): void {
  for (const [table, counted] of [
    [batch.surveyBox, forms],
    [batch.surveyResult, forms.slice(0, forms.length - (forms.length % 5))],
  ] as const) {
    const tallies = tallySurvey({ questions }, counted);
    for (const { id: questionId } of questions) {
      const tally = tallies.get(questionId);
      if (!tally) continue;
      const { answered, counts, sum, texts } = tally;
      table.push({
        ...{ id: random.id(0), surveyId, questionId, answered, sum },
        ...{ counts: JSON.stringify(counts), texts: JSON.stringify(texts) },
      });
    }
  }
}

function definitionOf({ anonymous }: Asked, newId: () => string): SurveyDefinition {
  const question = (kind: SurveyQuestion['kind'], prompt: string, more: Partial<SurveyQuestion> = {}) => ({
    ...{ id: newId(), sectionId: null, kind, prompt, help: null, required: true, options: [], min: null },
    ...{ max: null, lowWord: null, highWord: null, onlyIf: null },
    ...more,
  });
  if (anonymous)
    return {
      sections: [],
      questions: [
        question('SCALE', '您對親師溝通的滿意度', { max: 5, lowWord: '非常不滿意', highWord: '非常滿意' }),
        question('TEXT', '其他建議', { required: false, max: 500 }),
      ],
    };
  const comes = question('SINGLE_CHOICE', '是否參加', { options: ['參加', '不參加'] });
  const onlyIf = { questionId: comes.id, operator: 'IS' as const, value: '參加' };
  return {
    sections: [],
    questions: [
      comes,
      question('NUMBER', '同行家長人數', { min: 0, max: 4, onlyIf }),
      question('TEXT', '想告訴老師的事', { required: false, max: 500 }),
    ],
  };
}

function answersTo({ questions }: SurveyDefinition, random: SwipePlan['random']): SurveyValues {
  const answers: Record<string, SurveyValue> = {};
  for (const { id, kind, options, onlyIf } of questions) {
    if (onlyIf && answers[onlyIf.questionId] !== onlyIf.value) continue;
    if (kind === 'SINGLE_CHOICE') answers[id] = random.chance(0.85) ? (options[0] ?? '') : (options[1] ?? '');
    if (kind === 'NUMBER') answers[id] = random.between(0, 2);
    if (kind === 'SCALE') answers[id] = random.between(3, 5);
    if (kind === 'TEXT' && random.chance(0.3)) answers[id] = random.pick(COMMENTS);
  }
  return answers;
}
