import { newId } from '../../src/db/id.ts';
import type { EntityManager } from '../../src/db/orm.ts';
import { Message, MessageAudience, MessageRecipient } from '../../src/modules/messages/message.entity.ts';
import type { Student } from '../../src/modules/schools/student.entity.ts';
import type { ClassRoom, Person } from '../world.ts';

/** A message of the class’s teacher, so that lists of messages are long. */
export function crowdMessage(em: EntityManager, classRoom: ClassRoom, at: Date): Message {
  const message = em.create(Message, {
    ...{ id: newId(), school: classRoom.schoolId, createdBy: classRoom.teacher.accountId },
    ...{ createdByName: '導師 陳志明', title: '班親會', body: '週五晚上七點，歡迎參加。' },
    ...{ toGuardians: true, toStudents: false, status: 'SENT', createdAt: at, sendAt: at, sentAt: at },
    ...{ recalledAt: null, recalledByName: null, sentUntil: null, pupilCount: 1, unboundCount: 0 },
    ...{ reminderCount: 0, remindedAt: null },
  });
  em.create(MessageAudience, {
    ...{ message, school: null, grade: null, classGroup: classRoom.id, student: null },
  });
  return message;
}

/** Somebody has it for a pupil. */
export function crowdRecipient(
  em: EntityManager,
  of: {
    message: Message | string;
    student: Student | string;
    parent: Person;
    classRoom: ClassRoom;
    at: Date;
  },
): void {
  em.create(MessageRecipient, {
    ...{ message: of.message, account: of.parent.accountId, student: of.student, capacity: 'GUARDIAN' },
    ...{ school: of.classRoom.schoolId, classGroup: of.classRoom.id, sentAt: of.at, readAt: null },
  });
}
