import { useQuery, useSubscription } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { CONDUCT_KINDS, type ConductKind, conductKindWord } from '@qinshi/domain';
import { EmptyState, ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconAward, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { isWholeSchool, type SessionViewer } from '../../shell/session.ts';
import { ConductRow } from './ConductRow.tsx';
import classes from './conduct.module.css';

const PAGE_SIZE = 50;

const RECORDS = graphql(`
  query ConductPage_query(
    $classGroup: ID
    $term: ID
    $kinds: [ConductKind!]
    $waiting: Boolean
    $search: String
    $page: Int
    $first: Int
  ) {
    terms {
      id
      schoolYear
      semester
    }
    conductRecords(
      classGroup: $classGroup
      term: $term
      kinds: $kinds
      waiting: $waiting
      search: $search
      page: $page
      first: $first
    ) {
      totalCount
      pageInfo {
        hasNextPage
      }
      nodes {
        id
        ...ConductRow_record
      }
    }
  }
`);

const CHANGED = graphql(`
  subscription ConductPage_changed {
    conductChanged {
      id
      ...ConductRow_record
    }
  }
`);

/** What the class or the school has recorded, newest first, and what waits for the office. */
export function ConductPage({ viewer }: { readonly viewer: SessionViewer }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classes: choices } = useClassChoices(viewer);
  const isOffice = isWholeSchool(viewer.activeIdentity.kind);
  const [classGroup, setClassGroup] = useState<string | null>(null);
  const [term, setTerm] = useState('');
  const [kind, setKind] = useState('');
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const kinds = CONDUCT_KINDS.filter((each) => each === kind) as ConductKind[];
  const { data, previousData, loading, error, refetch } = useQuery(RECORDS, {
    variables: {
      ...{ classGroup: isOffice ? classGroup : null, term: term || null, page, first: PAGE_SIZE },
      ...{ kinds: kinds.length > 0 ? kinds : null, waiting: kind === 'WAITING' || null },
      search: search.trim() || null,
    },
    fetchPolicy: 'cache-and-network',
  });
  useSubscription(CHANGED, { onData: () => refetch().catch(() => undefined) });
  const list = (data ?? previousData)?.conductRecords;
  const change = (act: () => void) => {
    act();
    setPage(1);
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('conduct.title')} />
      <PageHeader
        title={t('conduct.title')}
        subtitle={t('conduct.lead')}
        actions={
          <Button component={Link} to="/conduct-new" leftSection={<IconPlus size={20} aria-hidden />}>
            {t('conduct.new')}
          </Button>
        }
      />
      <div className={`${classes.tools} qs-no-print`}>
        {isOffice ? (
          <ClassSelect
            label={t('conduct.class')}
            choices={choices}
            value={classGroup}
            onChange={(next) => change(() => setClassGroup(next))}
          />
        ) : null}
        <NativeSelect
          label={t('conduct.term')}
          value={term}
          onChange={({ currentTarget: { value } }) => change(() => setTerm(value))}
          data={[
            { value: '', label: t('conduct.thisYear') },
            ...((data ?? previousData)?.terms ?? []).map(({ id, schoolYear, semester }) => ({
              value: id,
              label: t('conduct.termName', { year: schoolYear, semester }),
            })),
          ]}
        />
        <NativeSelect
          label={t('conduct.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => change(() => setKind(value))}
          data={[
            { value: '', label: t('conduct.allKinds') },
            { value: 'WAITING', label: t('conduct.waitingOnly') },
            ...CONDUCT_KINDS.map((value) => ({
              value,
              label: conductKindWord(value, 'JUNIOR_HIGH', locale),
            })),
          ]}
        />
        <TextInput
          label={t('conduct.search')}
          value={search}
          maxLength={50}
          onChange={({ currentTarget: { value } }) => change(() => setSearch(value))}
        />
      </div>
      {!list ? (
        loading ? (
          <LoadingCards label={t('states.loading')} />
        ) : (
          <ErrorState
            title={t('states.failed')}
            text={errorMessage(error, locale)}
            retryLabel={t('states.retry')}
            onRetry={() => void refetch()}
          />
        )
      ) : list.nodes.length === 0 ? (
        <EmptyState
          icon={<IconAward size={32} stroke={1.6} aria-hidden />}
          title={t('conduct.emptyTitle')}
          text={t('conduct.emptyText')}
        />
      ) : (
        <section className={classes.sheet} aria-label={t('conduct.list')}>
          <p className={classes.note}>{t('conduct.total', { count: list.totalCount })}</p>
          <ul className={classes.list}>
            {list.nodes.map((record) => (
              <ConductRow key={record.id} record={record} isOffice={isOffice} />
            ))}
          </ul>
          <div className={`${classes.tools} qs-no-print`}>
            {page > 1 ? (
              <Button variant="default" onClick={() => setPage(page - 1)}>
                {t('conduct.previous')}
              </Button>
            ) : null}
            {list.pageInfo.hasNextPage ? (
              <Button variant="default" onClick={() => setPage(page + 1)}>
                {t('conduct.next')}
              </Button>
            ) : null}
          </div>
        </section>
      )}
    </div>
  );
}
