import { type Locale, toTaipeiDate } from '@qinshi/domain';
import { type DataCategory, factsOf, type PersonalDataSource, periodWords } from '../../personal-data.ts';
import { StudentCard } from './student-card.entity.ts';
import { Swipe } from './swipe.entity.ts';

/** Cards and what gates have seen. The school keeps them as part of its record of attendance, until their time is over. */
export const gateData: PersonalDataSource = {
  async describe({ em, deps, subject, locale }): Promise<DataCategory[]> {
    if (!subject.studentId) return [];
    const words = WORDS[locale];
    const student = subject.studentId;
    const cards = await em.find(StudentCard, { student }, { orderBy: { issuedAt: 'asc', id: 'asc' } });
    const swipes = await em.find(Swipe, { student }, { orderBy: { occurredAt: 'asc', id: 'asc' } });
    const facts = [
      ...cards.map(({ cardNumber, issuedAt, lostAt, endedAt }) => ({
        name: 'card',
        label: words.card,
        fields: factsOf(words.cardFacts, { cardNumber, issuedAt, lostAt, endedAt }),
      })),
      ...swipes.map(({ direction, occurredAt, gate }) => ({
        name: 'swipe',
        label: words.directions[direction],
        fields: factsOf(words.swipeFacts, { occurredAt, gate }),
      })),
    ];
    if (facts.length === 0) return [];
    const retention = words.retention(periodWords(deps.config.RETENTION_SWIPES, locale));
    return [
      { id: 'gate', title: words.title, purpose: words.purpose, retention, kept: 'SCHOOL_RECORD', facts },
    ];
  },

  expiries: [
    {
      name: 'swipes',
      period: 'RETENTION_SWIPES',
      async remove({ em, before, batch }) {
        const rows = await em.execute<unknown[]>(
          `delete from swipe where (occurred_on, id) in (
             select occurred_on, id from swipe where occurred_on < ?::date order by occurred_on, id limit ?
           ) returning 1`,
          [toTaipeiDate(before), batch],
        );
        return rows.length;
      },
    },
    {
      name: 'unknownSwipes',
      period: 'RETENTION_UNKNOWN_SWIPES',
      async remove({ em, before, batch }) {
        const rows = await em.execute<unknown[]>(
          `delete from unknown_swipe where id in (
             select id from unknown_swipe where received_at < ? order by id limit ?) returning 1`,
          [before, batch],
        );
        return rows.length;
      },
    },
  ],
};

const WORDS = {
  'zh-TW': {
    title: '校園卡與到離校紀錄',
    purpose: '學生出缺席管理、到離校通知（特定目的一○九、一五八）',
    retention: (period: string) => `刷卡紀錄保存 ${period}；屬學校出缺席紀錄，不因請求而提前刪除`,
    card: '校園卡',
    cardFacts: { cardNumber: '卡號', issuedAt: '發卡', lostAt: '掛失', endedAt: '停用' },
    directions: { ARRIVAL: '到校', DEPARTURE: '離校' },
    swipeFacts: { occurredAt: '時間', gate: '位置' },
  },
  en: {
    title: 'Card, arrivals and departures',
    purpose: 'Attendance, and telling families of it (purposes 109, 158)',
    retention: (period: string) =>
      `Swipes are kept for ${period}; they are part of the school’s record of attendance and not deleted earlier on request`,
    card: 'Card',
    cardFacts: { cardNumber: 'Number', issuedAt: 'Issued', lostAt: 'Reported lost', endedAt: 'Ended' },
    directions: { ARRIVAL: 'Arrival', DEPARTURE: 'Departure' },
    swipeFacts: { occurredAt: 'Time', gate: 'Place' },
  },
} satisfies Record<Locale, unknown>;
