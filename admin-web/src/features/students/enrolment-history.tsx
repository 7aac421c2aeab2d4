import { Card, EmptyState, StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import classes from './students.module.css';

const EnrolmentHistory_enrolment = graphql(`
  fragment EnrolmentHistory_enrolment on Enrolment {
    id
    studentNumber
    seatNumber
    startsOn
    endsOn
    endReason
    school {
      id
      name
    }
    classGroup {
      id
      name
    }
  }
`);

interface EnrolmentHistoryProps {
  readonly enrolments: readonly FragmentType<typeof EnrolmentHistory_enrolment>[];
}

/** A student's way through schools and classes, the latest first. */
export function EnrolmentHistory({ enrolments }: EnrolmentHistoryProps) {
  const { t } = useTranslation();
  const today = useToday();
  const isNow = ({ startsOn, endsOn }: { startsOn: string; endsOn?: string | null }) =>
    startsOn <= today && (!endsOn || endsOn >= today);
  if (enrolments.length === 0) {
    return (
      <Card>
        <EmptyState title={t('student.noEnrolments')} text={t('student.noEnrolmentsText')} />
      </Card>
    );
  }
  const latestFirst = readFragment(EnrolmentHistory_enrolment, enrolments).toSorted((a, b) =>
    b.startsOn.localeCompare(a.startsOn),
  );
  return (
    <Card>
      <ol className={classes.history}>
        {latestFirst.map((enrolment) => {
          const from = shortDate(enrolment.startsOn);
          return (
            <li key={enrolment.id} data-current={isNow(enrolment) || undefined}>
              <div className={classes.stage}>
                <span className={classes.strong}>
                  {enrolment.school.name} {enrolment.classGroup?.name ?? t('students.noClass')}
                </span>
                <StatePill tone={isNow(enrolment) ? 'ok' : 'quiet'}>
                  {enrolment.startsOn > today
                    ? t('student.planned')
                    : isNow(enrolment)
                      ? t('student.current')
                      : enrolment.endReason
                        ? t(`student.end.${enrolment.endReason}`)
                        : t('student.ended')}
                </StatePill>
              </div>
              <p className={classes.quiet}>
                {enrolment.endsOn
                  ? t('student.fromTo', { from, to: shortDate(enrolment.endsOn) })
                  : t('student.from', { from })}
                {' · '}
                {t('student.number', { number: enrolment.studentNumber })}
                {enrolment.seatNumber ? ` · ${t('student.seat', { seat: enrolment.seatNumber })}` : ''}
              </p>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
