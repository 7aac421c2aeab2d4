import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, ErrorState, LoadingTable, SignInHistory, type SignInItem } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SignInOutcome } from './gql/graphql.ts';
import { graphql } from './gql/index.ts';
import classes from './profile.module.css';
import { useSignInMethod } from './sign-in-method.ts';

const PROFILE_SIGN_INS = graphql(`
  query ProfileSignIns_query($first: Int!) {
    viewer {
      account {
        id
        signIns(first: $first) {
          totalCount
          nodes {
            id
            at
            outcome
            method
            device
            address
            provider
          }
        }
      }
    }
  }
`);

const TONES: Readonly<Record<SignInOutcome, SignInItem['tone']>> = {
  SUCCEEDED: 'ok',
  WRONG_PASSWORD: 'bad',
  LOCKED: 'wait',
};

/** Lines at first, and how many come with each wish for more; the API gives a hundred at most. */
const STEP = 10;
const MOST = 100;

/** 登入紀錄: every attempt to sign in to this account. */
export function ProfileSignIns() {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const methodName = useSignInMethod();
  const [first, setFirst] = useState(STEP);
  const { data, previousData, error, loading, refetch } = useQuery(PROFILE_SIGN_INS, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  });
  const signIns = (data ?? previousData)?.viewer?.account.signIns;

  if (error && !signIns) {
    return (
      <ErrorState
        title={t('states.failed')}
        text={errorMessage(error, locale)}
        retryLabel={t('states.retry')}
        onRetry={() => void refetch()}
      />
    );
  }
  if (!signIns) return <LoadingTable count={3} label={t('states.loading')} />;
  if (signIns.nodes.length === 0) {
    return (
      <EmptyState
        icon={<IconHistory size={32} stroke={1.6} aria-hidden />}
        title={t('signIns.emptyTitle')}
        text={t('signIns.emptyText')}
      />
    );
  }
  return (
    <Card className={classes.card}>
      <p className={classes.quiet}>{t('signIns.lead')}</p>
      <SignInHistory
        labels={{ more: t('signIns.more') }}
        items={signIns.nodes.map(({ id, at, outcome, method, device, address, provider }) => ({
          id,
          at: showDateTime(at, locale),
          outcome: t(`signIns.outcome.${outcome}`),
          tone: TONES[outcome],
          method: methodName(method, provider),
          device,
          address,
        }))}
        hasMore={signIns.totalCount > first && first < MOST}
        busy={loading}
        onMore={() => setFirst((count) => Math.min(MOST, count + STEP))}
      />
    </Card>
  );
}
