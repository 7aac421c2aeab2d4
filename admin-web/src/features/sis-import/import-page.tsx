import { useQuery } from '@apollo/client/react';
import { Button, Group, Progress, Text } from '@mantine/core';
import { Banner, LoadingTable, PageHeader } from '@qinshi/ui';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPage_ImportFragment as Delivery } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';
import { Crumbs, Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { QueryProblem } from '../../shell/query-problem.tsx';
import { ConfirmImport } from './confirm-import.tsx';
import { CountsTable } from './counts-table.tsx';
import { ImportState } from './import-state.tsx';
import { ProblemList } from './problem-list.tsx';

const ImportPage_import = graphql(`
  fragment ImportPage_import on SisImport {
    id
    fileName
    content
    state
    startedByName
    startedAt
    finishedAt
    complete
    done
    total
    errors
    warnings
    confirmation
    reportUrl
    reportSheetUrl
    pulledFromId
    problemKinds {
      code
      label
      count
    }
    counts {
      kind
      adds
      changes
      ends
      same
      kept
    }
    suspicious {
      school
      ends
      of
    }
  }
`);

const ImportPage_query = graphql(`
  query ImportPage($id: ID!) {
    sisImport(id: $id) {
      ...ImportPage_import
    }
  }
`);

const route = getRouteApi('/_staff/imports/$importId');
/** While it runs, the page asks so often how far it is. */
const POLL_MS = 1500;

/** One delivery: what it would do or did, what is wrong with it, and the deed. */
export function ImportPage() {
  const { t } = useTranslation();
  const { importId } = route.useParams();
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImportPage_query, {
    variables: { id: importId },
  });
  const delivery = data && readFragment(ImportPage_import, data.sisImport);
  const isRunning = delivery?.state === 'READING' || delivery?.state === 'APPLYING';
  usePageTitle(delivery?.fileName ?? t('sisImport.title'));
  useEffect(() => {
    if (!isRunning) return;
    startPolling(POLL_MS);
    return stopPolling;
  }, [isRunning, startPolling, stopPolling]);

  if (error && !delivery) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!delivery) return <LoadingTable label={t('list.loading')} />;
  return (
    <Page>
      <Crumbs trail={[{ label: t('sisImport.title'), link: { to: '/imports' } }]} />
      <PageHeader
        title={delivery.fileName}
        subtitle={t('sisImport.subtitle', {
          content: delivery.pulledFromId
            ? t('sisImport.pulled')
            : t(`sisImport.contents.${delivery.content}`),
          name: delivery.startedByName,
          at: dateTime(delivery.startedAt),
        })}
      />
      <Group gap="sm">
        <ImportState state={delivery.state} errors={delivery.errors} />
        {isRunning ? null : <Reports csv={delivery.reportUrl} xlsx={delivery.reportSheetUrl} />}
      </Group>
      <Standing delivery={delivery} />
      {delivery.counts.length > 0 ? (
        <Section title={t(delivery.state === 'APPLIED' ? 'sisImport.did' : 'sisImport.would')}>
          <CountsTable counts={delivery.counts} />
        </Section>
      ) : null}
      {delivery.state === 'CHECKED' && delivery.errors === 0 ? (
        <ConfirmImport
          id={delivery.id}
          confirmation={delivery.confirmation ?? null}
          suspicious={delivery.suspicious}
          onDone={() => void refetch()}
        />
      ) : null}
      {delivery.state !== 'READING' && delivery.errors + delivery.warnings > 0 ? (
        <Section title={t('sisImport.problems')}>
          <ProblemList
            importId={delivery.id}
            errors={delivery.errors}
            warnings={delivery.warnings}
            kinds={delivery.problemKinds}
          />
        </Section>
      ) : null}
    </Page>
  );
}

/** Every row and what became of it, for a spreadsheet or a program. */
function Reports({ csv, xlsx }: { readonly csv: string; readonly xlsx: string }) {
  const { t } = useTranslation();
  return [
    { href: xlsx, label: t('sisImport.reportSheet') },
    { href: csv, label: t('sisImport.report') },
  ].map(({ href, label }) => (
    <Button
      key={href}
      component="a"
      href={href}
      variant="default"
      leftSection={<IconDownload size={20} aria-hidden />}
    >
      {label}
    </Button>
  ));
}

/** Where the import stands, in a sentence. */
function Standing({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  const { state, done, total, errors } = delivery;
  if (state === 'READING')
    return (
      <div role="status">
        <Text>{t('sisImport.reading', { done: number(done) })}</Text>
        <Progress value={100} animated aria-label={t('sisImport.states.READING')} />
      </div>
    );
  if (state === 'APPLYING')
    return (
      <div role="status">
        <Text>{t('sisImport.applying')}</Text>
        <Progress value={total ? (done / total) * 100 : 0} aria-label={t('sisImport.states.APPLYING')} />
      </div>
    );
  if (state === 'FAILED')
    return (
      <Banner tone="bad">
        {t(delivery.pulledFromId && errors > 0 ? 'sisImport.pullFailed' : 'sisImport.failed')}
      </Banner>
    );
  if (state === 'CHECKED' && errors > 0)
    return <Banner tone="bad">{t('sisImport.mendFirst', { count: errors })}</Banner>;
  if (state === 'CANCELLED') return <Text c="dimmed">{t('sisImport.cancelled')}</Text>;
  return state === 'APPLIED' ? <Banner tone="ok">{t('sisImport.applied')}</Banner> : null;
}
