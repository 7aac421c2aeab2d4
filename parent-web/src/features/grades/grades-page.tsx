import { Button, NativeSelect, Title } from '@mantine/core';
import { ASSESSMENT_KINDS, type AssessmentKind, termLabel } from '@qinshi/domain';
import { BarList, Card, ChildSwitcher, EmptyState } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconChartLine, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import type { GradesPage_QueryQuery } from '../../gql/graphql.ts';
import { graphql } from '../../gql/index.ts';
import { ChildPage } from '../../shell/child-page.tsx';
import { Loaded } from '../../shell/loaded.tsx';
import { gradesReadUntil, isUnread, markGradesRead } from '../../shell/read-grades.ts';
import { useMissedNews } from '../../shell/use-missed-news.ts';
import { bySubject } from './by-subject.ts';
import classes from './grades.module.css';
import { SubjectCard } from './subject-card.tsx';

const GradesPage_query = graphql(`
  query GradesPage_query($studentId: ID!, $term: ID) {
    viewer { today }
    terms { id schoolYear semester startsOn endsOn }
    student(id: $studentId) {
      id
      newestGradeFrom
      grades(term: $term) {
        id subject assessment score level missing comment classAverage recordedAt visibleFrom
        distribution { levels count }
        assessed { id kind weight scale }
        term { id }
      }
    }
  }
`);

interface GradesPageProps {
  childId: string;
  /** Id of the term; null for that of today. */
  term: string | null;
  /** The kind of assessment looked at; null for all. */
  kind: AssessmentKind | null;
  onChild: (id: string) => void;
  onTerm: (id: string) => void;
  onKind: (kind: AssessmentKind | null) => void;
}

/** 成績: a child's grades of a term, subject by subject, as far as the school has released them. */
export function GradesPage({ childId, onChild, ...choice }: GradesPageProps) {
  const { t } = useTranslation();
  return (
    <ChildPage title={t('grades.title')} lead={t('grades.lead')} childId={childId} onChild={onChild}>
      {({ id, name }) => <Grades key={id} studentId={id} name={name} {...choice} />}
    </ChildPage>
  );
}

interface GradesProps extends Omit<GradesPageProps, 'childId' | 'onChild'> {
  studentId: string;
  name: string;
}

function Grades({ studentId, ...choice }: GradesProps) {
  const { term } = choice;
  const [{ data, error, fetching }, reread] = useQuery({
    query: GradesPage_query,
    variables: { studentId, term },
    requestPolicy: 'cache-and-network',
  });
  useMissedNews(() => reread({ requestPolicy: 'network-only' }));
  const [readBefore] = useState(() => gradesReadUntil(studentId));
  const newest = data?.student?.newestGradeFrom;
  useEffect(() => {
    if (newest) markGradesRead(studentId, newest);
  }, [studentId, newest]);
  return (
    <Loaded
      value={data}
      fetching={fetching}
      error={error}
      onRetry={() => reread({ requestPolicy: 'network-only' })}
    >
      {(known) => <GradesOfTerm readBefore={readBefore} {...choice} {...known} />}
    </Loaded>
  );
}

function GradesOfTerm({
  name,
  term,
  kind,
  onTerm,
  onKind,
  viewer,
  terms,
  student,
  readBefore,
}: GradesPage_QueryQuery & Omit<GradesProps, 'studentId'> & { readBefore: string | null }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const begun = terms.filter(({ startsOn }) => !viewer || startsOn <= viewer.today);
  const chosen = begun.find(({ id }) => id === term) ?? begun[0];
  const grades = student?.grades ?? [];
  const subjects = bySubject(grades);
  const kinds = ASSESSMENT_KINDS.filter((each) => grades.some(({ assessed }) => assessed?.kind === each));
  const shown = subjects.flatMap((each) => {
    if (!kind) return [each];
    const ofKind = each.grades.filter(({ assessed }) => assessed?.kind === kind);
    return ofKind.length > 0 ? [{ ...each, grades: ofKind, classTerm: null }] : [];
  });
  const isOver = Boolean(chosen && viewer && chosen.endsOn < viewer.today);
  const graded = subjects.flatMap(({ subject, term: whole, classTerm }) =>
    whole ? [{ subject, score: whole.score, classTerm }] : [],
  );
  return (
    <>
      {chosen ? (
        <p className="qs-print-only">{termLabel(chosen.schoolYear, chosen.semester === 2 ? 2 : 1, locale)}</p>
      ) : null}
      <div className={`${classes.choice} qs-no-print`}>
        <NativeSelect
          className={classes.term}
          label={t('grades.termLabel')}
          value={chosen?.id}
          onChange={(event) => onTerm(event.currentTarget.value)}
          data={begun.map(({ id, schoolYear, semester }) => ({
            value: id,
            label: termLabel(schoolYear, semester === 2 ? 2 : 1, locale),
          }))}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={20} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('grades.print')}
        </Button>
      </div>
      {subjects.length === 0 ? (
        <EmptyState
          icon={<IconChartLine size={32} stroke={1.6} aria-hidden />}
          title={t('grades.emptyTitle')}
          text={t('grades.emptyText')}
        />
      ) : (
        <>
          {graded.length > 1 ? (
            <Card component="section" aria-labelledby="grades-subjects" className={classes.section}>
              <Title order={2} id="grades-subjects">
                {t('grades.bySubject', { name })}
              </Title>
              <BarList
                label={t('grades.bySubject', { name })}
                items={graded.map(({ subject, score, classTerm }) => ({
                  key: subject,
                  label: subject,
                  value: score / 100,
                  text:
                    classTerm === null
                      ? String(score)
                      : t('grades.scoreAndAverage', { score, average: classTerm }),
                }))}
              />
            </Card>
          ) : null}
          {kinds.length > 1 ? (
            <div className="qs-no-print">
              <ChildSwitcher
                label={t('grades.kind')}
                allLabel={t('grades.allKinds')}
                items={kinds.map((each) => ({ id: each, name: t(`grades.kinds.${each}`) }))}
                value={kind}
                onChange={(next) => onKind(ASSESSMENT_KINDS.find((each) => each === next) ?? null)}
              />
            </div>
          ) : null}
          {shown.length === 0 ? <p className={classes.quiet}>{t('grades.noneOfKind')}</p> : null}
          {shown.map((each) => (
            <SubjectCard
              key={each.subject}
              {...each}
              isOver={isOver}
              isNew={({ visibleFrom }) => isNews(visibleFrom, student?.newestGradeFrom, readBefore)}
            />
          ))}
          <p className={classes.quiet}>{t('grades.note')}</p>
        </>
      )}
    </>
  );
}

/** What became visible since this device last looked; at its first look, what came with the newest. */
function isNews(visibleFrom: string, newest: string | null | undefined, readBefore: string | null): boolean {
  if (!newest) return false;
  return readBefore === null ? visibleFrom === newest : isUnread(visibleFrom, readBefore);
}
