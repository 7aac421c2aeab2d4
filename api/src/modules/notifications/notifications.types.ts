import { Field, ID, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Choice } from './choices.ts';
import type { Notification, NotificationKind } from './notification.entity.ts';
import type { PushDevice } from './push-device.entity.ts';
import type { Settings } from './settings.service.ts';

/** What somebody was told, and how they want it, is theirs alone. */
export const ownNotification = rule<Notification>(
  'ownNotification',
  ({ viewer }, { account }) => viewer?.account.id === account.id,
);
export const ownPushDevice = rule<PushDevice>(
  'ownPushDevice',
  ({ viewer }, { account }) => viewer?.account.id === account.id,
);
export const ownSettings = rule<Settings | (Choice & { accountId: string })>(
  'ownNotificationSettings',
  ({ viewer }, { accountId }) => viewer?.account.id === accountId,
);

export const NotificationKindEnum = enumOf<NotificationKind>(
  'NotificationKind',
  'What a notification tells of.',
  {
    ARRIVAL: 'The pupil has arrived (到校).',
    DEPARTURE: 'The pupil has left (離校).',
    MISSING: 'At the school’s hour the pupil had neither arrived nor leave (未到校).',
    LEAVE_DECIDED: 'Leave was approved or returned (請假結果).',
    LEAVE_AWAITING: 'Leave waits for the reader’s decision (待審假單).',
    LEAVE_REMINDER: 'Leave still waits for the reader’s decision.',
    SURVEY_OPENED: 'A survey asks for an answer (回條).',
    SURVEY_REMINDER: 'A survey still waits for an answer.',
    RECORDS_VISIBLE: 'New grades, absences or conduct to read, once a day (成績缺曠獎懲).',
    MESSAGE: 'The school or the bureau has something to say (訊息).',
    MESSAGE_REMINDER: 'A message has not been read yet.',
    GUARDIAN_CORRECTED: 'The school has put right what is recorded of the reader (資料更正).',
    TRANSFER_OVERDUE: 'A pupil on the way to another school has not reported in time (逾期未報到).',
  },
);

@ObjectType('Notification', { description: 'One event as one person is told of it.' })
export class NotificationType {
  @Access(ownNotification)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(ownNotification)
  @Field(() => NotificationKindEnum, { description: 'What it tells of.' })
  kind!: NotificationKind;

  @Access(ownNotification)
  @Field(() => String, { description: 'Where in the app of the reader it leads.' })
  path!: string;

  @Access(ownNotification)
  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  createdAt!: Date;

  @Access(ownNotification)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the reader had read it.' })
  readAt!: Date | null;
}
export const NotificationConnection = connectionOf(NotificationType, 'Notification');

@ObjectType('NotificationChoice', { description: 'How somebody wants to be told of one kind of event.' })
export class NotificationChoiceType {
  @Access(ownSettings)
  @Field(() => NotificationKindEnum, { description: 'Of which kind.' })
  kind!: NotificationKind;

  @Access(ownSettings)
  @Field(() => Boolean, { description: 'By push message to the own devices.' })
  push!: boolean;

  @Access(ownSettings)
  @Field(() => Boolean, { description: 'By e-mail, when no device took it.' })
  email!: boolean;
}

@ObjectType('PushDevice', { description: 'A browser that takes push messages for its owner.' })
export class PushDeviceType {
  @Access(ownPushDevice)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(ownPushDevice)
  @Field(() => String, { description: 'What the browser says it is, e.g. Chrome · Android.' })
  name!: string;

  @Access(ownPushDevice)
  @Field(() => DateTimeScalar, { description: 'Since when it takes messages.' })
  createdAt!: Date;

  @Access(ownPushDevice)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When a message last reached its push service.',
  })
  lastUsedAt!: Date | null;
}

@ObjectType('NotificationSettings', { description: 'How and when somebody wants to be told.' })
export class NotificationSettingsType {
  @Access(ownSettings)
  @Field(() => String, { description: 'Our VAPID public key, for PushManager.subscribe.' })
  pushPublicKey!: string;

  @Access(ownSettings)
  @Field(() => String, {
    nullable: true,
    description: 'From when somebody is left alone, HH:MM in Taipei; null: never.',
  })
  quietFrom!: string | null;

  @Access(ownSettings)
  @Field(() => String, {
    nullable: true,
    description: 'Until when, HH:MM; what came meanwhile is told then.',
  })
  quietTo!: string | null;

  @Access(ownSettings)
  @Field(() => [NotificationChoiceType], {
    description: 'What holds for all children, for every kind, and then what was chosen for one child.',
  })
  choices!: Choice[];

  @Access(ownSettings)
  @Field(() => [PushDeviceType], { description: 'Own devices that take messages, at most 10.' })
  devices!: PushDevice[];
}
