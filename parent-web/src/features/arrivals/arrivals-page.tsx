import { Title } from '@mantine/core';
import { type IsoDate, monthOf, type YearMonth } from '@qinshi/domain';
import { LiveBadge } from '@qinshi/ui';
import { useLiveConnection } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readFragment } from '../../gql/index.ts';
import { ChildPage, type PageChild } from '../../shell/child-page.tsx';
import { Day_day } from '../../shell/day.ts';
import { useDayNews, useSwipeNews } from '../../shell/day-news.ts';
import classes from './arrivals.module.css';
import { DayCard } from './day-card.tsx';
import { lookAt } from './look.ts';
import { MonthHistory } from './month-history.tsx';

interface ArrivalsPageProps {
  childId: string;
  /** The day and the month looked at; null for today's. */
  date: IsoDate | null;
  month: YearMonth | null;
  onChild: (id: string) => void;
  onLook: (at: { date?: IsoDate; month?: YearMonth }) => void;
}

/** 到離校: today as it happens, and what has been, by day and month. */
export function ArrivalsPage({ childId, date, month, onChild, onLook }: ArrivalsPageProps) {
  const { t } = useTranslation();
  const [newsMissed, setNewsMissed] = useState(0);
  useSwipeNews();
  useDayNews(() => setNewsMissed((count) => count + 1));
  return (
    <ChildPage title={t('arrivals.title')} lead={t('arrivals.lead')} childId={childId} onChild={onChild}>
      {(child) => (
        <Arrivals
          key={child.id}
          child={child}
          date={date}
          month={month}
          newsMissed={newsMissed}
          onLook={onLook}
        />
      )}
    </ChildPage>
  );
}

interface ArrivalsProps extends Pick<ArrivalsPageProps, 'date' | 'month' | 'onLook'> {
  child: PageChild;
  newsMissed: number;
}

function Arrivals({ child, date, month, newsMissed, onLook }: ArrivalsProps) {
  const { t } = useTranslation();
  const live = useLiveConnection();
  const today = readFragment(Day_day, child.today);
  const look = lookAt({ date, month }, today.date);
  return (
    <>
      <section className={classes.section} aria-labelledby="arrivals-today">
        <div className={classes.head}>
          <Title order={2} id="arrivals-today">
            {t('arrivals.today')}
          </Title>
          <LiveBadge
            state={live}
            labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
          />
        </div>
        <DayCard studentId={child.id} day={child.today} today={today.date} newsMissed={newsMissed} />
      </section>
      <MonthHistory
        studentId={child.id}
        today={child.today}
        {...look}
        newsMissed={newsMissed}
        onMonth={(next) => onLook({ month: next })}
        onDate={(next) => onLook({ date: next, month: monthOf(next) })}
      />
    </>
  );
}
