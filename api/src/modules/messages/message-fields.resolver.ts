import { nextMessageReminder } from '@qinshi/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { attachmentOf } from '../files/attachments.ts';
import { AttachmentType } from '../files/files.types.ts';
import type { School } from '../schools/school.entity.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Message } from './message.entity.ts';
import {
  whoHasMessage,
  whoKeepsMessage,
  whoMaySeeMessage,
  whoMaySeeMessageUnread,
} from './messages.access.ts';
import { type MessagePart, type UnreadRow, unreadPage } from './messages.queries.ts';
import {
  MessageAudienceType,
  MessagePartType,
  MessageRecipientConnection,
  MessageRecipientType,
  MessageType,
} from './messages.types.ts';

@Resolver(() => MessageType)
export class MessageFieldsResolver {
  @Access(whoMaySeeMessage)
  @FieldResolver(() => SchoolType, { nullable: true, description: 'Whose message; null: the bureau’s.' })
  school(@Root() { school }: Message, @Ctx() { loaders }: Context): Promise<School> | null {
    return school && loaders.messageSchool.load(school.id);
  }

  @Access(whoMaySeeMessage)
  @FieldResolver(() => [AttachmentType], { description: 'Files that come with it.' })
  async attachments(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<AttachmentType[]> {
    return (await loaders.messageUploads.load(id)).map(attachmentOf);
  }

  @Access(whoHasMessage)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the viewer had read it; null for those who keep it.',
  })
  async readAt(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<Date | null> {
    const [own] = await loaders.ownMessageRecipients.load(id);
    return own?.readAt ? new Date(own.readAt) : null;
  }

  @Access(whoHasMessage)
  @FieldResolver(() => [StudentType], {
    nullable: true,
    description: 'The viewer’s children whom it is about, or the pupil; null for those who keep it.',
  })
  async children(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<Student[]> {
    const own = await loaders.ownMessageRecipients.load(id);
    return Promise.all(own.map(({ studentId }) => loaders.messageStudent.load(studentId)));
  }

  @Access(whoKeepsMessage)
  @FieldResolver(() => MessageAudienceType, {
    nullable: true,
    description: 'Whom it is for; null for those who have it.',
  })
  async audience(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<MessageAudienceType> {
    const parts = await loaders.messageAudience.load(id);
    return {
      everybody: parts.some(
        ({ school, grade, classGroup, student }) => !school && !grade && !classGroup && !student,
      ),
      schools: parts.flatMap(({ school }) => school?.getEntity() ?? []),
      grades: parts.flatMap(({ grade }) => grade ?? []),
      classGroups: parts.flatMap(({ classGroup }) => classGroup?.getEntity() ?? []),
      students: parts.flatMap(({ student }) => (student ? nameInRecord(student.getEntity()) : [])),
    };
  }

  @Access(whoKeepsMessage)
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'People who have it; null for those who do.',
  })
  async recipientCount(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.messageCounts.load(id)).recipients;
  }

  @Access(whoKeepsMessage)
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Those of them who have read it; null for those who have it.',
  })
  async readCount(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<number> {
    return (await loaders.messageCounts.load(id)).read;
  }

  @Access(whoKeepsMessage)
  @FieldResolver(() => [MessagePartType], {
    nullable: true,
    description: 'The same by class, or by school where the bureau writes; null for those who have it.',
  })
  parts(@Root() { id }: Message, @Ctx() { loaders }: Context): Promise<MessagePart[]> {
    return loaders.messageParts.load(id);
  }

  @Access(whoMaySeeMessageUnread)
  @FieldResolver(() => MessageRecipientConnection, {
    nullable: true,
    description:
      'Who has not read it, by class and seat; null for those who have it, and for the bureau, which is told by school.',
  })
  unread(
    @Root() { id }: Message,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Page<UnreadRow>> {
    return unreadPage(em, id, args);
  }

  @Access(whoKeepsMessage)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When those who have not read it may be reminded again; null: now, or never again.',
  })
  nextReminderAt(@Root() message: Message, @Ctx() { at }: Context): Date | null {
    const next = nextMessageReminder(message);
    return next && next > at ? next : null;
  }
}

@Resolver(() => MessageRecipientType)
export class MessageRecipientResolver {
  @Access(everybody)
  @FieldResolver(() => StudentType, { description: 'The pupil.' })
  student(@Root() { studentId }: UnreadRow, @Ctx() { loaders }: Context): Promise<Student> {
    return loaders.messageStudent.load(studentId);
  }
}
