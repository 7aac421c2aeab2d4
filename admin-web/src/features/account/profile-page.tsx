import { useQuery } from '@apollo/client/react';
import { LoadingCards, PageHeader } from '@qinshi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ProfileData } from './profile-data.tsx';
import { ProfileDevices } from './profile-devices.tsx';
import { ProfileOutside } from './profile-outside.tsx';
import { ProfileServices } from './profile-services.tsx';
import { ProfileSignIns } from './profile-sign-ins.tsx';

const ProfilePage_query = graphql(`
  query ProfilePage {
    outsideProviders {
      ...ProfileOutside_provider
    }
    viewer {
      account {
        id
        ...ProfileData_account
        ...ProfileDevices_account
        ...ProfileOutside_account
        ...ProfileServices_account
      }
    }
  }
`);

const route = getRouteApi('/_staff/profile');

/** 我的帳號: how I sign in, where I am signed in, and who may read something of me. */
export function ProfilePage() {
  const { t } = useTranslation();
  const result = route.useSearch();
  const { data, error, refetch } = useQuery(ProfilePage_query);
  const account = data?.viewer?.account;
  const reread = () => void refetch();
  usePageTitle(t('profile.title'));

  if (error && !data) return <QueryProblem error={error} onRetry={reread} />;
  if (!account) return <LoadingCards count={3} label={t('list.loading')} />;
  return (
    <Page reading>
      <PageHeader title={t('profile.title')} />
      <Section title={t('profile.account')}>
        <ProfileData account={account} onChanged={reread} />
      </Section>
      <Section title={t('devices.title')}>
        <ProfileDevices account={account} onEnded={reread} />
      </Section>
      <Section title={t('outside.title')}>
        <ProfileOutside
          account={account}
          providers={data.outsideProviders}
          result={result}
          onUnlinked={reread}
        />
      </Section>
      <Section title={t('services.title')}>
        <ProfileServices account={account} onWithdrawn={reread} />
      </Section>
      <Section title={t('signIns.title')}>
        <ProfileSignIns />
      </Section>
    </Page>
  );
}
