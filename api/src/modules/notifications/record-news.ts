import { toTaipeiDate } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { scoped } from '../../db/scope.ts';
import type { Deps } from '../../use-case.ts';
import { guardiansOf } from '../identity/guardians.ts';
import { Student } from '../schools/student.entity.ts';
import type { News } from './news.ts';
import { type ChildRecords, RECORD_KINDS, type RecordKind } from './notification.entity.ts';
import { NotificationChoice } from './notification-choice.entity.ts';
import { notify } from './notify.ts';
import type { VisibleRecords } from './record-source.ts';

const HOUR = 3_600_000;
/** Hours in Taipei in which families are told, the last one included: nobody is woken for a record. */
const FROM_HOUR = 7;
const UNTIL_HOUR = 20;
/** Longer ago is no news, also for whoever was bound since. */
const LOOK_BACK = 72 * HOUR;

const PAGES: Record<RecordKind, string> = {
  GRADE: 'grades',
  ABSENCE: 'absences',
  CONDUCT: 'conduct',
  ENCOURAGEMENT: 'conduct',
};

/**
 * Tells families how many records became theirs to read, once a day: at seven, or in the hour in which the first of the
 * day is theirs. What comes later that day is told on the next one. Whoever was told until some instant is told from
 * there on, so that nothing is told twice and nothing is left out, however often this runs.
 */
export async function tellOfRecords({ orm, ...deps }: Deps): Promise<void> {
  const at = deps.clock.now();
  const until = new Date(Math.floor(at.getTime() / HOUR) * HOUR);
  const hour = new Date(until.getTime() + 8 * HOUR).getUTCHours();
  if (hour < FROM_HOUR || hour > UNTIL_HOUR) return;
  const em = scoped(orm.em.fork({ clear: true }), { kind: 'SYSTEM', now: at });
  await em.transactional(async (tx) => {
    const recent = new Date(until.getTime() - LOOK_BACK);
    const latest = await visibleBetween(tx, deps, { after: recent, until });
    if (latest.size === 0) return;
    const families = await familiesOf(tx, [...latest.keys()], at);
    const told = await toldUntil(tx, [...families.keys()], recent);
    const waiting = [...families.keys()].filter((id) => told.get(id)?.day !== toTaipeiDate(until));
    const spans = Map.groupBy(waiting, (id) => told.get(id)?.until.getTime() ?? recent.getTime());
    const apart = await choicesApart(tx, waiting);
    const names = await namesOf(tx, [...latest.keys()]);
    const news: News[] = [];
    for (const [after, accountIds] of spans) {
      const records = await visibleBetween(tx, deps, { after: new Date(after), until });
      for (const accountId of accountIds) {
        const children = childrenOf(families.get(accountId) ?? [], records, names, accountId);
        news.push(...newsFor(accountId, children, { until, apart: apart.get(accountId) ?? new Set() }));
      }
    }
    await notify({ em: tx, deps: { orm, ...deps }, at }, news);
  });
}

/** Counts by pupil and kind, from all who record something. */
async function visibleBetween(
  em: EntityManager,
  { recordSources }: Pick<Deps, 'recordSources'>,
  span: { after: Date; until: Date },
): Promise<Map<string, VisibleRecords[]>> {
  const all: VisibleRecords[] = [];
  for (const source of recordSources) all.push(...(await source.becameVisible(em, span)));
  return Map.groupBy(all, ({ studentId }) => studentId);
}

/** Who is told: guardians, and pupils themselves; with the pupils whom each is told about. */
async function familiesOf(
  em: EntityManager,
  studentIds: readonly string[],
  at: Date,
): Promise<Map<string, string[]>> {
  const families = new Map<string, string[]>();
  const add = (accountId: string, studentId: string) =>
    families.set(accountId, [...(families.get(accountId) ?? []), studentId]);
  for (const [studentId, guardians] of await guardiansOf(em, studentIds, at))
    for (const accountId of guardians) add(accountId, studentId);
  const pupils = await em.find(Student, { id: { $in: [...studentIds] } });
  for (const { id, account } of pupils) add(account.id, id);
  return families;
}

async function toldUntil(
  em: EntityManager,
  accountIds: readonly string[],
  recent: Date,
): Promise<Map<string, { until: Date; day: string }>> {
  const rows = await executeBound<{ accountId: string; until: Date }>(em, TOLD, [accountIds, recent]);
  return new Map(
    rows.map(({ accountId, until }) => [accountId, { until: new Date(until), day: toTaipeiDate(until) }]),
  );
}

const TOLD = /* sql */ `
select account_id as "accountId", max((params ->> 'until')::timestamptz) as until
from notification
where account_id = any($1::uuid[]) and audience = 'FAMILY' and kind = 'RECORDS_VISIBLE' and created_at > $2::timestamptz
group by account_id
`;

/** Children for whom somebody has chosen otherwise than for all: they are told of apart. */
async function choicesApart(
  em: EntityManager,
  accountIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const choices = await em.find(NotificationChoice, {
    account: { $in: [...accountIds] },
    kind: 'RECORDS_VISIBLE',
    student: { $ne: null },
  });
  const byAccount = Map.groupBy(choices, ({ account }) => account.id);
  return new Map(
    [...byAccount].map(([id, own]) => [id, new Set(own.flatMap(({ student }) => student?.id ?? []))]),
  );
}

interface Named {
  name: string;
  accountId: string;
}

async function namesOf(em: EntityManager, studentIds: readonly string[]): Promise<Map<string, Named>> {
  const students = await em.find(Student, { id: { $in: [...studentIds] } });
  return new Map(students.map(({ id, name, account }) => [id, { name, accountId: account.id }]));
}

function childrenOf(
  studentIds: readonly string[],
  records: ReadonlyMap<string, VisibleRecords[]>,
  names: ReadonlyMap<string, Named>,
  accountId: string,
): ChildRecords[] {
  return studentIds.flatMap((id) => {
    const named = names.get(id);
    const counted = RECORD_KINDS.flatMap((kind) => {
      const count = (records.get(id) ?? [])
        .filter((each) => each.kind === kind)
        .reduce((total, each) => total + each.count, 0);
      return count > 0 ? [{ kind, count }] : [];
    });
    const own = named?.accountId === accountId;
    return named && counted.length > 0 ? [{ id, name: named.name, own, records: counted }] : [];
  });
}

function newsFor(
  accountId: string,
  children: readonly ChildRecords[],
  { until, apart }: { until: Date; apart: ReadonlySet<string> },
): News[] {
  const alone = children.filter(({ id }) => apart.has(id)).map((child) => [child]);
  const together = children.filter(({ id }) => !apart.has(id));
  const day = toTaipeiDate(until);
  return [...alone, together].flatMap((about): News[] => {
    const [first, ...others] = about;
    if (!first) return [];
    const [record] = first.records;
    const single = others.length === 0;
    return [
      {
        eventKey: apart.has(first.id) ? `records.${day}.${first.id}` : `records.${day}`,
        ...{ kind: 'RECORDS_VISIBLE', audience: 'FAMILY', accountIds: [accountId] },
        studentId: single ? first.id : null,
        params: { children: [...about], until: until.toISOString() },
        path: single && record ? `/children/${first.id}/${PAGES[record.kind]}` : '/',
      },
    ];
  });
}
