import { useQuery } from '@apollo/client/react';
import { Skeleton, VisuallyHidden } from '@mantine/core';
import { schoolLevelName } from '@qinshi/domain';
import { LiveBadge, PageHeader } from '@qinshi/ui';
import { useLiveConnection, useLocale } from '@qinshi/web-kit';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ownSchoolId } from '../../shell/guards.ts';
import { Crumbs, Page } from '../../shell/page.tsx';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { Rooms } from '../../shell/rooms.tsx';
import { ClosedMark } from './closed-mark.tsx';

const SchoolLayout_query = graphql(`
  query SchoolLayout($schoolId: ID!) {
    school(id: $schoolId) {
      id
      code
      name
      level
      district
      closedOn
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId');

/** The rooms of one school under its name. The school's own people have these rooms in the main navigation already. */
export function SchoolLayout() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const { data, error, refetch } = useQuery(SchoolLayout_query, { variables: { schoolId } });
  const school = data?.school;

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (data && !school) return <NoPermission />;
  const isBureau = ownSchoolId(viewer) === null;
  return (
    <Page>
      {isBureau ? <Crumbs trail={[{ label: t('nav.schools'), link: { to: '/schools' } }]} /> : null}
      <PageHeader
        title={
          school ? (
            school.name
          ) : (
            <>
              <VisuallyHidden>{t('list.loading')}</VisuallyHidden>
              <Skeleton height={30} width={220} />
            </>
          )
        }
        actions={
          <>
            <ClosedMark on={school?.closedOn} />
            {isBureau ? null : <LiveSign />}
          </>
        }
        subtitle={
          school
            ? `${school.district} · ${schoolLevelName(school.level, locale)} · ${school.code}`
            : undefined
        }
      />
      {isBureau ? <SchoolTabs schoolId={schoolId} /> : null}
      <Outlet />
    </Page>
  );
}

/** The school's own people see each decision as it is made; this says whether they do right now. */
function LiveSign() {
  const { t } = useTranslation();
  const state = useLiveConnection();
  return (
    <LiveBadge
      state={state}
      labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
    />
  );
}

function SchoolTabs({ schoolId }: { schoolId: string }) {
  const { t } = useTranslation();
  const params = { schoolId };
  return (
    <Rooms label={t('school.rooms')}>
      <Link to="/schools/$schoolId" params={params} activeOptions={{ exact: true, includeSearch: false }}>
        {t('school.overview')}
      </Link>
      <Link to="/schools/$schoolId/classes" params={params} activeOptions={{ includeSearch: false }}>
        {t('nav.classes')}
      </Link>
      <Link to="/schools/$schoolId/students" params={params} activeOptions={{ includeSearch: false }}>
        {t('nav.students')}
      </Link>
      <Link to="/schools/$schoolId/transfers" params={params} activeOptions={{ includeSearch: false }}>
        {t('nav.transfers')}
      </Link>
      <Link to="/schools/$schoolId/promotion" params={params} activeOptions={{ includeSearch: false }}>
        {t('nav.promotion')}
      </Link>
      <Link to="/schools/$schoolId/staff" params={params} activeOptions={{ includeSearch: false }}>
        {t('nav.staff')}
      </Link>
      <Link to="/schools/$schoolId/calendar" params={params}>
        {t('nav.calendar')}
      </Link>
      <Link to="/schools/$schoolId/settings" params={params}>
        {t('nav.settings')}
      </Link>
    </Rooms>
  );
}
