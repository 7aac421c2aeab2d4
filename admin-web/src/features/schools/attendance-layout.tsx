import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOneOf } from '../../shell/guards.ts';
import { NoPermission } from '../../shell/query-problem.tsx';
import { Rooms } from '../../shell/rooms.tsx';

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/attendance');

/** What the office keeps day by day: the morning, trips, deputies, and pupils who stay away. */
export function AttendanceLayout() {
  const { t } = useTranslation();
  const params = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  if (!isOneOf(viewer, 'SCHOOL_ADMIN', 'OFFICE')) return <NoPermission partial />;
  return (
    <>
      <Rooms label={t('nav.attendance')}>
        <Link to="/schools/$schoolId/attendance/arrivals" params={params}>
          {t('arrivals.title')}
        </Link>
        <Link to="/schools/$schoolId/attendance/outings" params={params}>
          {t('outings.title')}
        </Link>
        <Link to="/schools/$schoolId/attendance/deputies" params={params}>
          {t('deputies.title')}
        </Link>
        <Link to="/schools/$schoolId/attendance/watch-list" params={params}>
          {t('watchList.title')}
        </Link>
      </Rooms>
      <Outlet />
    </>
  );
}
