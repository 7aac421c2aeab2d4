import { skipToken, useQuery } from '@apollo/client/react';
import { NativeSelect, Text } from '@mantine/core';
import { termLabel } from '@qinshi/domain';
import { EmptyState, LoadingTable, PageHeader } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import listClasses from '../../lists/lists.module.css';
import { ServerTable } from '../../lists/server-table.tsx';
import { isOneOf } from '../../shell/guards.ts';
import { AddButton, Crumbs, Page, PrintButton } from '../../shell/page.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { NoPermission, QueryProblem } from '../../shell/query-problem.tsx';
import { useToday } from '../../shell/today.ts';
import { type NamedTeachers, NameTeachers } from './name-teachers.tsx';
import { useSubjectColumns } from './subject-columns.tsx';
import classes from './subjects.module.css';

const ClassSubjectsPage_query = graphql(`
  query ClassSubjectsPage($classId: ID!) {
    terms {
      id
      schoolYear
      semester
      startsOn
    }
    classGroup(id: $classId) {
      id
      name
      schoolYear
      school {
        id
        name
        subjects {
          id
          name
        }
      }
    }
  }
`);

const ClassSubjectsPage_subjects = graphql(`
  query ClassSubjectsPage_subjects($classId: ID!, $term: ID!) {
    classGroup(id: $classId) {
      id
      gradedSubjects(term: $term) {
        teacherNames
        assessmentCount
        subject {
          id
          name
        }
        namedTeachers {
          id
          name
        }
      }
    }
  }
`);

const staffRoute = getRouteApi('/_staff');
const route = getRouteApi('/_staff/classes/$classId_/subjects');

/** 任課教師: who teaches and marks what in a class; the timetable says most of it, the school names the others. */
export function ClassSubjectsPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { classId } = route.useParams();
  const { viewer } = staffRoute.useRouteContext();
  const today = useToday();
  const [wanted, setWanted] = useState<string>();
  const [edited, setEdited] = useState<NamedTeachers>();
  const place = useQuery(ClassSubjectsPage_query, { variables: { classId }, fetchPolicy: 'network-only' });
  const classGroup = place.data?.classGroup;
  const terms = (place.data?.terms ?? []).filter(({ schoolYear }) => schoolYear === classGroup?.schoolYear);
  const begun = terms.find(({ startsOn }) => startsOn <= today) ?? terms.at(-1);
  const term = terms.find(({ id }) => id === wanted) ?? begun;
  const taught = useQuery(
    ClassSubjectsPage_subjects,
    term ? { variables: { classId, term: term.id }, fetchPolicy: 'cache-and-network' } : skipToken,
  );
  const columns = useSubjectColumns(setEdited);
  usePageTitle(classGroup ? t('subjects.teachersOf', { class: classGroup.name }) : undefined);

  const error = place.error ?? taught.error;
  if (error) return <QueryProblem error={error} onRetry={() => void place.refetch()} />;
  if (!isOneOf(viewer, 'SCHOOL_ADMIN')) return <NoPermission />;
  if (!place.data) return <LoadingTable label={t('list.loading')} />;
  if (!classGroup) return <NoPermission />;
  const { school, name } = classGroup;
  const params = { schoolId: school.id };
  const rows = taught.data?.classGroup?.gradedSubjects;
  const others = school.subjects.filter(({ id }) => !rows?.some(({ subject }) => subject.id === id));
  return (
    <Page reading>
      <Crumbs
        trail={[
          { label: school.name, link: { to: '/schools/$schoolId', params } },
          { label: t('nav.classes'), link: { to: '/schools/$schoolId/classes', params } },
          { label: name, link: { to: '/classes/$classId', params: { classId } } },
        ]}
      />
      <PageHeader
        title={t('subjects.teachersOf', { class: name })}
        subtitle={t('class.year', { year: classGroup.schoolYear })}
        actions={
          <>
            {term && others.length > 0 ? (
              <AddButton
                label={t('subjects.nameOther')}
                onClick={() => setEdited({ subject: null, namedTeachers: [] })}
              />
            ) : null}
            <PrintButton />
          </>
        }
      />
      <Text>{t('subjects.teachersLead')}</Text>
      <NativeSelect
        className={classes.term}
        label={t('subjects.term')}
        value={term?.id ?? ''}
        onChange={(event) => setWanted(event.currentTarget.value)}
        data={terms.map(({ id, schoolYear, semester }) => ({
          value: id,
          label: termLabel(schoolYear, semester === 2 ? 2 : 1, locale),
        }))}
      />
      {!rows ? (
        <LoadingTable label={t('list.loading')} />
      ) : rows.length === 0 ? (
        <EmptyState title={t('subjects.noneTitle')} text={t('subjects.noneText')} />
      ) : (
        <div className={listClasses.panel}>
          <ServerTable
            caption={t('subjects.teachersOf', { class: name })}
            columns={columns}
            rows={rows.map((row) => ({ ...row, id: row.subject.id }))}
          />
        </div>
      )}
      {edited && term ? (
        <NameTeachers
          place={{ classGroupId: classId, termId: term.id, schoolId: school.id }}
          others={others}
          named={edited}
          onSaved={() => void taught.refetch()}
          onClose={() => setEdited(undefined)}
        />
      ) : null}
    </Page>
  );
}
