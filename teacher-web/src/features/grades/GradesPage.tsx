import { skipToken, useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { termLabel } from '@qinshi/domain';
import { EmptyState, ErrorState, LiveBadge, LoadingCards, PageHeader } from '@qinshi/ui';
import { errorMessage, useLiveConnection, useLocale } from '@qinshi/web-kit';
import { IconUsersGroup } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import { useLessonClasses } from '../../shell/class-groups.ts';
import { PageTitle } from '../../shell/PageTitle.tsx';
import type { SessionViewer } from '../../shell/session.ts';
import { useToday } from '../../shell/today.ts';
import { GradeSheet } from './GradeSheet.tsx';
import classes from './grades.module.css';
import type { GradesSearch } from './search.ts';

const TERMS = graphql(`
  query GradesPage_terms($id: ID!) {
    terms {
      id
      schoolYear
      semester
      startsOn
    }
    classGroup(id: $id) {
      id
      name
      schoolYear
    }
  }
`);

const SUBJECTS = graphql(`
  query GradesPage_subjects($id: ID!, $term: ID!) {
    classGroup(id: $id) {
      id
      gradedSubjects(term: $term) {
        mayRecord
        teacherNames
        subject {
          id
          name
        }
      }
    }
  }
`);

interface GradesPageProps {
  readonly viewer: SessionViewer;
  readonly search: GradesSearch;
}

/** Grades (成績): which class, subject and term; then the book itself. */
export function GradesPage({ viewer, search }: GradesPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const navigate = useNavigate();
  const today = useToday();
  const liveState = useLiveConnection();
  const choices = useLessonClasses(viewer);
  const id = (choices.classes.find((choice) => choice.id === search.class) ?? choices.classes[0])?.id ?? null;
  const place = useQuery(TERMS, id ? { variables: { id } } : skipToken);
  const group = place.data?.classGroup;
  const terms = (place.data?.terms ?? []).filter(
    ({ schoolYear, startsOn }) => schoolYear === group?.schoolYear && (!today || startsOn <= today),
  );
  const term = (terms.find((one) => one.id === search.term) ?? terms[0])?.id ?? null;
  const taught = useQuery(SUBJECTS, id && term ? { variables: { id, term } } : skipToken);
  const subjects = taught.data?.classGroup?.gradedSubjects ?? [];
  // Whoever teaches one opens the own subject first.
  const chosen =
    subjects.find(({ subject }) => subject.id === search.subject) ??
    subjects.find(({ mayRecord, teacherNames }) => mayRecord && teacherNames.includes(viewer.account.name)) ??
    subjects[0];
  const failure = choices.error ?? place.error ?? taught.error;
  const isLoading = choices.loading || place.loading || taught.loading || !today;

  const go = (change: GradesSearch) =>
    void navigate({ to: '/grades', search: { ...search, ...change }, replace: true });

  return (
    <div className={classes.page}>
      <PageTitle title={t('grades.title')} />
      <PageHeader
        title={t('grades.title')}
        subtitle={t('grades.lead')}
        actions={
          <LiveBadge
            state={liveState}
            labels={{ live: t('live.live'), connecting: t('live.connecting'), offline: t('live.offline') }}
          />
        }
      />
      {failure && !taught.data ? (
        <ErrorState
          title={t('states.failed')}
          text={errorMessage(failure, locale)}
          retryLabel={t('states.retry')}
          onRetry={() => {
            choices.retry();
            if (place.error) void place.refetch();
            if (taught.error) void taught.refetch();
          }}
        />
      ) : isLoading && !taught.data ? (
        <LoadingCards label={t('states.loading')} />
      ) : !id || !group || !term ? (
        <EmptyState
          icon={<IconUsersGroup size={32} stroke={1.6} aria-hidden />}
          title={t('rollCall.noClass')}
          text={t('rollCall.noClassText')}
        />
      ) : (
        <>
          <div className={classes.choice}>
            <ClassSelect
              label={t('queue.class')}
              choices={choices.classes}
              value={id}
              onChange={(next) => go({ class: next, term: undefined })}
            />
            <Select
              label={t('grades.subject')}
              data={subjects.map(({ subject, teacherNames }) => ({
                value: subject.id,
                label:
                  teacherNames.length > 0 ? `${subject.name}（${teacherNames.join('、')}）` : subject.name,
              }))}
              value={chosen?.subject.id ?? null}
              onChange={(next) => next && go({ subject: next })}
              allowDeselect={false}
              nothingFoundMessage={t('states.nothingFound')}
            />
            <Select
              label={t('grades.term')}
              data={terms.map(({ id: value, schoolYear, semester }) => ({
                value,
                label: termLabel(schoolYear, semester === 2 ? 2 : 1, locale),
              }))}
              value={term}
              onChange={(next) => next && go({ term: next })}
              allowDeselect={false}
            />
          </div>
          {chosen && today ? (
            <GradeSheet
              key={`${id} ${term} ${chosen.subject.id}`}
              classId={id}
              termId={term}
              subjectId={chosen.subject.id}
              today={today}
            />
          ) : (
            <EmptyState title={t('grades.noSubject')} text={t('grades.noSubjectText')} />
          )}
        </>
      )}
    </div>
  );
}
