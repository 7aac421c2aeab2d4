import { useQuery } from '@apollo/client/react';
import { Button, SegmentedControl } from '@mantine/core';
import { surveyRespondentWord, surveyStatusWord } from '@qinshi/domain';
import { Card, EmptyState, ErrorState, LoadingCards, PageHeader, StatePill } from '@qinshi/ui';
import { errorMessage, showDateTime, useLocale } from '@qinshi/web-kit';
import { IconClipboardText } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SurveyStatus, SurveysPage_SurveyFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { type SurveysSearch, statusOf, TABS, TONES } from './status.ts';
import classes from './surveys.module.css';

const ROW = graphql(`
  fragment SurveysPage_survey on Survey {
    id
    title
    status
    respondent
    anonymous
    dueAt
    createdByName
    invitedCount
    answeredCount
    mayKeep
  }
`);

const LIST = graphql(`
  query SurveysPage_query($status: [SurveyStatus!], $first: Int, $after: String) {
    surveys(status: $status, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          ...SurveysPage_survey
        }
      }
    }
  }
`);

const PAGE_SIZE = 30;
const STATUS: Record<(typeof TABS)[number], SurveyStatus> = {
  open: 'OPEN',
  draft: 'DRAFT',
  closed: 'CLOSED',
};

interface SurveysPageProps {
  readonly search: SurveysSearch;
}

/** Surveys that one keeps or whose class is asked: open ones, drafts, closed ones. */
export function SurveysPage({ search }: SurveysPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const tab = search.show ?? 'open';
  const { data, error, loading, refetch, fetchMore } = useQuery(LIST, {
    variables: { status: [STATUS[tab]], first: PAGE_SIZE },
    fetchPolicy: 'cache-and-network',
  });
  const list = data?.surveys;
  const rows = (list?.edges ?? []).map(({ node }) => readFragment(ROW, node));

  return (
    <div className={classes.page}>
      <PageTitle title={t('surveys.title')} />
      <PageHeader
        title={t('surveys.title')}
        subtitle={t('surveys.subtitle')}
        actions={
          <Button component={Link} to="/surveys/new">
            {t('surveys.new')}
          </Button>
        }
      />
      <SegmentedControl
        fullWidth
        size="md"
        aria-label={t('surveys.filter')}
        value={tab}
        onChange={(value) => {
          const next = TABS.find((each) => each === value && each !== 'open');
          void navigate({ to: '/surveys', search: next ? { show: next } : {}, replace: true });
        }}
        data={TABS.map((value) => ({ value, label: surveyStatusWord(STATUS[value], locale) }))}
      />
      {error && !list ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(error, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      ) : loading && !list ? (
        <LoadingCards label={t('states.loading')} count={4} />
      ) : rows.length === 0 ? (
        <EmptyState
          icon={<IconClipboardText size={32} stroke={1.6} aria-hidden />}
          title={t(`surveys.empty.${tab}`)}
          text={t(`surveys.emptyText.${tab}`)}
        />
      ) : (
        <ul className={classes.list} aria-label={t('surveys.list')}>
          {rows.map((survey) => (
            <li key={survey.id}>
              <SurveyCard survey={survey} />
            </li>
          ))}
        </ul>
      )}
      {list?.pageInfo.hasNextPage && (
        <Button
          variant="light"
          loading={loading}
          onClick={() => void fetchMore({ variables: { after: list.pageInfo.endCursor } })}
        >
          {t('queue.more', { shown: rows.length, total: list.totalCount })}
        </Button>
      )}
    </div>
  );
}

function SurveyCard({ survey }: { readonly survey: SurveysPage_SurveyFragment }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { id, title, dueAt, respondent, anonymous, createdByName, invitedCount, answeredCount } = survey;
  const status = statusOf(survey.status);
  const facts = [
    createdByName,
    surveyRespondentWord(respondent, locale),
    anonymous ? t('surveys.anonymous') : null,
    dueAt ? t('surveys.due', { time: showDateTime(dueAt, locale) }) : t('surveys.noDue'),
  ];
  const card = (
    <Card openable className={classes.row}>
      <div className={classes.rowHead}>
        <strong>{title}</strong>
        <StatePill tone={TONES[status]}>{surveyStatusWord(status, locale)}</StatePill>
      </div>
      <p className={classes.quiet}>{facts.filter(Boolean).join('　')}</p>
      {status !== 'DRAFT' && (
        <p className={classes.quiet}>
          {t('surveys.answeredOf', { answered: answeredCount, invited: invitedCount })}
        </p>
      )}
    </Card>
  );
  return status === 'DRAFT' ? (
    <Link to="/surveys/$id/edit" params={{ id }} className={classes.cardLink}>
      {card}
    </Link>
  ) : (
    <Link to="/surveys/$id" params={{ id }} className={classes.cardLink}>
      {card}
    </Link>
  );
}
