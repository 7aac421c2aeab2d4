import { isTimeOfDay } from '@qinshi/domain';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import { MAX_PAGE, PageArgs } from '../../graphql/connection.ts';
import { Fits, limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import type { NotificationKind } from './notification.entity.ts';
import { NotificationKindEnum } from './notifications.types.ts';

/** Kinds times children, generously. */
const MAX_CHOICES = 100;

const timeProblem = (text: string) => (isTimeOfDay(text) ? null : 'TIME_INVALID');

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: 'Unread ones alone.' })
  unread?: boolean | null;
}

@ArgsType()
export class MarkReadArgs {
  @ArrayMaxSize(MAX_PAGE, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { each: true, ...limit('NOT_FOUND') })
  @Field(() => [ID], { description: `Ids of own notifications, at most ${MAX_PAGE}.` })
  ids!: string[];
}

@InputType({ description: 'How to be told of one kind of event.' })
export class NotificationChoiceInput {
  @Field(() => NotificationKindEnum, { description: 'Of which kind.' })
  kind!: NotificationKind;

  @IsOptional()
  @OpaqueId()
  @Field(() => ID, {
    nullable: true,
    description: 'Own child that it is for; without it, all children without a choice of their own.',
  })
  studentId?: string | null;

  @Field(() => Boolean, { description: 'By push message.' })
  push!: boolean;

  @Field(() => Boolean, { description: 'By e-mail, when no device took it.' })
  email!: boolean;
}

@InputType({ description: 'How and when to be told.' })
export class SaveNotificationSettingsInput {
  @IsOptional()
  @Text(5)
  @Fits(timeProblem)
  @Field(() => String, {
    nullable: true,
    description: 'From when to be left alone, HH:MM in Taipei; together with `quietTo`.',
  })
  quietFrom?: string | null;

  @IsOptional()
  @Text(5)
  @Fits(timeProblem)
  @Field(() => String, { nullable: true, description: 'Until when, HH:MM; it may be the next morning.' })
  quietTo?: string | null;

  @ArrayMaxSize(MAX_CHOICES, limit('OUT_OF_RANGE'))
  @ValidateNested({ each: true })
  @Field(() => [NotificationChoiceInput], {
    description: `Choices, at most ${MAX_CHOICES}; they replace all earlier ones of the kinds that are named.`,
  })
  choices!: NotificationChoiceInput[];
}

@InputType({ description: 'A browser’s push subscription, as PushManager.subscribe gave it.' })
export class RegisterPushDeviceInput {
  @Text(1000)
  @Field(() => String, { description: 'Address at the push service.' })
  endpoint!: string;

  /** An uncompressed point of P-256: 65 bytes. */
  @Matches(/^[\w-]{87}=?$/, limit('INVALID'))
  @Text(100)
  @Field(() => String, { description: 'Public key of the browser, base64url.' })
  p256dh!: string;

  /** 16 bytes. */
  @Matches(/^[\w-]{22}={0,2}$/, limit('INVALID'))
  @Text(30)
  @Field(() => String, { description: 'Shared secret of the browser, base64url.' })
  auth!: string;
}
