import { Button, Title } from '@mantine/core';
import { Card, ChildSwitcher, EmptyState, LiveBadge, LoadingCards } from '@qinshi/ui';
import { useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconPlus, IconProgressCheck, IconUser, IconUsersPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { useBindingNews } from '../../shell/live-news.ts';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { ChildCard } from './child-card.tsx';
import classes from './children.module.css';
import { partOfDay, today } from './greeting.ts';
import { PendingApplications } from './pending-applications.tsx';

const HomePage_query = graphql(`
  query HomePage_query {
    viewer {
      activeIdentity { id }
      children {
        id
        name
        classGroup { id name }
        ...ChildCard_student
      }
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

/** 首頁: every child at a glance, then what is under way, then the way to the services. */
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
  useBindingNews(() => {
    reread({ requestPolicy: 'network-only' });
    if (!isStudent) rereadPending({ requestPolicy: 'network-only' });
  });

  const children = home.data?.viewer?.children;
  const applications = pending.data?.myBindingApplications ?? [];
  const chosen = children?.find(({ id }) => id === childId) ?? null;
  const shown = chosen ? [chosen] : (children ?? []);

  return (
    <>
      <Greeting
        name={account.name}
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
          items={children.map(({ id, name, classGroup }) => ({ id, name, className: classGroup?.name }))}
          value={chosen?.id ?? null}
          onChange={onChild}
        />
      ) : null}
      {!children && home.fetching ? <LoadingCards count={2} label={t('home.loading')} /> : null}
      {!children && !home.fetching ? (
        <Failure error={home.error} onRetry={() => reread({ requestPolicy: 'network-only' })} />
      ) : null}
      {shown.map((student) => (
        <ChildCard key={student.id} student={student} isOneself={isStudent} />
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
          <Shortcuts />
        </>
      )}
    </>
  );
}

function Greeting({ name, badge }: { name: string; badge: ReactNode }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const now = new Date();
  return (
    <header className={classes.greeting}>
      <div className={classes.grow}>
        <p className={classes.place}>{today(now, locale)}</p>
        <Title order={1}>{t(`home.greeting.${partOfDay(now)}`, { name })}</Title>
      </div>
      {badge}
    </header>
  );
}

function Shortcuts() {
  const { t } = useTranslation();
  return (
    <Card component="nav" aria-label={t('home.services')} className={classes.tiles}>
      <Link to="/binding/progress" className={classes.tile}>
        <span className={classes.tileIcon}>
          <IconProgressCheck size={24} stroke={1.8} aria-hidden />
        </span>
        {t('home.bindingProgress')}
      </Link>
      <Link to="/profile" className={classes.tile}>
        <span className={classes.tileIcon}>
          <IconUser size={24} stroke={1.8} aria-hidden />
        </span>
        {t('nav.profile')}
      </Link>
    </Card>
  );
}
