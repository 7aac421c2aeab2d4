import type { Locale } from '@qinshi/domain';
import { removeBatch } from '../../db/remove-batch.ts';
import { factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { withheldFrom } from '../identity/custody.ts';
import { Notification } from './notification.entity.ts';
import { wordsOf } from './notification.words.ts';
import { NotificationChoice, NotificationHabit } from './notification-choice.entity.ts';
import { PushDevice } from './push-device.entity.ts';

/** What people were told, on which devices, and how they want it. Of a child, what the child's own account was told. */
export const notificationsData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }) {
    // What a child is told is the child's own.
    if (subject.guardianId) return [];
    const account = subject.accountId;
    const words = WORDS[locale];
    const all = await em.find(Notification, { account }, { orderBy: { id: 'desc' } });
    // News of a child that a court keeps from them is not theirs to read while it does.
    const withheld = await withheldFrom(em, account, deps.clock.now());
    const told = all.filter(
      ({ audience, student }) => audience !== 'FAMILY' || !withheld.has(student?.id ?? ''),
    );
    const devices = await em.find(PushDevice, { account }, { orderBy: { id: 'asc' } });
    const habit = await em.findOne(NotificationHabit, { account });
    const facts = [
      ...devices.map((device) => ({
        name: 'device',
        label: words.device,
        fields: factsOf(words.deviceFacts, {
          name: device.name,
          createdAt: device.createdAt,
          lastUsedAt: device.lastUsedAt,
        }),
      })),
      ...factsOf(words.habit, {
        quiet: habit?.quietFrom ? `${habit.quietFrom}–${habit.quietTo}` : null,
      }),
      ...told.map((row) => ({
        name: 'notification',
        label: words.notification,
        fields: factsOf(words.toldFacts, {
          ...wordsOf(row, locale),
          createdAt: row.createdAt,
          readAt: row.readAt,
        }),
      })),
    ];
    if (facts.length === 0) return [];
    const retention = words.retention(periodWords(deps.config.RETENTION_NOTIFICATIONS, locale));
    return [{ id: 'notifications', ...words.category, retention, kept: null, facts }];
  },

  async erase({ em, subject: { accountId: account } }) {
    await em.nativeDelete(Notification, { account });
    await em.nativeDelete(NotificationChoice, { account });
    await em.nativeDelete(NotificationHabit, { account });
    await em.nativeDelete(PushDevice, { account });
  },

  expiries: [
    {
      name: 'notifications',
      period: 'RETENTION_NOTIFICATIONS',
      remove: ({ em, before, batch }) => removeBatch(em, 'notification', 'created_at < ?', [before], batch),
    },
  ],
};

const WORDS = {
  'zh-TW': {
    category: {
      title: '通知與接收通知的裝置',
      purpose: '通知您孩子的到離校、請假等事項（特定目的一五八）',
    },
    retention: (period: string) => `通知保存 ${period}；裝置至您登出或移除為止`,
    device: '接收通知的裝置',
    deviceFacts: { name: '裝置', createdAt: '起', lastUsedAt: '最後收到' },
    habit: { quiet: '勿擾時段' },
    notification: '通知',
    toldFacts: { title: '標題', body: '內容', createdAt: '時間', readAt: '已讀時間' },
  },
  en: {
    category: {
      title: 'Notifications, and devices that get them',
      purpose: 'To tell you of arrival, departure and leave (purpose 158)',
    },
    retention: (period: string) => `Notifications ${period}; devices until you sign out there or remove them`,
    device: 'Device',
    deviceFacts: { name: 'Device', createdAt: 'Since', lastUsedAt: 'Last reached' },
    habit: { quiet: 'Quiet hours' },
    notification: 'Notification',
    toldFacts: { title: 'Title', body: 'Text', createdAt: 'At', readAt: 'Read' },
  },
} satisfies Record<Locale, unknown>;
