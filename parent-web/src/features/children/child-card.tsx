import { Button, Title } from '@mantine/core';
import { leaveStatusWord } from '@qinshi/domain';
import { Card, DayStateBadge, Face, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { Day_day } from '../../shell/day.ts';
import { periodSpan } from '../../shell/period-span.ts';
import { StandingNote } from '../../shell/standing-note.tsx';
import { ChildTodos } from './child-todos.tsx';
import classes from './children.module.css';
import { dayLine } from './day-line.ts';

const ChildCard_student = graphql(`
  fragment ChildCard_student on Student {
    id
    name
    seatNumber
    studentNumber
    school { id name periods { code name } }
    classGroup { id name }
    standing
    today { ...Day_day }
    ...ChildTodos_student
    ...StandingNote_student
  }
`);

interface ChildCardProps {
  student: FragmentType<typeof ChildCard_student>;
  isOneself: boolean;
  /** Leave of the whole family. */
  requests: ComponentProps<typeof ChildTodos>['requests'];
}

/** One child's day at a glance, then what needs doing. A child between schools is shown as such, not hidden. */
export function ChildCard({ student, isOneself, requests }: ChildCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const child = readFragment(ChildCard_student, student);
  const { id, name, seatNumber, school, classGroup } = child;
  const day = readFragment(Day_day, child.today);
  const seat = classGroup && seatNumber ? t('home.seat', { number: seatNumber }) : '';
  return (
    <Card component="article" aria-label={name} className={classes.card}>
      <header className={classes.child}>
        <Face name={name} />
        <div className={classes.grow}>
          <Title order={2}>{name}</Title>
          <p className={classes.place}>
            {school?.name ?? t('home.noSchool')} {classGroup?.name} {seat}
          </p>
        </div>
        {classGroup ? (
          <DayStateBadge state={day.state} locale={locale} />
        ) : (
          <StatePill tone="wait">
            {t(`standing.short.${child.standing === 'PLACED' ? 'UNPLACED' : child.standing}`)}
          </StatePill>
        )}
      </header>
      <StandingNote student={child} />
      {classGroup ? <DayText day={child.today} periods={school?.periods ?? []} /> : null}
      {classGroup && day.state === 'MISSING' && !day.leave && !isOneself ? (
        <Button
          color="red"
          renderRoot={(props) => <Link to="/leave/new" search={{ child: id, date: day.date }} {...props} />}
        >
          {t('day.askToday')}
        </Button>
      ) : null}
      <ChildTodos student={child} requests={requests} today={day.date} />
    </Card>
  );
}

interface DayTextProps {
  day: FragmentType<typeof Day_day>;
  periods: readonly { code: string; name: string }[];
}

function DayText({ day: masked, periods }: DayTextProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const day = readFragment(Day_day, masked);
  const { lead, words } = dayLine(day);
  const { leave } = day;
  const text = t(`day.line.${day.state === 'MISSING' && leave ? 'asked' : words}`);
  const ofToday = leave?.days.find(({ date }) => date === day.date);
  return (
    <div>
      {/* Keyed by what it says, so that news slide in. */}
      <p key={`${lead} ${words}`} className={classes.line}>
        {lead ? <strong>{lead}</strong> : null}
        {text}
      </p>
      {leave ? (
        <p className={classes.place}>
          {[
            day.state === 'ON_LEAVE' ? null : leave.type.name,
            ofToday && periodSpan(ofToday.periods, periods, t('day.wholeDay'), t('day.separator')),
            [
              leave.currentStep?.role,
              leave.currentStep?.approver?.name,
              leaveStatusWord(leave.status, locale),
            ]
              .filter(Boolean)
              .join(' '),
          ]
            .filter(Boolean)
            .join(t('day.dot'))}
        </p>
      ) : null}
      {day.state === 'MISSING' && day.alarmedAt ? <p className={classes.place}>{t('day.alarmed')}</p> : null}
    </div>
  );
}
