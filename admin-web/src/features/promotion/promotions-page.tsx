import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { PageHeader, StatePill } from '@qinshi/ui';
import { useAttempt } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PromotionsPage_PromotionFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import { PAGE_SIZE } from '../../lists/list-search.ts';
import { ListView, useListNavigation } from '../../lists/list-view.tsx';
import listClasses from '../../lists/lists.module.css';
import type { Column } from '../../lists/server-table.tsx';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';
import { isOneOf } from '../../shell/guards.ts';
import { Page } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission } from '../../shell/query-problem.tsx';
import { ConfirmPromotion } from './confirm-promotion.tsx';
import { STATES } from './promotion-search.ts';
import { useFollowPromotion } from './use-follow-promotion.ts';

const PromotionsPage_promotion = graphql(`
  fragment PromotionsPage_promotion on Promotion {
    id
    schoolYear
    state
    promotedCount
    repeatingCount
    graduatedCount
    waitingCount
    errorCount
    appliedAt
    school {
      id
      name
    }
  }
`);

const PromotionsPage_query = graphql(`
  query PromotionsPage($state: PromotionState, $first: Int!, $page: Int!, $search: String) {
    promotions(state: $state, first: $first, page: $page, search: $search) {
      totalCount
      nodes {
        ...PromotionsPage_promotion
      }
    }
  }
`);

const PromotionsPage_apply = graphql(`
  mutation PromotionsPage_apply {
    applyPromotions
  }
`);

const PromotionsPage_undo = graphql(`
  mutation PromotionsPage_undo {
    undoPromotions
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/promotions');

/** The bureau's look at all schools: which have moved up, which are stuck, and all of them at once. */
export function PromotionsPage() {
  const { viewer } = staffRoute.useRouteContext();
  return isOneOf(viewer, 'BUREAU_ADMIN') ? <AllSchools /> : <NoPermission />;
}

function AllSchools() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const change = useListNavigation();
  const columns = useColumns();
  const attempt = useAttempt();
  const [asks, setAsks] = useState<'apply' | 'undo'>();
  const [apply] = useMutation(PromotionsPage_apply);
  const [undo] = useMutation(PromotionsPage_undo);
  const { data, previousData, loading, error, refetch } = useQuery(PromotionsPage_query, {
    variables: {
      state: search.state ?? null,
      first: PAGE_SIZE,
      page: search.page ?? 1,
      search: search.q ?? null,
    },
  });
  useFollowPromotion(refetch);
  const shown = (data ?? previousData)?.promotions;
  usePageTitle(t('promotion.overview.title'));

  const forAll = (kind: 'apply' | 'undo') =>
    void attempt.attempt(async () => {
      await (kind === 'apply' ? apply() : undo());
      notifications.show({ color: 'green', message: t(`promotion.overview.${kind}`) });
      setAsks(undefined);
    });

  return (
    <Page>
      <PageHeader
        title={t('promotion.overview.title')}
        subtitle={t('promotion.overview.lead')}
        actions={
          <Group gap="sm">
            <Button variant="light" color="red" onClick={() => setAsks('undo')}>
              {t('promotion.overview.undoAll')}
            </Button>
            <Button onClick={() => setAsks('apply')}>{t('promotion.overview.applyAll')}</Button>
          </Group>
        }
      />
      <ListView
        caption={t('promotion.overview.title')}
        columns={columns}
        search={search}
        searchLabel={t('schools.search')}
        filtered={Boolean(search.q || search.state)}
        filters={
          <NativeSelect
            className={listClasses.filter}
            aria-label={t('promotion.overview.state')}
            value={search.state ?? ''}
            data={[
              { value: '', label: t('promotion.overview.anyState') },
              ...STATES.map((value) => ({ value, label: t(`promotion.states.${value}`) })),
            ]}
            onChange={(event) => change({ state: event.currentTarget.value || undefined })}
          />
        }
        connection={
          shown && {
            totalCount: shown.totalCount,
            nodes: shown.nodes.map((node) => readFragment(PromotionsPage_promotion, node)),
          }
        }
        loading={loading}
        error={error}
        onRetry={() => void refetch()}
        empty={{ title: t('schools.empty'), text: t('schools.emptyText') }}
      />
      {asks ? (
        <ConfirmPromotion
          kind={asks}
          attempt={attempt}
          onSubmit={() => forAll(asks)}
          onClose={() => setAsks(undefined)}
        />
      ) : null}
    </Page>
  );
}

function useColumns(): Column<PromotionsPage_PromotionFragment, never>[] {
  const { t } = useTranslation();
  const number = useNumberFormat();
  return [
    {
      key: 'school',
      header: t('schools.name'),
      lead: true,
      cell: ({ school }) => (
        <RowLink to="/schools/$schoolId/promotion" params={{ schoolId: school.id }}>
          {school.name}
        </RowLink>
      ),
    },
    {
      key: 'state',
      header: t('promotion.overview.state'),
      cell: ({ state, appliedAt }) => (
        <>
          <StatePill tone={state === 'APPLIED' ? 'ok' : 'wait'}>{t(`promotion.states.${state}`)}</StatePill>
          {appliedAt ? ` ${dateTime(appliedAt)}` : null}
        </>
      ),
    },
    {
      key: 'promoted',
      header: t('promotion.outcomes.PROMOTED'),
      numeric: true,
      cell: ({ promotedCount }) => number(promotedCount),
    },
    {
      key: 'repeating',
      header: t('promotion.outcomes.REPEATING'),
      numeric: true,
      cell: ({ repeatingCount }) => number(repeatingCount),
    },
    {
      key: 'graduated',
      header: t('promotion.outcomes.GRADUATED'),
      numeric: true,
      cell: ({ graduatedCount }) => number(graduatedCount),
    },
    {
      key: 'waiting',
      header: t('promotion.overview.waiting'),
      numeric: true,
      cell: ({ waitingCount }) => number(waitingCount),
    },
    {
      key: 'errors',
      header: t('promotion.overview.errors'),
      numeric: true,
      cell: ({ errorCount }) => number(errorCount),
    },
  ];
}
