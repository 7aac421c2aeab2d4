import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { formatTaipeiTime, judgeAnswers, refusalText, surveyFormWords } from '@qinshi/domain';
import { Banner, StickyActions, SurveyForm } from '@qinshi/ui';
import { formErrors, hasReason, useLocale, useSessionDraft } from '@qinshi/web-kit';
import { type FormEvent, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { type AnswerDraft, answerDraft, answersToSend } from './answer-draft.ts';
import { definitionOf, type SurveyOfPage } from './definition.ts';
import { FileAnswer } from './file-answer.tsx';
import classes from './surveys.module.css';
import { type Saving, useSavedDraft } from './use-saved-draft.ts';

const AnswerForm_send = graphql(`
  mutation AnswerForm_send($input: AnswerSurveyInput!) {
    answerSurvey(input: $input) { id version student { id } }
  }
`);

/** Refusals after which no answer is taken any more. */
const OVER = ['SURVEY_OVER', 'SURVEY_CLOSED', 'SURVEY_ANONYMOUS_ANSWERED'] as const;

/** Fields of answers that the API names. */
const FIELD = /^answers\.(.+)$/;

interface AnswerFormProps {
  survey: SurveyOfPage;
  child: { id: string };
  /** Of the answer that is changed; null for the first one. */
  version: number | null;
  initial: AnswerDraft;
  onSent: () => void;
  /** Somebody else was faster: what they sent has to be read before this can replace it. */
  onConflict: () => void;
  /** The time is over: what is shown has to be read again. */
  onStale: () => void;
}

/** The form: what is typed stays through reload, refusal and a lost connection, and is saved as one goes. */
export function AnswerForm(props: AnswerFormProps) {
  const { survey, child, version, initial, onSent, onConflict, onStale } = props;
  const { t } = useTranslation();
  const { locale } = useLocale();
  const definition = useMemo(() => definitionOf(survey), [survey]);
  const kept = useMemo(() => answerDraft(survey.id, child.id), [survey.id, child.id]);
  const [draft, setDraft, clearDraft] = useSessionDraft(kept, initial);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [uploading, setUploading] = useState<ReadonlySet<string>>(new Set());
  const [isTold, setTold] = useState(false);
  const [{ fetching, error }, send] = useMutation(AnswerForm_send);
  const form = useRef<HTMLFormElement>(null);
  const saving = useSavedDraft(survey.id, child.id, survey.anonymous ? null : draft);
  const refused = formErrors(error, locale);
  const errors = { ...byQuestion(refused.fields), ...problems };

  const change = useCallback(
    (questionId: string, value: string) => {
      setProblems(({ [questionId]: _mended, ...rest }) => rest);
      setDraft((old) => ({ ...old, entries: { ...old.entries, [questionId]: value } }));
    },
    [setDraft],
  );

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (fetching) return;
    const answers = answersToSend(draft);
    const found = judgeAnswers(definition, answers).problems;
    setTold(uploading.size > 0);
    if (found.length > 0) {
      setProblems(
        byQuestion(
          Object.fromEntries(
            found.map(({ field, reason, params }) => [field, refusalText(locale, reason, params)]),
          ),
        ),
      );
      showFirst(form.current);
      return;
    }
    if (uploading.size > 0) return;
    const sent = await send({
      input: { surveyId: survey.id, studentId: child.id, answers, ...(version ? { version } : {}) },
    });
    if (sent.data) {
      clearDraft();
      notifications.show({ color: 'green', message: t('surveys.sent') });
      onSent();
      window.scrollTo({ top: 0 });
      return;
    }
    if (hasReason(sent.error, 'SURVEY_ANSWERED_BY_OTHER')) onConflict();
    else if (OVER.some((reason) => hasReason(sent.error, reason))) onStale();
    showFirst(form.current);
  };

  const count = Object.keys(errors).length;
  return (
    <form ref={form} className={classes.stack} noValidate onSubmit={(event) => void submit(event)}>
      <SurveyForm
        definition={definition}
        entries={draft.entries}
        onChange={change}
        errors={errors}
        words={surveyFormWords(locale)}
        drawn={draft.signature}
        onDrawn={(signature) => setDraft((old) => ({ ...old, signature }))}
        fileField={(question, problem) => (
          <FileAnswer
            question={question}
            sent={draft.files[question.id] ?? namedAgain(draft.entries[question.id], t)}
            onSent={(files) => {
              setDraft((old) => ({ ...old, files: { ...old.files, [question.id]: files } }));
              change(question.id, files.length > 0 ? JSON.stringify(files.map(({ id }) => id)) : '');
            }}
            onUploading={(isUploading) =>
              setUploading((old) => {
                if (old.has(question.id) === isUploading) return old;
                const next = new Set(old);
                if (isUploading) next.add(question.id);
                else next.delete(question.id);
                return next;
              })
            }
            error={problem}
          />
        )}
      />
      {count > 0 ? <Banner tone="bad">{t('surveys.mend', { count })}</Banner> : null}
      {refused.general ? <Banner tone="bad">{refused.general}</Banner> : null}
      {isTold && uploading.size > 0 ? <Banner tone="live">{t('surveys.uploading')}</Banner> : null}
      <p className={classes.quiet} aria-live="polite">
        {savingWords(t, saving, survey.anonymous)}
      </p>
      <StickyActions>
        <Button type="submit" loading={fetching}>
          {version ? t('surveys.sendChange') : t('surveys.send')}
        </Button>
      </StickyActions>
    </form>
  );
}

function byQuestion(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, message]) => {
      const questionId = FIELD.exec(field)?.[1];
      return questionId ? [[questionId, message]] : [];
    }),
  );
}

/** Files that came with a draft of the account have ids, and no names any more. */
function namedAgain(value: string | undefined, t: (key: 'surveys.files.earlier') => string) {
  if (!value) return [];
  return (JSON.parse(value) as string[]).map((id) => ({ id, name: t('surveys.files.earlier') }));
}

function showFirst(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => {
    const alert = form?.querySelector<HTMLElement>('[role="alert"], [aria-invalid="true"]');
    const question = alert?.closest<HTMLElement>('[data-question]') ?? alert;
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector<HTMLElement>('input, textarea, button')?.focus({ preventScroll: true });
  });
}

type Translate = ReturnType<typeof useTranslation>['t'];

function savingWords(t: Translate, saving: Saving, isAnonymous: boolean): string {
  if (isAnonymous) return t('surveys.kept');
  switch (saving.state) {
    case 'saved':
      return t('surveys.saved', { time: formatTaipeiTime(saving.at) });
    case 'saving':
      return t('surveys.saving');
    case 'failed':
      return t('surveys.unsaved');
    case 'none':
      return '';
  }
}
