import { Card, StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDate } from '../../shell/formats.ts';
import classes from './students.module.css';

const CustodyHistory_restriction = graphql(`
  fragment CustodyHistory_restriction on CustodyRestriction {
    id
    guardianName
    startsOn
    endsOn
    inForce
    basis
    note
    recordedByName
    recordedAt
    liftedByName
    liftedAt
    liftReason
  }
`);

interface CustodyHistoryProps {
  readonly restrictions: readonly FragmentType<typeof CustodyHistory_restriction>[];
}

/** Court orders about this student's guardians, past ones included. */
export function CustodyHistory({ restrictions }: CustodyHistoryProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.guardians}>
      {readFragment(CustodyHistory_restriction, restrictions).map((one) => {
        const from = shortDate(one.startsOn);
        return (
          <li key={one.id}>
            <Card className={classes.guardianWords}>
              <p className={classes.strong}>{one.guardianName}</p>
              <StatePill tone={one.inForce ? 'bad' : 'quiet'}>
                {t(
                  one.liftedAt ? 'guardian.lifted' : one.inForce ? 'guardian.inForce' : 'guardian.notInForce',
                )}
              </StatePill>
              <p>
                {one.endsOn
                  ? t('guardian.spanUntil', { from, until: shortDate(one.endsOn) })
                  : t('guardian.spanFrom', { from })}
                {one.basis ? ` · ${one.basis}` : ''}
              </p>
              {one.note ? <p className={classes.quiet}>{one.note}</p> : null}
              {one.recordedByName ? (
                <p className={classes.quiet}>
                  {t('guardian.recordedBy', { name: one.recordedByName, at: dateTime(one.recordedAt) })}
                </p>
              ) : null}
              {one.liftedAt && one.liftedByName ? (
                <p className={classes.quiet}>
                  {t('guardian.liftedBy', {
                    name: one.liftedByName,
                    at: dateTime(one.liftedAt),
                    reason: one.liftReason ?? '',
                  })}
                </p>
              ) : null}
            </Card>
          </li>
        );
      })}
    </ul>
  );
}
