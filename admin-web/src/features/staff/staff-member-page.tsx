import { useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { HomeroomHistory } from '../../accounts/homeroom-history.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { graphql } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { isOneOf, managesRecords } from '../../shell/guards.ts';
import { Crumbs, Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { EndStaff } from './end-staff.tsx';
import { StaffLessons } from './staff-lessons.tsx';
import { StaffPosts } from './staff-posts.tsx';

const StaffMemberPage_query = graphql(`
  query StaffMemberPage($staffId: ID!) {
    staffMember(id: $staffId) {
      id
      name
      accountState
      inPostSince
      inPostUntil
      school {
        id
        name
      }
      postHistory {
        ...StaffPosts_post
      }
      homeroomHistory {
        ...HomeroomHistory_assignment
      }
      lessons {
        ...StaffLessons_lesson
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/staff/$staffId');

/** One member of staff: posts and classes over time, lessons, and how far the person is with the account. */
export function StaffMemberPage() {
  const { t } = useTranslation();
  const { staffId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const [open, setOpen] = useState<'reissue' | 'end'>();
  const { data, error, refetch } = useQuery(StaffMemberPage_query, { variables: { staffId } });
  const person = data?.staffMember;
  usePageTitle(person?.name);

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  if (!person) return <NoPermission />;
  const { school, inPostSince, inPostUntil } = person;
  const isManager = managesRecords(viewer);
  const reread = () => void refetch();
  const close = () => setOpen(undefined);
  const params = { schoolId: school.id };
  return (
    <Page reading>
      <Crumbs
        trail={[
          { label: school.name, link: { to: '/schools/$schoolId', params } },
          { label: t('nav.staff'), link: { to: '/schools/$schoolId/staff', params } },
        ]}
      />
      <PageHeader
        title={person.name}
        subtitle={
          inPostUntil
            ? t('staffMember.fromTo', { from: shortDate(inPostSince), to: shortDate(inPostUntil) })
            : t('staffMember.since', { from: shortDate(inPostSince) })
        }
        actions={<AccountState state={person.accountState} />}
      />
      {isManager ? (
        <Group gap="sm" className="qs-no-print">
          <Button variant="light" onClick={() => setOpen('reissue')}>
            {t('account.reissue.action')}
          </Button>
          <Button variant="light" color="red" onClick={() => setOpen('end')}>
            {t('staff.end.action')}
          </Button>
        </Group>
      ) : null}
      <StaffPosts person={person} schoolId={school.id} isManager={isManager} onChanged={reread} />
      <Section title={t('staffMember.homerooms')}>
        <HomeroomHistory
          assignments={person.homeroomHistory}
          shows="class"
          isManager={isManager}
          onChanged={reread}
        />
      </Section>
      <Section title={t('staffMember.lessons')}>
        <StaffLessons lessons={person.lessons} />
      </Section>
      {isOneOf(viewer, 'SCHOOL_ADMIN', 'BUREAU_ADMIN') ? (
        <Text>
          <Link to="/audit" search={{ q: person.name }}>
            {t('staffMember.audit', { name: person.name })}
          </Link>
        </Text>
      ) : null}
      {open === 'reissue' ? (
        <ReissueAccess of={{ staffId }} name={person.name} onClose={close} onIssued={reread} />
      ) : null}
      {open === 'end' ? <EndStaff person={person} onClose={close} onEnded={reread} /> : null}
    </Page>
  );
}
