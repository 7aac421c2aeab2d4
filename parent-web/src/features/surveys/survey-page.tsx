import { formatRocDateTime } from '@qinshi/domain';
import { Banner, Card, ChildSwitcher, EmptyState } from '@qinshi/ui';
import { IconMapSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';
import { AnswerPart } from './answer-part.tsx';
import type { SurveyOfPage } from './definition.ts';
import { dueWords } from './survey-state.ts';
import classes from './surveys.module.css';

const SurveyPage_query = graphql(`
  query SurveyPage_query($id: ID!) {
    survey(id: $id) {
      id
      version
      title
      body
      dueAt
      closedAt
      respondent
      anonymous
      takesAnswers
      createdByName
      children { id name classGroup { id name } }
      sections { id heading help onlyIf { questionId operator value } }
      questions {
        id sectionId kind prompt help required options min max lowWord highWord
        onlyIf { questionId operator value }
      }
    }
  }
`);

interface SurveyPageProps {
  id: string;
  /** For whom it is answered; null for the first child that is asked. */
  childId: string | null;
  onChild: (id: string) => void;
}

/** One survey: what it asks, and the answer for one child after the other. */
export function SurveyPage({ id, childId, onChild }: SurveyPageProps) {
  const { t } = useTranslation();
  const [{ data, error, fetching }, reread] = useQuery({
    query: SurveyPage_query,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const again = () => reread({ requestPolicy: 'network-only' });
  const survey = data?.survey;
  return (
    <SubPage
      title={survey?.title ?? t('surveys.title')}
      lead={survey ? t('surveys.from', { name: survey.createdByName }) : undefined}
      parent={{ to: '/surveys', label: t('surveys.title') }}
    >
      {data && !survey && !fetching ? (
        <EmptyState
          icon={<IconMapSearch size={32} stroke={1.6} aria-hidden />}
          title={t('surveys.goneTitle')}
          text={t('surveys.goneText')}
        />
      ) : (
        <Loaded value={survey} fetching={fetching} error={error} onRetry={again}>
          {(found) => <OpenedSurvey survey={found} childId={childId} onChild={onChild} onStale={again} />}
        </Loaded>
      )}
    </SubPage>
  );
}

interface OpenedSurveyProps extends Omit<SurveyPageProps, 'id'> {
  survey: SurveyOfPage;
  onStale: () => void;
}

function OpenedSurvey({ survey, childId, onChild, onStale }: OpenedSurveyProps) {
  const { t } = useTranslation();
  const children = survey.children ?? [];
  const child = children.find(({ id }) => id === childId) ?? children[0];
  return (
    <>
      <Card className={classes.stack}>
        {survey.body ? <p className={classes.body}>{survey.body}</p> : null}
        <p className={classes.quiet}>
          {survey.closedAt
            ? `${t('surveys.over')} ${formatRocDateTime(survey.closedAt)}`
            : dueWords(t, survey.dueAt)}
        </p>
        {survey.respondent === 'EACH_GUARDIAN' ? (
          <p className={classes.quiet}>{t('surveys.each')}</p>
        ) : survey.respondent === 'GUARDIAN' ? (
          <p className={classes.quiet}>
            {t(survey.anonymous ? 'surveys.oneForAllAnonymous' : 'surveys.oneForAll')}
          </p>
        ) : null}
      </Card>
      {survey.anonymous ? (
        <Banner tone="live" title={t('surveys.anonymousTitle')}>
          {t('surveys.anonymous')}
        </Banner>
      ) : null}
      {children.length > 1 ? (
        <ChildSwitcher
          label={t('surveys.child')}
          items={children.map(({ id, name, classGroup }) => ({ id, name, className: classGroup?.name }))}
          value={child?.id ?? null}
          onChange={(next) => next && onChild(next)}
        />
      ) : null}
      {child ? <AnswerPart key={child.id} survey={survey} child={child} onStale={onStale} /> : null}
    </>
  );
}
