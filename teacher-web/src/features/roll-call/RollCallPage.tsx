import { skipToken, useQuery } from '@apollo/client/react';
import { formatTaipeiTime } from '@qinshi/domain';
import { EmptyState, ErrorState, LiveBadge, LoadingCards, PageHeader, SegmentedChoice } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconMoodSmile, IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useLessonClasses } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { useSchoolCalendar } from '../../shell/school-calendar.ts';
import { mayReview, type SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import { RollCallDate } from './RollCallDate.tsx';
import { RollCallSheet } from './RollCallSheet.tsx';
import classes from './roll-call.module.css';
import { periodOfHour, type RollCallSearch } from './search.ts';

const TIMETABLE = graphql(`
  query RollCallPage_query($id: ID!) {
    classGroup(id: $id) {
      id
      name
      timetable {
        weekday
        subject
        period {
          code
          name
        }
        teacher {
          id
          name
        }
      }
    }
  }
`);

interface RollCallPageProps {
  readonly viewer: SessionViewer;
  readonly search: RollCallSearch;
}

/** Roll call (點名): which class, which day, which period; then the class itself. */
export function RollCallPage({ viewer, search }: RollCallPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const liveState = useLiveConnection();
  const isAnyHour = mayReview(viewer.activeIdentity.kind);
  const choices = useLessonClasses(viewer);
  const id = (choices.classes.find((choice) => choice.id === search.class) ?? choices.classes[0])?.id ?? null;
  const today = useToday();
  const date = search.date ?? today;
  const calendar = useSchoolCalendar(today);
  const { data, loading, error, refetch } = useQuery(TIMETABLE, id ? { variables: { id } } : skipToken);
  const group = data?.classGroup;

  const day = date ? calendar.dayOf(date) : undefined;
  const lessons = group?.timetable.filter(({ weekday }) => weekday === day?.weekday) ?? [];
  const isOwn = (code: string) =>
    lessons.some(({ period, teacher }) => period.code === code && teacher?.name === viewer.account.name);
  // Whoever teaches a subject calls the roll of the own lessons; the class's teacher and the office that of any hour.
  const periods = (date ? calendar.periodsOf(date) : []).filter(({ code }) => isAnyHour || isOwn(code));
  const chosen =
    periods.find(({ code }) => code === search.period)?.code ??
    periodOfHour(periods, lessons, {
      now: formatTaipeiTime(new Date()),
      teacher: viewer.account.name,
    });
  const failure = choices.error ?? error ?? calendar.error;

  const go = (change: RollCallSearch) =>
    void navigate({ to: '/roll-call', search: { ...search, ...change }, replace: true });

  return (
    <div className={classes.page}>
      <PageTitle title={t('rollCall.title')} />
      <PageHeader
        title={t('rollCall.title')}
        subtitle={group?.name}
        actions={
          <LiveBadge
            state={liveState}
            labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
          />
        }
      />
      {failure && !group ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(failure, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => {
            if (error) void refetch();
            choices.retry();
            calendar.retry();
          }}
        />
      ) : choices.loading || loading || (id && !calendar.isKnown && calendar.loading) ? (
        <LoadingCards label={t('states.loading')} />
      ) : !id || !group ? (
        <EmptyState
          icon={<IconUsersGroup size={32} stroke={1.6} aria-hidden />}
          title={t('rollCall.noClass')}
          text={t('rollCall.noClassText')}
        />
      ) : (
        <>
          <div className={classes.choice}>
            <ClassSelect
              label={t('queue.class')}
              choices={choices.classes}
              value={id}
              onChange={(next) => go({ class: next })}
            />
            {date && today && (
              <RollCallDate
                date={date}
                today={today}
                onDate={(next) => go({ date: next, period: undefined })}
              />
            )}
          </div>
          {date && chosen ? (
            <>
              <SegmentedChoice
                label={t('rollCall.period')}
                columns={5}
                options={periods.map(({ code, name }) => {
                  const lesson = lessons.find(({ period }) => period.code === code);
                  return { value: code, label: lesson ? `${name} ${lesson.subject}` : name };
                })}
                value={chosen}
                onChange={(period) => go({ period })}
              />
              <RollCallSheet
                key={`${id} ${date} ${chosen}`}
                accountId={viewer.account.id}
                classId={id}
                date={date}
                period={chosen}
              />
            </>
          ) : (
            day && (
              <EmptyState
                icon={<IconMoodSmile size={32} stroke={1.6} aria-hidden />}
                title={t(day.kind === 'NO_SCHOOL' ? 'rollCall.noSchool' : 'rollCall.noLesson')}
                text={day.name ?? t('rollCall.noSchoolText')}
              />
            )
          )}
        </>
      )}
    </div>
  );
}
