import { useQuery } from '@apollo/client/react';
import { LoadingTable, PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { isOneOf } from '../../shell/guards.ts';
import { Crumbs, Page, PrintButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { TimetableForm } from './timetable-form.tsx';

const TimetablePage_query = graphql(`
  query TimetablePage($classId: ID!) {
    classGroup(id: $classId) {
      id
      name
      schoolYear
      school {
        id
        name
        periods {
          code
          name
          startsAt
        }
      }
      timetable {
        weekday
        subject
        period {
          code
        }
        teacher {
          id
          name
        }
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/classes/$classId_/timetable');

/** A class's timetable (課表); the school's administrators set it here. */
export function TimetablePage() {
  const { t } = useTranslation();
  const { classId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const { data, error, refetch } = useQuery(TimetablePage_query, {
    variables: { classId },
    fetchPolicy: 'network-only',
  });
  const classGroup = data?.classGroup;
  usePageTitle(classGroup ? t('timetable.titleOf', { name: classGroup.name }) : undefined);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingTable label={t('list.loading')} />;
  if (!classGroup) return <NoPermission />;
  const { school, name, schoolYear } = classGroup;
  const params = { schoolId: school.id };
  return (
    <Page>
      <Crumbs
        trail={[
          { label: school.name, link: { to: '/schools/$schoolId', params } },
          { label: t('nav.classes'), link: { to: '/schools/$schoolId/classes', params } },
          { label: name, link: { to: '/classes/$classId', params: { classId } } },
        ]}
      />
      <PageHeader
        title={t('timetable.titleOf', { name })}
        subtitle={t('class.year', { year: schoolYear })}
        actions={<PrintButton />}
      />
      <TimetableForm
        classId={classId}
        schoolId={school.id}
        periods={school.periods}
        lessons={classGroup.timetable}
        maySet={isOneOf(viewer, 'SCHOOL_ADMIN')}
      />
    </Page>
  );
}
