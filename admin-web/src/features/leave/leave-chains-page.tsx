import { useQuery } from '@apollo/client/react';
import { LoadingCards } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ChainSimulator } from './chain-simulator.tsx';
import { ChainsForm } from './chains-form.tsx';

const LeaveChainsPage_query = graphql(`
  query LeaveChainsPage($schoolId: ID!) {
    school(id: $schoolId) {
      id
      leaveTypes {
        id
        code
        name
        offered
      }
      leaveRoles
      vacantLeaveRoles
      dayRules {
        level
      }
      leaveChains {
        id
        type {
          id
          code
        }
        level
        fromDays
        belowDays
        roles
      }
    }
  }
`);

const route = getRouteApi('/_staff/schools/$schoolId/settings/leave-chains');

/** Who decides which leave (簽核流程), as rules and tried out. */
export function LeaveChainsPage() {
  const { t } = useTranslation();
  const { schoolId } = route.useParams();
  const { data, error, refetch } = useQuery(LeaveChainsPage_query, {
    variables: { schoolId },
    fetchPolicy: 'network-only',
  });
  usePageTitle(t('leave.chainsTitle'));

  if (error && !data) return <QueryProblem partial error={error} onRetry={() => void refetch()} />;
  if (!data?.school) return <LoadingCards count={3} label={t('list.loading')} />;
  const { leaveTypes, leaveRoles, vacantLeaveRoles, leaveChains, dayRules } = data.school;
  return (
    <Page reading>
      <ChainsForm
        schoolId={schoolId}
        types={leaveTypes}
        roles={leaveRoles}
        vacant={vacantLeaveRoles}
        levels={dayRules.map(({ level }) => level)}
        chains={leaveChains}
      />
      <Section title={t('leave.simulator')}>
        <ChainSimulator schoolId={schoolId} types={leaveTypes.filter(({ offered }) => offered)} />
      </Section>
    </Page>
  );
}
