import { Button, Group } from '@mantine/core';
import { conductKindWord, formatRocDate, formatRocDateTime, isDemerit } from '@qinshi/domain';
import { StatePill, type Tone } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConductRow_RecordFragment as Record } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { type ConductDeed, ConductDialog } from './ConductDialog.tsx';
import { ConductHistory } from './ConductHistory.tsx';
import classes from './conduct.module.css';

const RECORD = graphql(`
  fragment ConductRow_record on ConductRecord {
    id
    date
    kind
    count
    reason
    state
    recordedAt
    recordedBy
    visibleFrom
    cancelledOn
    version
    student {
      id
      name
      seatNumber
    }
    school {
      id
      level
    }
    cancellation {
      id
      reason
      appliedBy
      granted
      comment
      decidedAt
      decidedBy
    }
    ...ConductHistory_record
  }
`);

interface ConductRowProps {
  readonly record: FragmentType<typeof RECORD>;
  readonly isOffice: boolean;
}

/** One record with what may be done to it. */
export function ConductRow({ record: given, isOffice }: ConductRowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [deed, setDeed] = useState<ConductDeed | null>(null);
  const record = readFragment(RECORD, given);
  const { date, kind, count, reason, state, student, school, cancellation } = record;
  const stands = state === 'STANDING';
  const waiting = stands && cancellation?.granted === null;
  const tone: Tone = stands ? (isDemerit(kind) ? 'bad' : 'ok') : 'quiet';
  const words =
    kind === 'GUIDANCE'
      ? conductKindWord(kind, school.level, locale)
      : t('conduct.given', { kind: conductKindWord(kind, school.level, locale), count });
  return (
    <li className={classes.row}>
      <span className={classes.head}>
        <strong>
          {student.seatNumber ? `${String(student.seatNumber).padStart(2, '0')} ` : ''}
          {student.name}
        </strong>
        <StatePill tone={tone}>{stands ? words : t(`conduct.${state}`, { words })}</StatePill>
      </span>
      <p className={classes.reason}>
        {formatRocDate(date)} {reason}
      </p>
      <p className={classes.note}>{timesOf(record, t)}</p>
      {waiting && cancellation ? (
        <p className={classes.note}>
          {t('conduct.asks', { name: cancellation.appliedBy, reason: cancellation.reason })}
        </p>
      ) : null}
      {cancellation?.decidedAt ? (
        <p className={classes.note}>
          {t(cancellation.granted ? 'conduct.granted' : 'conduct.notGranted', {
            name: cancellation.decidedBy ?? '',
            at: formatRocDateTime(cancellation.decidedAt),
            comment: cancellation.comment ?? '',
          })}
        </p>
      ) : null}
      <ConductHistory record={record} level={school.level} />
      {stands ? (
        <Group gap="xs" className="qs-no-print">
          <Button size="compact-md" variant="subtle" onClick={() => setDeed('correct')}>
            {t('conduct.correct')}
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => setDeed('recall')}>
            {t('conduct.recall')}
          </Button>
          {isDemerit(kind) && !waiting ? (
            <Button size="compact-md" variant="subtle" onClick={() => setDeed('ask')}>
              {t('conduct.ask')}
            </Button>
          ) : null}
          {waiting && isOffice ? (
            <>
              <Button size="compact-md" onClick={() => setDeed('grant')}>
                {t('conduct.grant')}
              </Button>
              <Button size="compact-md" variant="default" onClick={() => setDeed('refuse')}>
                {t('conduct.refuse')}
              </Button>
            </>
          ) : null}
        </Group>
      ) : null}
      {deed ? <ConductDialog deed={deed} record={record} onClose={() => setDeed(null)} /> : null}
    </li>
  );
}

function timesOf(record: Record, t: ReturnType<typeof useTranslation>['t']): string {
  const facts = { name: record.recordedBy ?? '', recorded: formatRocDateTime(record.recordedAt) };
  if (record.kind === 'GUIDANCE') return t('conduct.guidanceTime', facts);
  // What was taken back no family will see, whenever it would have.
  if (record.state === 'RECALLED') return t('conduct.recordedTime', facts);
  return t('conduct.time', { ...facts, visible: formatRocDateTime(record.visibleFrom) });
}
