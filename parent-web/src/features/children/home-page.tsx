import { Button, Title } from '@mantine/core';
import { type IsoDate, toTaipeiDate } from '@qinshi/domain';
import { ChildSwitcher, EmptyState, LiveBadge, LoadingCards } from '@qinshi/ui';
import { useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconPlus, IconUsersPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql, readFragment } from '../../gql/index.ts';
import { Day_day } from '../../shell/day.ts';
import { useDayNews, useLeaveNews } from '../../shell/day-news.ts';
import { useBindingNews } from '../../shell/live-news.ts';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { ChildCard } from './child-card.tsx';
import classes from './children.module.css';
import { partOfDay, today } from './greeting.ts';
import { PendingApplications } from './pending-applications.tsx';
import { Shortcuts } from './shortcuts.tsx';

const HomePage_query = graphql(`
  query HomePage_query {
    viewer {
      today
      activeIdentity { id }
      children {
        id
        name
        classGroup { id name }
        standing
        today { ...Day_day }
        ...ChildCard_student
      }
    }
    leaveRequests(first: 30, status: [PENDING, APPROVED, RETURNED]) {
      nodes { id ...ChildTodos_request }
    }
  }
`);

const HomePage_applications = graphql(`
  query HomePage_applications {
    myBindingApplications {
      id
      ...PendingApplications_application
    }
  }
`);

interface HomePageProps {
  /** The child looked at; null for all. */
  childId: string | null;
  onChild: (id: string | null) => void;
}

/** 首頁: a day per child, live; then what is under way, then the way to the services. */
export function HomePage({ childId, onChild }: HomePageProps) {
  const { t } = useTranslation();
  const { account, activeIdentity } = useViewer();
  const isStudent = activeIdentity.kind === 'STUDENT';
  const live = useLiveConnection();
  const [home, reread] = useQuery({ query: HomePage_query, requestPolicy: 'cache-and-network' });
  const [pending, rereadPending] = useQuery({
    query: HomePage_applications,
    requestPolicy: 'cache-and-network',
    pause: isStudent,
  });
  usePageTitle(t('nav.home'));
  useDayNews(() => reread({ requestPolicy: 'network-only' }));
  useLeaveNews();
  useBindingNews(() => {
    if (!isStudent) rereadPending({ requestPolicy: 'network-only' });
  });

  const children = home.data?.viewer?.children;
  const applications = pending.data?.myBindingApplications ?? [];
  const chosen = children?.find(({ id }) => id === childId) ?? null;
  const shown = chosen ? [chosen] : (children ?? []);
  const [first] = shown;

  return (
    <>
      <Greeting
        name={account.name}
        // The school's own day, as soon as it is known: the child's one is kept up to date by what happens on it.
        date={
          first
            ? readFragment(Day_day, first.today).date
            : (home.data?.viewer?.today ?? toTaipeiDate(new Date()))
        }
        badge={
          <LiveBadge
            state={live}
            labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
          />
        }
      />
      {children && children.length > 1 ? (
        <ChildSwitcher
          label={t('home.children')}
          allLabel={t('home.all')}
          items={children.map(({ id, name, classGroup, standing }) => ({
            id,
            name,
            className:
              classGroup?.name ?? (standing === 'PLACED' ? undefined : t(`standing.short.${standing}`)),
          }))}
          value={chosen?.id ?? null}
          onChange={onChild}
        />
      ) : null}
      {!children && home.fetching ? <LoadingCards count={2} label={t('home.loading')} /> : null}
      {!children && !home.fetching ? (
        <Failure error={home.error} onRetry={() => reread({ requestPolicy: 'network-only' })} />
      ) : null}
      {shown.map((student) => (
        <ChildCard
          key={student.id}
          student={student}
          isOneself={isStudent}
          requests={home.data?.leaveRequests.nodes ?? []}
        />
      ))}
      {children?.length === 0 ? (
        <EmptyState
          icon={<IconUsersPlus size={32} stroke={1.6} aria-hidden />}
          title={t('home.emptyTitle')}
          text={t('home.emptyText')}
        />
      ) : null}
      {isStudent ? null : (
        <>
          <PendingApplications applications={applications} />
          <Button
            component={Link}
            to="/binding/student"
            variant={children?.length === 0 ? 'filled' : 'default'}
            leftSection={<IconPlus size={20} aria-hidden />}
          >
            {t('home.addStudent')}
          </Button>
        </>
      )}
      <Shortcuts childId={first?.id ?? null} isStudent={isStudent} />
    </>
  );
}

function Greeting({ name, date, badge }: { name: string; date: IsoDate; badge: ReactNode }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <header className={classes.greeting}>
      <div className={classes.grow}>
        <p className={classes.place}>{today(date, locale)}</p>
        <Title order={1}>{t(`home.greeting.${partOfDay(new Date())}`, { name })}</Title>
      </div>
      {badge}
    </header>
  );
}
