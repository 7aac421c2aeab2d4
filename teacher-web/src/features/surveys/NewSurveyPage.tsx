import { useMutation } from '@apollo/client/react';
import { Banner, Card, PageHeader } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { inputOf } from './survey-draft.ts';
import classes from './surveys.module.css';
import { draftFrom, TEMPLATES, type Template } from './templates.ts';

const CREATE = graphql(`
  mutation NewSurveyPage_create($input: CreateSurveyInput!) {
    createSurvey(input: $input) {
      id
    }
  }
`);

/** What to begin with: a template, or nothing. */
export function NewSurveyPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const [create, { loading, error }] = useMutation(CREATE);

  const begin = async (template: Template) => {
    if (loading) return;
    try {
      const { data } = await create({ variables: { input: inputOf(draftFrom(template, t)) } });
      const id = data?.createSurvey.id;
      if (id) await navigate({ to: '/surveys/$id/edit', params: { id } });
    } catch {
      // Shown above the templates.
    }
  };

  return (
    <div className={classes.page}>
      <PageTitle title={t('surveys.new')} />
      <PageHeader title={t('surveys.new')} subtitle={t('surveys.newText')} />
      {error && <Banner tone="bad">{errorMessage(error, locale)}</Banner>}
      <div className={classes.templates}>
        {TEMPLATES.map((template) => (
          <Card
            key={template}
            component="button"
            type="button"
            openable
            className={classes.template}
            onClick={() => void begin(template)}
          >
            <strong>{t(`surveys.templates.${template}.name`)}</strong>
            <span className={classes.quiet}>{t(`surveys.templates.${template}.text`)}</span>
          </Card>
        ))}
      </div>
    </div>
  );
}
