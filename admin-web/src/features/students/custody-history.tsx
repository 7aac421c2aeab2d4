import { Button } from '@mantine/core';
import { Card, StatePill } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustodyHistory_RestrictionFragment as Restriction } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDate } from '../../shell/formats.ts';
import { useToday } from '../../shell/today.ts';
import { LiftCustody } from './end-binding.tsx';
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
  /** Whether the viewer may lift what is still open, also of somebody who is bound no more. */
  readonly mayLift: boolean;
  readonly onChanged: () => void;
}

/** Court orders about this student's guardians, past ones included. */
export function CustodyHistory({ restrictions, mayLift, onChanged }: CustodyHistoryProps) {
  const { t } = useTranslation();
  const today = useToday();
  const [lifting, setLifting] = useState<Restriction>();
  return (
    <>
      <ul className={classes.guardians}>
        {readFragment(CustodyHistory_restriction, restrictions).map((one) => {
          const from = shortDate(one.startsOn);
          return (
            <li key={one.id}>
              <Card className={classes.guardianWords}>
                <p className={classes.strong}>{one.guardianName}</p>
                <StatePill tone={one.inForce ? 'bad' : 'quiet'}>
                  {t(`guardian.${stateOf(one, today)}`)}
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
                {mayLift && ['inForce', 'toCome'].includes(stateOf(one, today)) ? (
                  <Button variant="light" onClick={() => setLifting(one)}>
                    {t('guardian.lift.action')}
                  </Button>
                ) : null}
              </Card>
            </li>
          );
        })}
      </ul>
      {lifting ? (
        <LiftCustody
          restriction={lifting}
          name={lifting.guardianName}
          onClose={() => setLifting(undefined)}
          onDone={onChanged}
        />
      ) : null}
    </>
  );
}

function stateOf({ liftedAt, inForce, startsOn }: Restriction, today: string) {
  if (liftedAt) return 'lifted';
  if (inForce) return 'inForce';
  return startsOn > today ? 'toCome' : 'over';
}
