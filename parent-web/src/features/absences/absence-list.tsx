import { Button, Title } from '@mantine/core';
import {
  ABSENCE_KINDS,
  type AbsenceKind,
  absenceKindWord,
  absencesByMonth,
  formatRocDate,
  type Locale,
  type MonthOfAbsences,
  monthName,
  weekdayName,
} from '@qinshi/domain';
import { BarList, Card, ChildSwitcher, EmptyState, StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconCalendarCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AbsencesPage_QueryQuery } from '../../gql/graphql.ts';
import { FigureTime, RecordTime } from '../../shell/record-time.tsx';
import { useViewer } from '../../shell/viewer.tsx';
import classes from './absences.module.css';

const TONES: Readonly<Record<AbsenceKind, Tone>> = {
  UNEXCUSED: 'bad',
  LATE: 'live',
  LEFT_EARLY: 'quiet',
  EXCUSED: 'wait',
};

type Absence = NonNullable<AbsencesPage_QueryQuery['student']>['absences'][number];

interface AbsenceListProps {
  studentId: string;
  absences: readonly Absence[];
  /** Whether leave can be asked for any of them. */
  mayAskLate: boolean;
  /** The kind looked at; null for all. */
  kind: string | null;
  onKind: (kind: string | null) => void;
}

/** Absences as bars by month and one by one, with the way to ask for leave afterwards. */
export function AbsenceList({ studentId, absences, mayAskLate, kind, onKind }: AbsenceListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { activeIdentity } = useViewer();
  const shown = absences.filter((one) => kind === null || one.kind === kind);
  const months = absencesByMonth(shown);
  const most = Math.max(1, ...months.map(({ total }) => total));
  const kinds = ABSENCE_KINDS.filter((one) => absences.some((absence) => absence.kind === one));
  if (absences.length === 0)
    return (
      <EmptyState
        icon={<IconCalendarCheck size={32} stroke={1.6} aria-hidden />}
        title={t('absences.emptyTitle')}
        text={t('absences.emptyText')}
      />
    );
  return (
    <>
      {kinds.length > 1 ? (
        <div className="qs-no-print">
          <ChildSwitcher
            label={t('absences.kind')}
            allLabel={t('home.all')}
            items={kinds.map((one) => ({ id: one, name: absenceKindWord(one, locale) }))}
            value={kind}
            onChange={onKind}
          />
        </div>
      ) : null}
      <Card component="section" aria-labelledby="absences-months" className={classes.section}>
        <Title order={2} id="absences-months">
          {t('absences.byMonth')}
        </Title>
        <BarList
          label={t('absences.byMonth')}
          legend={kinds.map((one) => ({ tone: TONES[one], label: absenceKindWord(one, locale) }))}
          items={months.map((one) => ({
            key: one.month,
            label: monthName(one.month, locale),
            text: kindsText(one, locale, t('day.dot'), (count) => t('absences.periods', { count })),
            value: one.total / most,
            parts: ABSENCE_KINDS.map((each) => ({
              ...{ key: each, tone: TONES[each], value: (one.kinds[each] ?? 0) / most },
            })).filter(({ value }) => value > 0),
          }))}
        />
        <FigureTime records={shown} />
      </Card>
      {mayAskLate && activeIdentity.kind !== 'STUDENT' ? (
        <Button
          variant="light"
          renderRoot={(props) => <Link to="/leave/late" search={{ child: studentId }} {...props} />}
        >
          {t('absences.askLate')}
        </Button>
      ) : null}
      <Card component="section" aria-labelledby="absences-list" className={classes.section}>
        <Title order={2} id="absences-list">
          {t('absences.list')}
        </Title>
        <ul className={classes.list}>
          {[...shown]
            .sort((a, b) => b.date.localeCompare(a.date))
            .map(({ id, date, periodName, kind: one, leaveRequest, recordedAt, visibleFrom }) => (
              <li key={id} className={classes.row}>
                <span className={classes.grow}>
                  <strong>
                    {formatRocDate(date)} {weekdayName(date, locale)} {periodName}
                  </strong>
                  {leaveRequest ? (
                    <Link to="/leave/$id" params={{ id: leaveRequest.id }} className={classes.link}>
                      {leaveRequest.type.name}
                    </Link>
                  ) : null}
                  <RecordTime recordedAt={recordedAt} visibleFrom={visibleFrom} />
                </span>
                <StatePill tone={TONES[one]}>{absenceKindWord(one, locale)}</StatePill>
              </li>
            ))}
        </ul>
      </Card>
    </>
  );
}

function kindsText(
  { kinds }: MonthOfAbsences,
  locale: Locale,
  separator: string,
  periods: (count: number) => string,
): string {
  return ABSENCE_KINDS.flatMap((kind) => {
    const count = kinds[kind];
    return count ? [`${absenceKindWord(kind, locale)} ${periods(count)}`] : [];
  }).join(separator);
}
