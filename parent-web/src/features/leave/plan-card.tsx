import { formatRocDate } from '@qinshi/domain';
import { Banner, Card, DataList } from '@qinshi/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PlanPart_QueryQuery } from '../../gql/graphql.ts';
import classes from './leave.module.css';

type Plan = PlanPart_QueryQuery['leavePlan'];

/** What would happen, before anything is sent: the sum, who decides in turn, what has to be proved until when. */
export function PlanCard({ plan, hasProof }: { plan: Plan; hasProof: boolean }) {
  const { t } = useTranslation();
  const { sentence, steps, attachmentRequired, proofDueOn, daysLeft, problems } = plan;
  const proof = proofDueOn
    ? t('leave.plan.proofLater', { date: formatRocDate(proofDueOn) })
    : t('leave.plan.proofNow');
  return (
    <>
      <Card className={classes.section} aria-live="polite">
        <p className={classes.sentence}>{sentence}</p>
        <DataList
          items={[
            {
              label: t('leave.plan.decides'),
              value: steps.length > 0 && (
                <ol className={classes.turns}>
                  {steps.map(({ role, approverNames, vacant }, place) => (
                    // A chain may name a role twice.
                    <li key={`${place} ${role}`}>
                      {place > 0 ? <IconArrowRight size={16} stroke={2} aria-hidden /> : null}
                      {vacant
                        ? t('leave.plan.vacant', { role })
                        : t('leave.plan.step', { role, names: approverNames.join(t('day.separator')) })}
                    </li>
                  ))}
                </ol>
              ),
            },
            {
              label: t('leave.plan.proof'),
              value: attachmentRequired
                ? hasProof
                  ? t('leave.plan.proofThere')
                  : proof
                : t('leave.plan.noProof'),
            },
            {
              label: t('leave.plan.left'),
              value:
                daysLeft !== null && daysLeft !== undefined && t('leave.plan.daysLeft', { count: daysLeft }),
            },
          ]}
        />
      </Card>
      {problems.map(({ reason, message, date, clash }) => (
        <Banner key={`${reason} ${date}`} tone="bad">
          {message}
          {clash ? (
            <>
              {' '}
              <Link to="/leave/$id" params={{ id: clash.id }}>
                {t('leave.plan.clash')}
              </Link>
            </>
          ) : null}
        </Banner>
      ))}
    </>
  );
}
