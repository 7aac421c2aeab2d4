import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isOneOf, managesRecords } from '../../shell/guards.ts';
import { NoPermission } from '../../shell/query-problem.tsx';
import { Rooms } from '../../shell/rooms.tsx';

/** What the bureau sets of a school; the rest is the school's own. */
const BUREAU_ROOMS = /\/settings\/(?:profile|offices)?$/;

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/settings');

/** What a school's administrators set once: profile, offices, periods, hours, leave, subjects, readers; the bureau the first two. */
export function SettingsLayout() {
  const { t } = useTranslation();
  const params = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const isSchool = isOneOf(viewer, 'SCHOOL_ADMIN');
  const isOpen = useLocation({ select: ({ pathname }) => isSchool || BUREAU_ROOMS.test(pathname) });
  if (!managesRecords(viewer)) return <NoPermission partial />;
  return (
    <>
      <Rooms label={t('settings.rooms')}>
        <Link to="/schools/$schoolId/settings/profile" params={params}>
          {t('schoolProfile.title')}
        </Link>
        <Link to="/schools/$schoolId/settings/offices" params={params}>
          {t('offices.title')}
        </Link>
        {isSchool ? <OwnRooms params={params} /> : null}
      </Rooms>
      {isOpen ? <Outlet /> : <NoPermission partial />}
    </>
  );
}

/** What only the school itself sets. */
function OwnRooms({ params }: { params: { schoolId: string } }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/schools/$schoolId/settings/periods" params={params}>
        {t('periods.title')}
      </Link>
      <Link to="/schools/$schoolId/settings/hours" params={params}>
        {t('hours.title')}
      </Link>
      <Link to="/schools/$schoolId/settings/leave-types" params={params}>
        {t('leave.typesTitle')}
      </Link>
      <Link to="/schools/$schoolId/settings/leave-chains" params={params}>
        {t('leave.chainsTitle')}
      </Link>
      <Link to="/schools/$schoolId/settings/subjects" params={params}>
        {t('subjects.title')}
      </Link>
      <Link to="/schools/$schoolId/settings/visibility" params={params}>
        {t('visibility.title')}
      </Link>
      <Link to="/schools/$schoolId/settings/readers" params={params}>
        {t('readers.title')}
      </Link>
    </>
  );
}
