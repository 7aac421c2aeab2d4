import { useQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, type OutsideLinkOutcome, type OutsideReturn, useLocale } from '@qinshi/web-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from './gql/index.ts';
import { useAccountHost } from './host.ts';
import { ProfileData } from './ProfileData.tsx';
import { ProfileDevices } from './ProfileDevices.tsx';
import { ProfileOutside } from './ProfileOutside.tsx';
import { ProfileServices } from './ProfileServices.tsx';
import { ProfileSignIns } from './ProfileSignIns.tsx';
import classes from './profile.module.css';

const PROFILE = graphql(`
  query ProfilePage_query {
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

interface ProfilePageProps {
  /** What an outside provider's way back says. */
  readonly result: OutsideReturn<OutsideLinkOutcome>;
}

/** 我的帳號: how I sign in, where I am signed in, and who may read something of me. */
export function ProfilePage({ result }: ProfilePageProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { PageTitle } = useAccountHost();
  const { data, error, refetch } = useQuery(PROFILE, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const account = data?.viewer?.account;
  const reread = () => void refetch();

  return (
    <div className={classes.page}>
      <PageTitle title={t('profile.title')} />
      <PageHeader title={t('profile.title')} />
      {account ? (
        <>
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
        </>
      ) : error ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={reread}
        />
      ) : (
        <LoadingCards count={3} label={t('states.loading')} />
      )}
    </div>
  );
}

/** A part of the page with its own heading. */
function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={classes.section}>
      <Title order={2}>{title}</Title>
      {children}
    </section>
  );
}
