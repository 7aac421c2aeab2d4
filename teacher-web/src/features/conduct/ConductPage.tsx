import { useQuery, useSubscription } from '@apollo/client/react';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { conductKindsOf, conductKindWord } from '@qinshi/domain';
import { EmptyState, ErrorState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconAward, IconPlus, IconUpload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useClassChoices } from '../../shell/class-groups.ts';
import { ExportMenu } from '../../shell/ExportMenu.tsx';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { isWholeSchool, type SessionViewer } from '../../shell/session.ts';
import { TermSelect } from '../../shell/TermSelect.tsx';
import { ConductImportDialog } from './ConductImportDialog.tsx';
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
  const [isImporting, setImporting] = useState(false);
  const level = viewer.activeIdentity.school?.level ?? 'JUNIOR_HIGH';
  const isElementary = level === 'ELEMENTARY';
  const title = t(isElementary ? 'conduct.titleElementary' : 'conduct.title');
  const kinds = conductKindsOf(level).filter((each) => each === kind);
  const conditions = {
    ...{ classGroup: isOffice ? classGroup : null, term: term || null },
    ...{ waiting: kind === 'WAITING' || null, search: search.trim() || null },
  };
  const isFiltered = Object.values(conditions).some(Boolean) || kind !== '';
  const { data, previousData, loading, error, refetch } = useQuery(RECORDS, {
    variables: { ...conditions, kinds: kinds.length > 0 ? kinds : null, page, first: PAGE_SIZE },
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
      <PageTitle title={title} />
      <PageHeader
        title={title}
        subtitle={t(isElementary ? 'conduct.leadElementary' : 'conduct.lead')}
        actions={
          <>
            <ExportMenu exported={{ list: 'conduct', params: { ...conditions, kinds: kinds[0] } }} />
            <Button
              className="qs-no-print"
              variant="default"
              leftSection={<IconUpload size={20} aria-hidden />}
              onClick={() => setImporting(true)}
            >
              {t('import.open')}
            </Button>
            <Button
              className="qs-no-print"
              component={Link}
              to="/conduct-new"
              leftSection={<IconPlus size={20} aria-hidden />}
            >
              {t(isElementary ? 'conduct.newElementary' : 'conduct.new')}
            </Button>
          </>
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
        <TermSelect
          terms={(data ?? previousData)?.terms ?? []}
          value={term}
          onChange={(next) => change(() => setTerm(next))}
        />
        <NativeSelect
          label={t('conduct.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => change(() => setKind(value))}
          data={[
            { value: '', label: t('conduct.allKinds') },
            ...(isElementary ? [] : [{ value: 'WAITING', label: t('conduct.waitingOnly') }]),
            ...conductKindsOf(level).map((value) => ({
              value,
              label: conductKindWord(value, level, locale),
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
          title={t(isFiltered ? 'conduct.nothingTitle' : 'conduct.emptyTitle')}
          text={t(isFiltered ? 'conduct.nothingText' : 'conduct.emptyText')}
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
      {isImporting ? (
        <ConductImportDialog
          classGroup={classGroup ?? choices[0]?.id ?? null}
          onClose={() => setImporting(false)}
          onDone={(written) => {
            notifications.show({ color: 'green', message: t('import.done', { number: written }) });
            void refetch();
          }}
        />
      ) : null}
    </div>
  );
}
