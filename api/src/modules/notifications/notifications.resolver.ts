import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import { Access, signedIn, signedInEvenBeforePasswordChange } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { ViewerType } from '../identity/identity.types.ts';
import { StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Choice } from './choices.ts';
import * as devices from './devices.service.ts';
import type { Notification } from './notification.entity.ts';
import { wordsOf } from './notification.words.ts';
import { notificationsReceived } from './notifications.events.ts';
import {
  MarkReadArgs,
  NotificationsArgs,
  RegisterPushDeviceInput,
  SaveNotificationSettingsInput,
} from './notifications.inputs.ts';
import * as notifications from './notifications.service.ts';
import {
  NotificationChoiceType,
  NotificationConnection,
  NotificationSettingsType,
  NotificationType,
  ownNotification,
  ownPushDevice,
  ownSettings,
  PushDeviceType,
} from './notifications.types.ts';
import type { PushDevice } from './push-device.entity.ts';
import * as settings from './settings.service.ts';

/** What people are told. */
@Resolver(() => NotificationType)
export class NotificationsResolver {
  @Access(signedIn)
  @Query(() => NotificationConnection, {
    description: 'What the viewer was told, in the capacity of the identity in use; newest first.',
  })
  notifications(
    @Args(() => NotificationsArgs) args: NotificationsArgs,
    @Ctx() context: Context,
  ): Promise<Page<Notification>> {
    return notifications.notificationsOf(context, mustBeSignedIn(context), args);
  }

  @Access(signedIn)
  @Mutation(() => Int, { description: 'Marks own notifications as read, and answers how many were unread.' })
  markNotificationsRead(
    @Args(() => MarkReadArgs) { ids }: MarkReadArgs,
    @Ctx() context: Context,
  ): Promise<number> {
    return notifications.markRead(context, mustBeSignedIn(context), ids);
  }

  @Access(signedIn)
  @Mutation(() => Int, {
    description: 'Marks all of the viewer’s notifications as read, and answers how many were unread.',
  })
  markAllNotificationsRead(@Ctx() context: Context): Promise<number> {
    return notifications.markRead(context, mustBeSignedIn(context), null);
  }

  @Access(signedIn)
  @Subscription(() => NotificationType, {
    subscribe: ({ context }) => notificationsReceived(context as Context),
    description: 'What the viewer is told from now on, in the capacity of the identity in use.',
  })
  notificationReceived(@Root() notification: Notification): Notification {
    return notification;
  }

  @Access(ownNotification)
  @FieldResolver(() => String, { description: 'What happened, in the language of the request.' })
  title(@Root() notification: Notification, @Ctx() { locale }: Context): string {
    return wordsOf(notification, locale).title;
  }

  @Access(ownNotification)
  @FieldResolver(() => String, { description: 'The same with particulars, and what to do.' })
  body(@Root() notification: Notification, @Ctx() { locale }: Context): string {
    return wordsOf(notification, locale).body;
  }

  @Access(ownNotification)
  @FieldResolver(() => StudentType, {
    nullable: true,
    description: 'The pupil it is about; null where the viewer may not see the pupil any more.',
  })
  student(@Root() { student }: Notification, @Ctx() { loaders }: Context): Promise<Student | null> | null {
    return student && loaders.visibleStudent.load(student.id);
  }
}

@Resolver(() => ViewerType)
export class ViewerNotificationsResolver {
  @Access(signedInEvenBeforePasswordChange)
  @FieldResolver(() => Int, {
    description: 'How many notifications are unread, in the capacity of the identity in use.',
  })
  unreadCount(@Root() viewer: Viewer, @Ctx() context: Context): Promise<number> {
    return notifications.unreadCount(context, viewer);
  }
}

/** How people want to be told, and where. */
@Resolver(() => NotificationSettingsType)
export class NotificationSettingsResolver {
  @Access(signedIn)
  @Query(() => NotificationSettingsType, { description: 'How and when the viewer wants to be told.' })
  notificationSettings(@Ctx() context: Context): Promise<settings.Settings> {
    return settings.settingsOf(context, mustBeSignedIn(context));
  }

  @Access(signedIn)
  @Mutation(() => NotificationSettingsType, {
    description: 'Saves how and when the viewer wants to be told.',
  })
  saveNotificationSettings(
    @Arg('input', () => SaveNotificationSettingsInput, { description: 'How and when.' })
    input: SaveNotificationSettingsInput,
    @Ctx() context: Context,
  ): Promise<settings.Settings> {
    return settings.saveSettings(context, mustBeSignedIn(context), input);
  }

  @Access(signedIn)
  @Mutation(() => PushDeviceType, {
    description: 'From now on this browser takes push messages for the viewer, as long as the sign-in lasts.',
  })
  registerPushDevice(
    @Arg('input', () => RegisterPushDeviceInput, { description: 'What the browser gave.' })
    input: RegisterPushDeviceInput,
    @Ctx() context: Context,
  ): Promise<PushDevice> {
    return devices.registerDevice(context, mustBeSignedIn(context), input);
  }

  @Access(signedIn)
  @Mutation(() => Boolean, { description: 'One of the own devices takes no more push messages.' })
  async removePushDevice(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    await devices.removeDevice(context, id);
    return true;
  }

  @Access(signedIn)
  @Mutation(() => Boolean, {
    description: 'Sends a push message to the viewer’s own devices, and answers whether there are any.',
  })
  sendTestNotification(@Ctx() context: Context): Promise<boolean> {
    return devices.sendTest(context, mustBeSignedIn(context));
  }
}

@Resolver(() => NotificationChoiceType)
export class NotificationChoiceResolver {
  @Access(ownSettings)
  @FieldResolver(() => StudentType, {
    nullable: true,
    description: 'The child that it holds for; null: all children without a choice of their own.',
  })
  student(@Root() { studentId }: Choice, @Ctx() { loaders }: Context): Promise<Student | null> | null {
    return studentId === null ? null : loaders.visibleStudent.load(studentId);
  }
}

@Resolver(() => PushDeviceType)
export class PushDeviceResolver {
  @Access(ownPushDevice)
  @FieldResolver(() => Boolean, { description: 'Whether it is the browser that asks.' })
  current(@Root() { session }: PushDevice, @Ctx() { viewer }: Context): boolean {
    return viewer?.session.id === session.id;
  }
}
