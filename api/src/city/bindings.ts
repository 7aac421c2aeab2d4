import { applicationOf } from './applications.ts';
import type { CityBatch } from './batch.ts';
import { accountOf, type Families, type Guardian } from './families.ts';
import type { Pupil } from './pupils.ts';
import type { Random } from './random.ts';
import { type CityCalendar, days } from './school-year.ts';

/** The platform has been there for so long; nobody was bound earlier. */
export const YEARS_OF_BINDING = 5;
/** Bindings older than this have lost their application; younger ones keep it. */
const RECENT_DAYS = 30;

const RATES = {
  /** A brother or sister of a bound child is nearly always bound as well. */
  sibling: 0.93,
  /** Of bindings, so many were decided within the last month. */
  recent: 0.03,
  /** Of unbound pupils, so many have an application that waits; of the others, so many had one that came to nothing. */
  applied: 0.09,
  failed: 0.02,
  /** Of bound pupils, so many have a second guardian whose application waits. */
  secondWaits: 0.004,
};

export interface BindingMaker {
  batch: CityBatch;
  families: Families;
  random: Random;
  calendar: CityCalendar;
  /** Share of pupils whose family is bound; schools differ. */
  rate: number;
}

/** Binds the pupil to its guardians, or lets an application wait, or leaves it without. */
export function bindPupil(maker: BindingMaker, pupil: Pupil): void {
  const { random } = maker;
  const { family } = pupil;
  const known = family.guardians.some(({ account }) => account !== null);
  const bound = !family.applied && random.chance(known ? RATES.sibling : maker.rate);
  if (bound) bind(maker, pupil);
  else if (family.applied ? random.chance(0.8) : random.chance(RATES.applied)) apply(maker, pupil);
  else if (random.chance(RATES.failed)) fail(maker, pupil);
}

function bind(maker: BindingMaker, pupil: Pupil): void {
  const { batch, random, calendar } = maker;
  const guardians = maker.families.guardiansOf(pupil.family, pupil.school.id, random);
  const recent = random.chance(RATES.recent);
  const first = recent ? calendar.anchor - days(RECENT_DAYS) * random.next() : longAgo(maker, pupil);
  const waits = guardians.length > 1 && random.chance(RATES.secondWaits) ? guardians.at(-1) : undefined;
  for (const guardian of guardians) {
    if (guardian === waits) {
      batch.bindingApplication.push(
        applicationOf(pupil, guardian, { status: 'SUBMITTED' }, random, calendar),
      );
      continue;
    }
    // The second adult follows within days; nobody before the account that an elder child gave them.
    const born = guardian.account?.createdAt.getTime() ?? 0;
    const at = Math.floor(Math.min(Math.max(first + days(3) * random.next(), born), calendar.anchor - 1));
    bindOne(maker, pupil, guardian, new Date(at), recent);
  }
}

/** Binds one adult to the pupil. A recent binding keeps the application that led to it. */
export function bindOne(
  { batch, random, calendar }: Pick<BindingMaker, 'batch' | 'random' | 'calendar'>,
  pupil: Pupil,
  guardian: Guardian,
  at: Date,
  recent: boolean,
): void {
  const account = accountOf(guardian, batch, at, random, calendar);
  batch.guardianship.push({
    id: random.id(at.getTime()),
    accountId: account.id,
    studentId: pupil.student.id,
    relation: guardian.relation,
    relationNote: guardian.relationNote,
    startedAt: at,
  });
  if (!recent) return;
  const outcome = { status: 'APPROVED', decidedAt: at } as const;
  batch.bindingApplication.push(applicationOf(pupil, guardian, outcome, random, calendar));
}

function apply({ batch, families, random, calendar }: BindingMaker, pupil: Pupil): void {
  const [applicant] = families.guardiansOf(pupil.family, pupil.school.id, random);
  if (!applicant) return;
  if (!applicant.account) pupil.family.applied = true;
  batch.bindingApplication.push(applicationOf(pupil, applicant, { status: 'SUBMITTED' }, random, calendar));
}

function fail({ batch, families, random, calendar }: BindingMaker, pupil: Pupil): void {
  const [applicant] = families.guardiansOf(pupil.family, pupil.school.id, random);
  if (!applicant) return;
  const status = random.chance(0.6) ? 'REJECTED' : 'CANCELLED';
  batch.bindingApplication.push(applicationOf(pupil, applicant, { status }, random, calendar));
}

/** Some time since the pupil came to the school, a month ago at the latest. */
function longAgo({ random, calendar }: BindingMaker, { entryYear }: Pupil): number {
  const latest = calendar.anchor - days(RECENT_DAYS + 3);
  const years = Math.min(YEARS_OF_BINDING, calendar.schoolYear - entryYear);
  const earliest = latest - days(10 + years * 365);
  // Most families apply within weeks of the first day.
  return earliest + (latest - earliest) * random.next() ** 2;
}
