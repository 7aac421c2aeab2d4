import type { MessageStatus } from '@qinshi/domain';
import type { EntityManager } from '../../src/db/orm.ts';
import { Message, MessageAudience, MessageRecipient } from '../../src/modules/messages/message.entity.ts';
import type { Child, ClassRoom, Person } from '../world.ts';

/** Messages to the child’s class. */
export interface MessageRows {
  /** Of the office; the parent and the child have it. */
  sentId: string;
  /** Of the office, taken back. */
  recalledId: string;
  /** Of the teacher, planned. */
  plannedId: string;
  /** Of the bureau, sent; the parent has it. */
  ofCityId: string;
  recalledOfCityId: string;
}

interface MessagesOf {
  child: Child;
  parent: Person;
  office: Person;
  bureau: Person;
  classRoom: ClassRoom;
  at: Date;
}

export async function messageRows(em: EntityManager, of: MessagesOf): Promise<MessageRows> {
  const { office, bureau, classRoom } = of;
  const rows = {
    sent: message(em, of, 'SENT', office),
    recalled: message(em, of, 'RECALLED', office),
    planned: message(em, of, 'SCHEDULED', classRoom.teacher),
    ofCity: message(em, of, 'SENT', bureau, true),
    recalledOfCity: message(em, of, 'RECALLED', bureau, true),
  };
  for (const each of [rows.sent, rows.recalled, rows.ofCity]) had(em, of, each);
  await em.flush();
  return {
    sentId: rows.sent.id,
    recalledId: rows.recalled.id,
    plannedId: rows.planned.id,
    ofCityId: rows.ofCity.id,
    recalledOfCityId: rows.recalledOfCity.id,
  };
}

function message(
  em: EntityManager,
  { classRoom, at }: MessagesOf,
  status: MessageStatus,
  author: Person,
  ofCity = false,
): Message {
  const recalled = status === 'RECALLED';
  const made = em.create(Message, {
    ...{ school: ofCity ? null : classRoom.schoolId, createdBy: author.accountId },
    ...{ createdByName: '學務處 組長 陳志明', title: '校慶活動', body: '本週六校慶，歡迎蒞臨。' },
    ...{ toGuardians: true, toStudents: true, status, createdAt: at, sendAt: at },
    ...{ sentAt: status === 'SENT' ? at : null, recalledAt: recalled ? at : null },
    ...{ recalledByName: recalled ? '學務處 組長 陳志明' : null, sentUntil: null },
    ...{ pupilCount: 1, unboundCount: 0, reminderCount: 0, remindedAt: null },
  });
  em.create(MessageAudience, {
    ...{ message: made, school: ofCity ? classRoom.schoolId : null, grade: null },
    ...{ classGroup: ofCity ? null : classRoom.id, student: null },
  });
  return made;
}

function had(em: EntityManager, { child, parent, classRoom, at }: MessagesOf, message: Message): void {
  const place = { message, student: child.id, school: classRoom.schoolId, classGroup: classRoom.id };
  em.create(MessageRecipient, {
    ...place,
    ...{ account: parent.accountId, capacity: 'GUARDIAN', sentAt: at, readAt: null },
  });
  em.create(MessageRecipient, {
    ...place,
    ...{ account: child.accountId, capacity: 'STUDENT', sentAt: at, readAt: null },
  });
}
