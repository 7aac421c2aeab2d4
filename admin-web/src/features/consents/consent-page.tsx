import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Card, EmptyState, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { RowLink } from '../../lists/links.tsx';
import listClasses from '../../lists/lists.module.css';
import { type Column, ServerTable } from '../../lists/server-table.tsx';
import { dateTime, useNumberFormat } from '../../shell/formats.ts';
import { Crumbs, Page, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { ConsentDraftForm } from './consent-draft-form.tsx';
import classes from './consents.module.css';
import { ConsentStatePill } from './consents-page.tsx';
import { ScheduleConsent } from './schedule-consent.tsx';

const ConsentPage_query = graphql(`
  query ConsentPage {
    consentVersions {
      version
      state
      inForceFrom
      revision
      body
      agreements {
        applications
        approved
        school {
          id
          name
        }
      }
    }
  }
`);

const ConsentPage_unschedule = graphql(`
  mutation ConsentPage_unschedule($version: String!) {
    unscheduleConsent(version: $version) {
      version
      state
    }
  }
`);

const ConsentPage_remove = graphql(`
  mutation ConsentPage_remove($version: String!) {
    removeConsentDraft(version: $version)
  }
`);

interface Agreement {
  readonly id: string;
  readonly name: string;
  readonly applications: number;
  readonly approved: number;
}

const route = getRouteApi('/_staff/consents/$version');

/** One version: how guardians will read it, when it holds, and who agreed to it. */
export function ConsentPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { version } = route.useParams();
  const navigate = useNavigate();
  const [open, setOpen] = useState<'edit' | 'schedule'>();
  const { data, error, refetch } = useQuery(ConsentPage_query, { fetchPolicy: 'network-only' });
  const [unschedule] = useMutation(ConsentPage_unschedule);
  const [remove] = useMutation(ConsentPage_remove);
  usePageTitle(t('consents.titleOf', { version }));

  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={1} label={t('list.loading')} />;
  const known = data.consentVersions.find((one) => one.version === version);
  if (!known) return <NoPermission />;
  const { state, body, revision, inForceFrom } = known;
  const agreements = known.agreements.map(
    ({ school, applications, approved }): Agreement => ({
      ...school,
      applications,
      approved,
    }),
  );
  const tell = async (action: () => Promise<unknown>) => {
    try {
      await action();
    } catch (refused) {
      notifications.show({ color: 'red', message: errorMessage(refused, locale) });
    }
  };
  const close = () => setOpen(undefined);
  const reread = () => void refetch();
  return (
    <Page reading>
      <Crumbs trail={[{ label: t('consents.title'), link: { to: '/consents' } }]} />
      <PageHeader
        title={t('consents.titleOf', { version })}
        subtitle={inForceFrom ? t('consents.since', { at: dateTime(inForceFrom) }) : t('consents.notYet')}
        actions={<ConsentStatePill state={state} />}
      />
      {state === 'DRAFT' ? (
        <Group gap="sm" className="qs-no-print">
          <Button onClick={() => setOpen('schedule')}>{t('consents.schedule')}</Button>
          <Button variant="light" onClick={() => setOpen('edit')}>
            {t('consents.edit')}
          </Button>
          <Button
            variant="light"
            color="red"
            onClick={() =>
              void tell(async () => {
                await remove({ variables: { version } });
                await navigate({ to: '/consents' });
              })
            }
          >
            {t('consents.remove')}
          </Button>
        </Group>
      ) : null}
      {state === 'SCHEDULED' ? (
        <Group className="qs-no-print">
          <Button
            variant="light"
            onClick={() =>
              void tell(async () => {
                await unschedule({ variables: { version } });
                await refetch();
              })
            }
          >
            {t('consents.unschedule')}
          </Button>
        </Group>
      ) : null}
      <Section title={t('consents.preview')}>
        <Card>
          <div className={classes.body}>{body}</div>
        </Card>
      </Section>
      <Section title={t('consents.agreed')}>
        <Agreements agreements={agreements} />
      </Section>
      {open === 'edit' ? (
        <ConsentDraftForm draft={{ version, revision, body }} onClose={close} onSaved={reread} />
      ) : null}
      {open === 'schedule' ? (
        <ScheduleConsent draft={{ version, revision }} onClose={close} onScheduled={reread} />
      ) : null}
    </Page>
  );
}

function Agreements({ agreements }: { agreements: readonly Agreement[] }) {
  const { t } = useTranslation();
  const number = useNumberFormat();
  if (agreements.length === 0)
    return <EmptyState title={t('consents.nobody')} text={t('consents.nobodyText')} />;
  const columns: Column<Agreement, never>[] = [
    {
      key: 'school',
      header: t('dataRequests.school'),
      lead: true,
      cell: ({ id, name }) => (
        <RowLink to="/schools/$schoolId" params={{ schoolId: id }}>
          {name}
        </RowLink>
      ),
    },
    {
      key: 'applications',
      header: t('consents.forms'),
      numeric: true,
      cell: ({ applications }) => number(applications),
    },
    {
      key: 'approved',
      header: t('consents.approved'),
      numeric: true,
      cell: ({ approved }) => number(approved),
    },
  ];
  const total = agreements.reduce((sum, { applications }) => sum + applications, 0);
  return (
    <>
      <Text>{t('consents.total', { total: number(total), schools: number(agreements.length) })}</Text>
      <div className={listClasses.panel}>
        <ServerTable caption={t('consents.agreed')} columns={columns} rows={agreements} />
      </div>
    </>
  );
}
