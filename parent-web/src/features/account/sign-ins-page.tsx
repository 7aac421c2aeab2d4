import { formatRocDateTime } from '@qinshi/domain';
import { Card, EmptyState, SignInHistory, type SignInItem } from '@qinshi/ui';
import { IconHistory } from '@tabler/icons-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import type { SignInOutcome } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { Failure } from '../../shell/page-states.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { usePages } from '../../shell/use-pages.ts';
import { useSignInMethod } from './sign-in-method.ts';

const SignInsPage_query = graphql(`
  query SignInsPage_query($after: String) {
    viewer {
      account {
        id
        signIns(first: 20, after: $after) {
          nodes { id at outcome method device address provider }
          pageInfo { hasNextPage endCursor }
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

/** 登入紀錄: every attempt to sign in to this account. */
export function SignInsPage() {
  const { t } = useTranslation();
  const client = useClient();
  const methodName = useSignInMethod();
  const read = useCallback(
    async (after: string | null) => {
      const { data, error } = await client
        .query(SignInsPage_query, { after }, { requestPolicy: 'network-only' })
        .toPromise();
      if (!data?.viewer) throw error ?? new Error('no answer');
      return data.viewer.account.signIns;
    },
    [client],
  );
  const { items, hasMore, fetching, error, more } = usePages(read);

  return (
    <SubPage title={t('signIns.title')} lead={t('signIns.lead')}>
      <Loaded value={items} fetching={fetching} error={error} onRetry={more}>
        {(all) =>
          all.length > 0 ? (
            <Card>
              <SignInHistory
                labels={{ more: t('signIns.more') }}
                items={all.map(({ id, at, outcome, method, device, address, provider }) => ({
                  id,
                  at: formatRocDateTime(at),
                  outcome: t(`signIns.outcome.${outcome}`),
                  tone: TONES[outcome],
                  method: methodName(method, provider),
                  device,
                  address: address ?? null,
                }))}
                hasMore={hasMore}
                busy={fetching}
                onMore={more}
              />
            </Card>
          ) : (
            <EmptyState
              icon={<IconHistory size={32} stroke={1.6} aria-hidden />}
              title={t('signIns.emptyTitle')}
              text={t('signIns.emptyText')}
            />
          )
        }
      </Loaded>
      {items && error ? <Failure error={error} onRetry={more} /> : null}
    </SubPage>
  );
}
