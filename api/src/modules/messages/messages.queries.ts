import type { MessageCapacity, Relation } from '@qinshi/domain';
import { executeBound } from '../../db/bound.ts';
import type { EntityManager } from '../../db/orm.ts';
import { systemScope } from '../../db/scope.ts';
import { offsetOf, type Page, type PageArgs, pageSize, tablePage } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { is, SCHOOL_WIDE, type Viewer } from '../../graphql/viewer.ts';
import { Message } from './message.entity.ts';

/** A page of the messages that the viewer has, or keeps; the latest first. */
export async function messagesFor(context: Context, viewer: Viewer, args: PageArgs): Promise<Page<Message>> {
  const { em } = context;
  const offset = offsetOf(args);
  const { account, active } = viewer;
  const rows = await executeBound<{ id: string | null; total: number }>(
    em,
    `with mine as (
       select id, row_number() over (order by send_at desc, id desc) as place from message where ${conditionFor(viewer)})
     select page.id, total from (select count(*)::int as total from mine) counted
     left join (select id, place from mine order by place limit $3 offset $4) page on true order by page.place`,
    [account.id, active.schoolId, pageSize(args), offset],
  );
  const ids = rows.flatMap(({ id }) => id ?? []);
  const found = await em.find(Message, { id: { $in: ids } });
  const byId = new Map(found.map((row) => [row.id, row]));
  return tablePage(
    ids.flatMap((id) => byId.get(id) ?? []),
    rows[0]?.total ?? 0,
    offset,
  );
}

/** In the words of the policies, which hold besides. */
function conditionFor(viewer: Viewer): string {
  const sides = '$1::uuid is not null and ($2::uuid is null or true)';
  if (is(viewer, 'PARENT', 'STUDENT'))
    return `${sides} and status in ('SENDING', 'SENT') and id in (select scope.own_messages())`;
  if (is(viewer, 'BUREAU_ADMIN')) return `${sides} and school_id is null`;
  if (is(viewer, ...SCHOOL_WIDE)) return `${sides} and school_id = $2`;
  return 'school_id = $2 and created_by_id = $1';
}

/** How many people have a message, and how many of them have read it. */
export interface MessageCounts {
  recipients: number;
  read: number;
}

/** Of several messages in one statement. `em` acts as the system. */
export async function countRecipients(
  em: EntityManager,
  messageIds: readonly string[],
): Promise<Map<string, MessageCounts>> {
  const rows = await executeBound<MessageCounts & { id: string }>(
    em,
    `select message_id as id, count(distinct account_id)::int as recipients,
       count(distinct account_id) filter (where read_at is not null)::int as read
     from message_recipient where message_id = any($1::uuid[]) group by message_id`,
    [messageIds],
  );
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/** A class of a school's message, or a school of the bureau's, and how far it has been read there. */
export interface MessagePart extends MessageCounts {
  messageId: string;
  name: string | null;
}

/** No school has more classes in a year, and no city more schools. */
const MOST_PARTS = 400;

/** By class, or by school; of several messages in one statement. `em` acts as the system. */
export function partsOfMessages(em: EntityManager, messageIds: readonly string[]): Promise<MessagePart[]> {
  return executeBound<MessagePart>(
    em,
    `select part.* from unnest($1::uuid[]) as wanted (id)
     join message on message.id = wanted.id
     cross join lateral (
       select message.id as "messageId",
         case when message.school_id is null then school.name else class_group.name end as name,
         count(distinct recipient.account_id)::int as recipients,
         count(distinct recipient.account_id) filter (where recipient.read_at is not null)::int as read
       from message_recipient recipient
       join school on school.id = recipient.school_id
       left join class_group on class_group.id = recipient.class_group_id
       where recipient.message_id = message.id
       group by 1, 2, case when message.school_id is null then 0 else class_group.grade end,
         case when message.school_id is null then 0 else class_group.number end
       order by case when message.school_id is null then 0 else class_group.grade end nulls last,
         case when message.school_id is null then 0 else class_group.number end, 2
       limit $2) part`,
    [messageIds, MOST_PARTS],
  );
}

/** Somebody who has a message and has not read it. */
export interface UnreadRow {
  id: string;
  studentId: string;
  className: string | null;
  seatNumber: number | null;
  capacity: MessageCapacity;
  relation: Relation | null;
  total: number;
}

/** A page of those who have not read it, by class and seat; as far as the asker's row scope reaches. */
export async function unreadPage(
  em: EntityManager,
  messageId: string,
  args: PageArgs,
): Promise<Page<UnreadRow>> {
  const offset = offsetOf(args);
  const [reach] = await executeBound<{ keeps: boolean }>(
    em,
    'select $1::uuid in (select scope.kept_messages()) as keeps',
    [messageId],
  );
  if (!reach?.keeps) return tablePage([], 0, offset);
  const rows = await executeBound<UnreadRow>(systemScope(em), UNREAD, [messageId, pageSize(args), offset]);
  return tablePage(rows, rows[0]?.total ?? 0, offset);
}

const UNREAD = /* sql */ `
select recipient.id, recipient.student_id as "studentId", class_group.name as "className",
  enrolment.seat_number as "seatNumber", recipient.capacity, guardianship.relation, count(*) over ()::int as total
from message_recipient recipient
left join class_group on class_group.id = recipient.class_group_id
left join lateral (
  select seat_number from enrolment where enrolment.student_id = recipient.student_id
    and enrolment.class_group_id = recipient.class_group_id order by starts_on desc limit 1) enrolment on true
left join lateral (
  select relation from guardianship where guardianship.student_id = recipient.student_id
    and guardianship.account_id = recipient.account_id and recipient.capacity = 'GUARDIAN'
  order by ended_at desc nulls first limit 1) guardianship on true
where recipient.message_id = $1 and recipient.read_at is null
order by class_group.grade nulls last, class_group.number, enrolment.seat_number, recipient.student_id, recipient.id
limit $2 offset $3
`;
