import { Banner } from '@qinshi/ui';
import { IconArrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ChainSimulator_PlanQuery } from '../../gql/graphql.ts';
import { shortDate } from '../../shell/formats.ts';
import classes from './leave.module.css';

/** The answer of the rules: the sentence, who decides in turn, proof, and what stands against it. */
export function PlanView({ plan }: { plan: ChainSimulator_PlanQuery['leavePlan'] }) {
  const { t } = useTranslation();
  return (
    <div className={classes.form} aria-live="polite">
      <strong>{plan.sentence}</strong>
      <ol className={classes.steps} aria-label={t('leave.steps')}>
        {plan.steps.map(({ role, approverNames, vacant }, index) => (
          <li key={`${index} ${role}`} className={`${classes.step} ${vacant ? classes.vacant : ''}`}>
            {index > 0 ? <IconArrowRight size={16} aria-hidden /> : null} {role}{' '}
            <span className={classes.names}>{vacant ? t('leave.vacant') : approverNames.join('、')}</span>
          </li>
        ))}
      </ol>
      <p>
        {plan.attachmentRequired
          ? plan.proofDueOn
            ? t('leave.proofDue', { date: shortDate(plan.proofDueOn) })
            : t('leave.proofNow')
          : t('leave.proofNone')}
      </p>
      {plan.problems.map(({ reason, message }) => (
        <Banner key={`${reason} ${message}`} tone="bad">
          {message}
        </Banner>
      ))}
    </div>
  );
}
