import { formatRocDate } from '@qinshi/domain';
import { Banner } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './form.module.css';

const PLAN = graphql(`
  fragment LeavePlan_plan on LeavePlan {
    sentence
    attachmentRequired
    proofDueOn
    daysLeft
    steps {
      role
      approverNames
      vacant
    }
  }
`);

interface LeavePlanProps {
  readonly plan: FragmentType<typeof PLAN>;
  /** What stands against it and belongs to no field. */
  readonly problems: readonly string[];
}

/** What will happen with a leave, before it is sent: the sum, who decides in turn, what proof is needed until when. */
export function LeavePlan(props: LeavePlanProps) {
  const plan = readFragment(PLAN, props.plan);
  const { t } = useTranslation();
  return (
    <section className={classes.plan} aria-live="polite">
      <p className={classes.sentence}>{plan.sentence}</p>
      <p>
        {t('leave.plan.decides')}
        {plan.steps
          .map(({ role, approverNames, vacant }) =>
            vacant
              ? t('leave.plan.vacant', { role })
              : t('leave.plan.step', { role, names: approverNames.join(t('classes.separator')) }),
          )
          .join(' → ')}
      </p>
      {plan.proofDueOn ? (
        <p>{t('leave.plan.proofUntil', { date: formatRocDate(plan.proofDueOn) })}</p>
      ) : (
        plan.attachmentRequired && <p>{t('leave.plan.proofNow')}</p>
      )}
      {typeof plan.daysLeft === 'number' && <p>{t('leave.plan.daysLeft', { days: plan.daysLeft })}</p>}
      {props.problems.map((problem) => (
        <Banner key={problem} tone="bad">
          {problem}
        </Banner>
      ))}
    </section>
  );
}
