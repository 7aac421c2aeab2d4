import { ABSENCE_KINDS, type AbsenceKind, absenceKindWord } from '@qinshi/domain';
import { StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { AbsenceRow } from './AbsenceRow.tsx';
import classes from './absences.module.css';

const STUDENT = graphql(`
  fragment AbsencesOfPupil_student on Student {
    id
    name
    seatNumber
    absences(term: $term, kinds: $kinds) {
      id
      kind
      ...AbsenceRow_absence
    }
  }
`);

const TONES: Readonly<Record<AbsenceKind, Tone>> = {
  UNEXCUSED: 'bad',
  LATE: 'live',
  LEFT_EARLY: 'live',
  EXCUSED: 'wait',
};

/** How much of what a pupil missed, and when, on being opened. */
export function AbsencesOfPupil({ student }: { readonly student: FragmentType<typeof STUDENT> }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { name, seatNumber, absences } = readFragment(STUDENT, student);
  const counts = ABSENCE_KINDS.map((kind) => ({
    kind,
    count: absences.filter((absence) => absence.kind === kind).length,
  })).filter(({ count }) => count > 0);
  return (
    <li className={classes.pupil}>
      <details>
        <summary className={classes.summary}>
          <IconChevronRight size={20} aria-hidden className={classes.chevron} />
          <strong className={classes.name}>
            {seatNumber ? `${String(seatNumber).padStart(2, '0')} ` : ''}
            {name}
          </strong>
          <span className={classes.counts}>
            {counts.map(({ kind, count }) => (
              <StatePill key={kind} tone={TONES[kind]}>
                {t('absences.count', { kind: absenceKindWord(kind, locale), count })}
              </StatePill>
            ))}
          </span>
        </summary>
        <ul className={classes.list}>
          {absences.map((absence) => (
            <AbsenceRow key={absence.id} pupil={name} absence={absence} />
          ))}
        </ul>
      </details>
    </li>
  );
}
