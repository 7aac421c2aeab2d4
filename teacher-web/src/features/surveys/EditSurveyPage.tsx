import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorState, LoadingCards } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditSurveyPage_SurveyFragment } from '../../gql/graphql.ts';
import { graphql, readFragment } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { SurveyBuilder } from './SurveyBuilder.tsx';
import { dueField, NOBODY, partsOf, type SurveyDraft } from './survey-draft.ts';
import classes from './surveys.module.css';

const EDITED_SURVEY = graphql(`
  fragment EditSurveyPage_survey on Survey {
    id
    version
    title
    body
    status
    dueAt
    respondent
    anonymous
    invitedCount
    mayKeep
    audience {
      wholeSchool
      grades
      classGroups {
        id
      }
      students {
        id
        name
      }
    }
    sections {
      id
      heading
      help
      onlyIf {
        questionId
        operator
        value
      }
    }
    questions {
      id
      sectionId
      kind
      prompt
      help
      required
      options
      min
      max
      lowWord
      highWord
      onlyIf {
        questionId
        operator
        value
      }
    }
  }
`);

const SURVEY = graphql(`
  query EditSurveyPage_query($id: ID!) {
    survey(id: $id) {
      id
      ...EditSurveyPage_survey
    }
  }
`);

interface EditSurveyPageProps {
  readonly viewer: SessionViewer;
  readonly id: string;
}

/** A draft in the builder; what is published already is only looked at elsewhere. */
export function EditSurveyPage({ viewer, id }: EditSurveyPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [reads, setReads] = useState(0);
  const { data, error, loading, refetch } = useQuery(SURVEY, {
    variables: { id },
    // What somebody else has saved meanwhile must not come up in a builder that was left open.
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const survey = readFragment(EDITED_SURVEY, data?.survey);
  if (survey?.status === 'DRAFT' && survey.mayKeep)
    return (
      <SurveyBuilder
        // Read anew on demand (somebody else saved a version): the builder begins again with it. Its own saving, which
        // makes a version as well, leaves what is typed alone.
        key={reads}
        viewer={viewer}
        survey={survey}
        initial={draftOf(survey)}
        onReload={async () => {
          await refetch();
          setReads((count) => count + 1);
        }}
      />
    );
  return (
    <div className={classes.page}>
      <PageTitle title={t('surveys.edit')} />
      {loading ? (
        <LoadingCards label={t('states.loading')} count={4} />
      ) : survey ? (
        <EmptyState headingOrder={1} title={t('SURVEY_NOT_DRAFT', { ns: 'refusals' })} />
      ) : (
        <ErrorState
          headingOrder={1}
          title={t('states.failed')}
          text={error ? errorMessage(error, locale) : t('states.missingText')}
          retryLabel={t('states.retry')}
          onRetry={() => void refetch()}
        />
      )}
    </div>
  );
}

function draftOf(survey: EditSurveyPage_SurveyFragment): SurveyDraft {
  const { title, body, dueAt, respondent, anonymous, audience, sections, questions } = survey;
  return {
    ...{ title, body, respondent, anonymous },
    due: dueField(dueAt ?? null),
    audience: audience
      ? {
          wholeSchool: audience.wholeSchool,
          grades: audience.grades,
          classGroupIds: audience.classGroups.map(({ id }) => id),
          students: audience.students.map(({ id, name }) => ({ id, name: name ?? '' })),
        }
      : NOBODY,
    parts: partsOf(definitionIn({ sections, questions })),
  };
}

type Definition = Parameters<typeof partsOf>[0];

/** The form as the domain knows it: the API's schema calls kinds texts. */
function definitionIn(form: Pick<EditSurveyPage_SurveyFragment, 'sections' | 'questions'>): Definition {
  return form as Definition;
}
