import { Title } from '@mantine/core';
import { CONDUCT_KINDS, conductKindWord, type SchoolLevel } from '@qinshi/domain';
import { Card, ChildSwitcher, EmptyState } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconAward } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ConductPage_QueryQuery } from '../../gql/graphql.ts';
import classes from './conduct.module.css';
import { ConductBalance } from './conduct-balance.tsx';
import { ConductRow } from './conduct-row.tsx';

export type ConductRecord = NonNullable<ConductPage_QueryQuery['student']>['conduct'][number];

interface ConductListProps {
  /** Of the pupil's school, where there are no records to tell it; null between schools. */
  level: SchoolLevel | null;
  records: readonly ConductRecord[];
  /** The kind looked at; null for all. */
  kind: string | null;
  onKind: (kind: string | null) => void;
  /** A record has changed. */
  onChanged: () => void;
}

/** The balance as a picture, and the records one by one. */
export function ConductList({ level: ofSchool, records, kind, onKind, onChanged }: ConductListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [latest] = records;
  if (!latest)
    return (
      <EmptyState
        icon={<IconAward size={32} stroke={1.6} aria-hidden />}
        title={t(ofSchool === 'ELEMENTARY' ? 'conduct.noEncouragement' : 'conduct.emptyTitle')}
        text={t(ofSchool === 'ELEMENTARY' ? 'conduct.noEncouragementText' : 'conduct.emptyText')}
      />
    );
  const { level } = latest.school;
  const kinds = CONDUCT_KINDS.filter((one) => records.some((record) => record.kind === one));
  const shown = records.filter((record) => kind === null || record.kind === kind);
  return (
    <>
      <ConductBalance records={records} level={level} />
      {kinds.length > 1 ? (
        <div className="qs-no-print">
          <ChildSwitcher
            label={t('conduct.kind')}
            allLabel={t('home.all')}
            items={kinds.map((one) => ({ id: one, name: conductKindWord(one, level, locale) }))}
            value={kind}
            onChange={onKind}
          />
        </div>
      ) : null}
      <Card component="section" aria-labelledby="conduct-list" className={classes.section}>
        <Title order={2} id="conduct-list">
          {t(level === 'ELEMENTARY' ? 'conduct.encouragementList' : 'conduct.list')}
        </Title>
        <ul className={classes.list}>
          {shown.map((record) => (
            <ConductRow key={record.id} record={record} onChanged={onChanged} />
          ))}
        </ul>
      </Card>
    </>
  );
}
