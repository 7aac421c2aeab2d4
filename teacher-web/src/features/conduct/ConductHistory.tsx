import { conductKindWord, formatRocDateTime, type SchoolLevel } from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './conduct.module.css';

const HISTORY = graphql(`
  fragment ConductHistory_record on ConductRecord {
    id
    history {
      deed
      changedAt
      changedBy
      kind
      count
      reason
      note
    }
  }
`);

interface ConductHistoryProps {
  readonly record: FragmentType<typeof HISTORY>;
  readonly level: SchoolLevel;
}

/** What was done to a record after it was made: who, when, why, and what it said from then on. */
export function ConductHistory({ record, level }: ConductHistoryProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { history } = readFragment(HISTORY, record);
  if (history.length < 2) return null;
  return (
    <details className={classes.history}>
      <summary>{t('conduct.history', { count: history.length - 1 })}</summary>
      <ol className={classes.list}>
        {history.map(({ deed, changedAt, changedBy, kind, count, reason, note }) => (
          <li key={changedAt + deed} className={`${classes.step} ${classes.note}`}>
            {t(`conduct.deeds.${deed}`, {
              ...{ at: formatRocDateTime(changedAt), name: changedBy },
              words: t('conduct.given', { kind: conductKindWord(kind, level, locale), count }),
              reason,
            })}
            {note ? ` ${t('conduct.because', { note })}` : null}
          </li>
        ))}
      </ol>
    </details>
  );
}
