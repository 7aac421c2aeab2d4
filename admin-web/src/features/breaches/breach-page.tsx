import { useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { startMessage } from '@qinshi/staff-messages';
import { Card, DataList, LoadingCards, PageHeader, StatePill } from '@qinshi/ui';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BreachPage_BreachFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { dateTime } from '../../shell/formats.ts';
import { Crumbs, Page, PrintButton, Section } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import classes from './breaches.module.css';
import { RecordStep } from './record-step.tsx';

const BreachPage_breach = graphql(`
  fragment BreachPage_breach on Breach {
    id
    title
    description
    foundAt
    dataKinds
    peopleCount
    openedAt
    openedByName
    closedAt
    school {
      id
      name
    }
    tasks {
      kind
      dueAt
      doneAt
      late
    }
    steps {
      id
      kind
      note
      at
      doneByName
    }
  }
`);

const BreachPage_query = graphql(`
  query BreachPage($id: ID!) {
    breach(id: $id) {
      ...BreachPage_breach
    }
  }
`);

const route = getRouteApi('/_staff/breaches/$breachId');

/** One breach, whole: what happened, what is due by when, and all that was recorded; made to be printed. */
export function BreachPage() {
  const { t } = useTranslation();
  const { breachId } = route.useParams();
  const { data, error, refetch } = useQuery(BreachPage_query, {
    variables: { id: breachId },
    fetchPolicy: 'cache-and-network',
  });
  const [isRecording, setRecording] = useState(false);
  const breach = readFragment(BreachPage_breach, data?.breach) ?? undefined;
  usePageTitle(breach?.title);
  if (error && !data) return <QueryProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingCards count={2} label={t('list.loading')} />;
  if (!breach) return <NoPermission />;
  const next = breach.tasks.find(({ doneAt }) => !doneAt)?.kind ?? 'NOTE';
  return (
    <Page reading>
      <Crumbs trail={[{ label: t('breaches.title'), link: { to: '/breaches' } }]} />
      <PageHeader
        title={breach.title}
        subtitle={breach.school?.name ?? t('app.bureau')}
        actions={<PrintButton />}
      />
      <div className={`${classes.actions} qs-no-print`}>
        <Button onClick={() => setRecording(true)}>{t('breaches.step.button')}</Button>
        <WriteNotice breach={breach} />
      </div>
      <Section title={t('breaches.tasks')}>
        <Card>
          <ul className={classes.tasks} aria-label={t('breaches.tasks')}>
            {breach.tasks.map(({ kind, dueAt, doneAt, late }) => (
              <li key={kind} className={classes.task}>
                <span>{t(`breaches.task.${kind}`)}</span>
                <span className={classes.actions}>
                  <Text c="dimmed" size="sm" component="span">
                    {doneAt
                      ? t('breaches.doneAt', { time: dateTime(doneAt) })
                      : t('breaches.dueAt', { time: dateTime(dueAt) })}
                  </Text>
                  <StatePill tone={late ? 'bad' : doneAt ? 'ok' : 'wait'}>
                    {t(stateOf(doneAt ?? null, late))}
                  </StatePill>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </Section>
      <Section title={t('breaches.facts')}>
        <Card>
          <Facts breach={breach} />
        </Card>
      </Section>
      <Section title={t('breaches.steps')}>
        {breach.steps.length === 0 ? (
          <Text c="dimmed">{t('breaches.noSteps')}</Text>
        ) : (
          <Card>
            <ol className={classes.tasks} aria-label={t('breaches.steps')}>
              {breach.steps.map(({ id, kind, note, at, doneByName }) => (
                <li key={id} className={classes.step}>
                  <strong>{t(`breaches.task.${kind}`)}</strong>
                  <p className={classes.text}>{note}</p>
                  <Text c="dimmed" size="sm">
                    {dateTime(at)}　{doneByName}
                  </Text>
                </li>
              ))}
            </ol>
          </Card>
        )}
      </Section>
      {isRecording ? (
        <RecordStep
          id={breach.id}
          first={next}
          isClosed={Boolean(breach.closedAt)}
          onClose={() => setRecording(false)}
        />
      ) : null}
    </Page>
  );
}

function stateOf(doneAt: string | null, late: boolean) {
  if (doneAt) return late ? 'breaches.doneLate' : 'breaches.done';
  return late ? 'breaches.overdue' : 'breaches.due';
}

function Facts({ breach }: { readonly breach: BreachPage_BreachFragment }) {
  const { t } = useTranslation();
  return (
    <DataList
      items={[
        {
          label: t('breaches.description'),
          value: <span className={classes.text}>{breach.description}</span>,
        },
        { label: t('breaches.found'), value: dateTime(breach.foundAt) },
        {
          label: t('breaches.kinds'),
          value: breach.dataKinds.map((kind) => t(`breaches.kind.${kind}`)).join('、'),
        },
        { label: t('breaches.peopleCount'), value: t('breaches.people', { count: breach.peopleCount }) },
        { label: t('breaches.openedBy'), value: `${breach.openedByName}　${dateTime(breach.openedAt)}` },
        { label: t('breaches.closedAt'), value: breach.closedAt && dateTime(breach.closedAt) },
      ]}
    />
  );
}

/** The notice to those concerned (個資法 §12) as a message that is begun: what happened, what is done, whom to ask. */
function WriteNotice({ breach }: { readonly breach: BreachPage_BreachFragment }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { viewer } = route.useRouteContext();
  const write = () => {
    const body = t('breaches.notice.body', {
      found: dateTime(breach.foundAt),
      title: breach.title,
      kinds: breach.dataKinds.map((kind) => t(`breaches.kind.${kind}`)).join('、'),
    });
    startMessage(viewer.activeIdentity.id, { title: t('breaches.notice.title'), body });
    void navigate({ to: '/broadcasts/new' });
  };
  return (
    <Button variant="default" onClick={write}>
      {t('breaches.notice.button')}
    </Button>
  );
}
