import { useQuery } from '@apollo/client/react';
import { LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql, readFragment } from '../../gql/index.ts';
import { ownSchoolId } from '../../shell/guards.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { CloseSchool } from './close-school.tsx';
import { SchoolProfileForm, SchoolProfileForm_school } from './school-profile-form.tsx';

const SchoolProfilePage_query = graphql(`
  query SchoolProfilePage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      ...SchoolProfileForm_school
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/schools/$schoolId/settings/profile');

/** What a school says of itself, where families and the bureau read it. */
export function SchoolProfilePage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const { data, error, refetch } = useQuery(SchoolProfilePage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('schoolProfile.title'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={1} label={t('list.loading')} />;
  const school = readFragment(SchoolProfileForm_school, data.school);
  const isBureau = ownSchoolId(viewer) === null;
  return (
    <Page reading>
      <SchoolProfileForm
        key={school.profileVersion}
        school={school}
        isBureau={isBureau}
        onReread={() => void refetch()}
      />
      {isBureau ? <CloseSchool school={school} onChanged={() => void refetch()} /> : null}
    </Page>
  );
}
