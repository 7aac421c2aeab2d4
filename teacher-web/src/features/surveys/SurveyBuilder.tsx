import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button, Switch, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { SURVEY_LIMITS, SURVEY_RESPONDENTS, surveyRespondentWord } from '@qinshi/domain';
import { Banner, Card, PageHeader, SegmentedChoice, useErrorFocus } from '@qinshi/ui';
import { formErrors, showDateTime, useLocale } from '@qinshi/web-kit';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EditSurveyPage_SurveyFragment } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { useLessonClasses } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import { isWholeSchool, mayReview, type SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import { AudienceField } from './AudienceField.tsx';
import { DeleteDraft } from './DeleteDraft.tsx';
import { PartCard } from './PartCard.tsx';
import { PublishDialog } from './PublishDialog.tsx';
import { type Counted, publishProblems } from './publish-problems.ts';
import { SurveyPreview } from './SurveyPreview.tsx';
import {
  changePart,
  dueInstant,
  inputOf,
  movePart,
  newQuestion,
  newSection,
  type Part,
  problemsByPart,
  removePart,
  type SurveyDraft,
} from './survey-draft.ts';
import classes from './surveys.module.css';
import { useSurveyDraft } from './use-survey-draft.ts';

const SAVE = graphql(`
  mutation SurveyBuilder_save($input: UpdateSurveyInput!) {
    updateSurvey(input: $input) {
      id
      version
      title
      invitedCount
    }
  }
`);

const PUBLISH = graphql(`
  mutation SurveyBuilder_publish($id: ID!) {
    publishSurvey(id: $id) {
      id
      version
      status
      publishedAt
      invitedCount
    }
  }
`);

const VERSION = graphql(`
  query SurveyBuilder_version($id: ID!) {
    survey(id: $id) {
      id
      version
    }
  }
`);

interface SurveyBuilderProps {
  readonly viewer: SessionViewer;
  readonly survey: EditSurveyPage_SurveyFragment;
  readonly initial: SurveyDraft;
  readonly onReload: () => Promise<void>;
}

/** Puts a survey together: what it says, whom it asks, its questions in order; saves, and publishes after a last look. */
export function SurveyBuilder({ viewer, survey, initial, onReload }: SurveyBuilderProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { id: identityId, kind } = viewer.activeIdentity;
  const { classes: choices } = useLessonClasses(viewer);
  const today = useToday();
  const page = useRef<HTMLDivElement>(null);
  const leadToError = useErrorFocus(page);
  const { draft, version, settle, forget, ...drafting } = useSurveyDraft(identityId, survey, initial);
  const [isTried, setTried] = useState(false);
  const [counted, setCounted] = useState<Counted | null>(null);
  const [invited, setInvited] = useState<number | null>(null);
  const [isPreviewed, setPreviewed] = useState(false);
  const [save, saving] = useMutation(SAVE);
  const [publish, publishing] = useMutation(PUBLISH);
  const error = publishing.error ?? saving.error;
  const { fields, general } = formErrors(error, locale);
  const unfinished = publishProblems(draft, locale, { today, counted });
  const problems = problemsByPart(draft.parts, { ...fields, ...(isTried && unfinished) });
  const stale = problems.rest.get('version');

  const change = (part: Partial<SurveyDraft>) => {
    // What was refused is about what stood there before; only who was faster stays to be decided on.
    if (error && !stale) {
      saving.reset();
      publishing.reset();
    }
    drafting.change(part);
  };
  const setParts = (parts: readonly Part[]) => change({ parts });
  const add = (part: Part) => setParts([...draft.parts, part]);

  /** Of what somebody else has saved: what is typed here shall stand in its place. */
  const latestVersion = async (): Promise<number> => {
    const variables = { id: survey.id };
    const latest = client.query({ query: VERSION, variables, fetchPolicy: 'network-only' });
    // Without a connection saving says so itself.
    return latest.then(({ data }) => data?.survey?.version ?? version).catch(() => version);
  };

  /** Answers how many are asked; null when it was refused, which is shown where it belongs. */
  const store = async (over = version): Promise<number | null> => {
    publishing.reset();
    try {
      const input = { id: survey.id, version: over, ...inputOf(draft) };
      const { data } = await save({ variables: { input } });
      if (!data) return null;
      const { version: next, invitedCount } = data.updateSurvey;
      settle(draft, next);
      setCounted({ audience: draft.audience, respondent: draft.respondent, invited: invitedCount });
      return invitedCount;
    } catch {
      leadToError();
      return null;
    }
  };

  /** To the last look, when nothing speaks against publishing: how many are asked is known once it is saved. */
  const look = async () => {
    setTried(true);
    if (Object.keys(unfinished).length > 0) return leadToError();
    const count = await store();
    if (count === null) return;
    const { audience, respondent } = draft;
    const found = publishProblems(draft, locale, {
      today,
      counted: { audience, respondent, invited: count },
    });
    if (Object.keys(found).length > 0) leadToError();
    else setInvited(count);
  };

  const told = (count: number | null) => {
    if (count !== null) notifications.show({ message: t('surveys.build.saved') });
  };

  return (
    <div className={classes.page} ref={page}>
      <PageTitle title={draft.title || t('surveys.edit')} />
      <PageHeader title={t('surveys.edit')} subtitle={t('surveys.editText')} />
      {general && <Banner tone="bad">{general}</Banner>}
      {stale && (
        <Banner tone="bad">
          <p className={classes.body}>{stale}</p>
          <div className={classes.actions}>
            <Button
              variant="default"
              onClick={() => {
                forget();
                void onReload();
              }}
            >
              {t('surveys.build.reload')}
            </Button>
            <Button variant="default" onClick={async () => told(await store(await latestVersion()))}>
              {t('surveys.build.overwrite')}
            </Button>
          </div>
        </Banner>
      )}
      {problems.rest.has('questions') && <Banner tone="bad">{problems.rest.get('questions')}</Banner>}
      <Card className={classes.fields}>
        <TextInput
          label={t('surveys.build.title')}
          maxLength={SURVEY_LIMITS.title}
          value={draft.title}
          error={problems.rest.get('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Textarea
          label={t('surveys.build.body')}
          description={t('surveys.build.bodyHelp')}
          autosize
          minRows={3}
          maxLength={SURVEY_LIMITS.body}
          value={draft.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
        <TextInput
          type="datetime-local"
          label={t('surveys.build.due')}
          description={draft.due ? showDateTime(dueInstant(draft.due) ?? '', locale) : t('surveys.noDue')}
          value={draft.due}
          error={problems.rest.get('dueAt')}
          onChange={(event) => change({ due: event.currentTarget.value })}
        />
        <SegmentedChoice
          label={t('surveys.build.respondent')}
          options={SURVEY_RESPONDENTS.map((value) => ({ value, label: surveyRespondentWord(value, locale) }))}
          value={draft.respondent}
          columns={3}
          onChange={(respondent) => change({ respondent })}
        />
        <Switch
          label={t('surveys.build.anonymous')}
          description={t('surveys.build.anonymousHelp')}
          checked={draft.anonymous}
          error={problems.rest.get('anonymous')}
          onChange={(event) => change({ anonymous: event.currentTarget.checked })}
        />
        <AudienceField
          choices={choices}
          isOffice={isWholeSchool(kind)}
          seesPupils={mayReview(kind)}
          value={draft.audience}
          onChange={(audience) => change({ audience })}
          error={problems.rest.get('audience')}
        />
      </Card>
      <section className={classes.parts} aria-label={t('surveys.build.form')}>
        {draft.parts.map((part) => (
          <PartCard
            key={part.id}
            parts={draft.parts}
            part={part}
            anonymous={draft.anonymous}
            error={problems.parts.get(part.id)}
            onChange={(each) => setParts(changePart(draft.parts, part.id, each))}
            onMove={(by) => setParts(movePart(draft.parts, part.id, by))}
            onRemove={() => setParts(removePart(draft.parts, part.id))}
          />
        ))}
        <div className={classes.actions}>
          <Button variant="light" onClick={() => add(newQuestion('SINGLE_CHOICE'))}>
            {t('surveys.build.addQuestion')}
          </Button>
          <Button variant="light" onClick={() => add(newSection())}>
            {t('surveys.build.addSection')}
          </Button>
        </div>
      </section>
      <div className={classes.foot}>
        <DeleteDraft id={survey.id} onDeleted={forget} />
        <Button variant="default" onClick={() => setPreviewed(true)}>
          {t('surveys.build.preview')}
        </Button>
        <Button variant="default" loading={saving.loading} onClick={async () => told(await store())}>
          {t('surveys.build.save')}
        </Button>
        <Button loading={saving.loading} onClick={() => void look()}>
          {t('surveys.build.publish')}
        </Button>
      </div>
      {isPreviewed && <SurveyPreview draft={draft} onClose={() => setPreviewed(false)} />}
      <PublishDialog
        draft={draft}
        invited={invited}
        busy={publishing.loading}
        onClose={() => setInvited(null)}
        onPublish={async () => {
          try {
            await publish({ variables: { id: survey.id } });
            await navigate({ to: '/surveys/$id', params: { id: survey.id } });
          } catch {
            // Shown at the questions; the dialog is out of the way.
            setInvited(null);
            leadToError();
          }
        }}
      />
    </div>
  );
}
