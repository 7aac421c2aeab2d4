import type { CityBatch } from './batch.ts';
import type { SwipePlan } from './gates.ts';
import type { GeneratedSchool } from './generate-city.ts';
import { type Asked, addSurvey, guardiansOf } from './surveys.ts';

/** What the office of each school asks all classes, and has asked those of the last grade. */
const OF_SCHOOL: Asked = {
  ...{ title: '運動會參加調查', status: 'OPEN', anonymous: false, dueIn: 6 },
  body: '全校運動會即將舉行，歡迎家長到校為孩子加油。請填寫是否參加。',
};
const OF_LAST_GRADE: Asked = {
  ...{ title: '畢業旅行意願調查', status: 'CLOSED', anonymous: false, dueIn: -10 },
  body: '請填寫孩子是否參加畢業旅行，以便估算費用。',
};

/** Surveys of a school of a generated city: an open one of all families, and one of the last grade that is over. */
export function addSchoolSurveys(
  { batch: own, pupils, cohorts, staff }: Pick<GeneratedSchool, 'batch' | 'pupils' | 'cohorts' | 'staff'>,
  batch: CityBatch,
  plan: Pick<SwipePlan, 'random' | 'now'>,
): void {
  const post = own.staffPost.find(({ power }) => power === 'OFFICE');
  const member = staff.all.find((each) => each.staff.id === post?.staffId);
  if (!post || !member) return;
  const author = { accountId: member.account.id, name: `${post.title} ${member.staff.name}` };
  const guardians = guardiansOf(own);
  const last = Math.max(...cohorts.map(({ plan: { grade } }) => grade));
  for (const [survey, fits] of [
    [OF_SCHOOL, () => true],
    [OF_LAST_GRADE, (grade: number) => grade === last],
  ] as const) {
    const rooms = cohorts.filter(({ plan: { grade } }) => fits(grade)).flatMap((cohort) => cohort.rooms);
    const asked = new Set(rooms);
    addSurvey(batch, plan, {
      ...{ survey, rooms, author, guardians },
      asked: pupils.filter(({ room }) => room && asked.has(room)),
    });
  }
}
