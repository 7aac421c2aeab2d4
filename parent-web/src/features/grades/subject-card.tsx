import { Title } from '@mantine/core';
import { Card, StatePill } from '@qinshi/ui';
import { showDateTime, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { GradesPage_QueryQuery } from '../../gql/graphql.ts';
import type { SubjectGrades } from './by-subject.ts';
import classes from './grades.module.css';
import { ScoreTrend, type TrendPoint } from './score-trend.tsx';

export type PageGrade = NonNullable<GradesPage_QueryQuery['student']>['grades'][number];

interface SubjectCardProps extends SubjectGrades<PageGrade> {
  /** The term is over: what it amounts to is its grade. */
  readonly isOver: boolean;
  /** Whether the family sees a grade for the first time. */
  readonly isNew: (grade: PageGrade) => boolean;
}

/** One subject: what it amounts to so far, how it went, and each grade with its 資料時間. */
export function SubjectCard({ subject, grades, term, classTerm, isOver, isNew }: SubjectCardProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const id = `subject-${grades[0]?.id}`;
  const points = grades.flatMap((grade): TrendPoint[] =>
    grade.score === null || grade.score === undefined
      ? []
      : [{ key: grade.id, score: grade.score, average: grade.classAverage ?? null }],
  );
  const hasAverage = points.some(({ average }) => average !== null);
  return (
    <Card component="section" aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        <Title order={2} id={id}>
          {subject}
        </Title>
        {term ? (
          <span>
            {t(isOver && term.counted === 1 ? 'grades.term' : 'grades.soFar')}{' '}
            <span className={classes.total}>{term.score}</span>
          </span>
        ) : null}
      </div>
      {points.length > 1 ? (
        <>
          <ScoreTrend label={trendText(subject, grades, t)} points={points} />
          <p className={classes.legend} aria-hidden>
            <span>{t('grades.own')}</span>
            {hasAverage ? <span className={classes.legendClass}>{t('grades.average')}</span> : null}
          </p>
        </>
      ) : null}
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('grades.assessment')}</th>
            <th scope="col" className={classes.number}>
              {t('grades.score')}
            </th>
            <th scope="col" className={classes.number}>
              {t('grades.average')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grades.map((grade) => (
            <tr key={grade.id}>
              <th scope="row">
                {grade.assessment}{' '}
                {isNew(grade) ? <StatePill tone="live">{t('grades.new')}</StatePill> : null}
                {grade.comment ? <span className={classes.comment}>{grade.comment}</span> : null}
                <span className={classes.time}>
                  {t('grades.times', {
                    recorded: showDateTime(grade.recordedAt, locale),
                    visible: showDateTime(grade.visibleFrom, locale),
                  })}
                </span>
                {grade.distribution ? (
                  <span className={classes.time}>{distributionText(grade, t)}</span>
                ) : null}
              </th>
              <td className={classes.number}>
                <MarkText grade={grade} />
              </td>
              <td className={classes.number}>{grade.classAverage ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {classTerm === null ? null : (
        <p className={classes.quiet}>{t('grades.classTerm', { average: classTerm })}</p>
      )}
    </Card>
  );
}

function MarkText({ grade }: { grade: PageGrade }) {
  const { t } = useTranslation();
  if (grade.missing) return t('grades.missing');
  if (grade.score === null || grade.score === undefined) return grade.level ?? '–';
  return (
    <>
      {grade.score} <span className={classes.level}>{grade.level}</span>
    </>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

function trendText(subject: string, grades: readonly PageGrade[], t: Translate): string {
  const parts = grades
    .filter(({ score }) => typeof score === 'number')
    .map(({ assessment, score, classAverage }) =>
      typeof classAverage === 'number'
        ? t('grades.pointWithAverage', { assessment, score, average: classAverage })
        : t('grades.point', { assessment, score }),
    );
  return t('grades.trend', { subject, points: parts.join(t('grades.comma')) });
}

function distributionText({ distribution }: PageGrade, t: Translate): string {
  const parts = (distribution ?? []).map(({ levels, count }) =>
    t('grades.band', { levels: levels.join(''), count }),
  );
  return t('grades.distribution', { bands: parts.join(t('grades.comma')) });
}
