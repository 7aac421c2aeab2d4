import { Title } from '@mantine/core';
import { LeaveStatusBadge, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { showDateTime } from '../../shell/dates.ts';
import queue from '../../shell/queue/queue.module.css';
import classes from './leave.module.css';

const STEPS = graphql(`
  fragment LeaveSteps_request on LeaveRequest {
    id
    status
    steps {
      role
      decidedAt
      outcome
      comment
      approver {
        id
        name
      }
      approvers {
        id
        name
      }
    }
  }
`);

interface LeaveStepsProps {
  readonly request: FragmentType<typeof STEPS>;
}

/** Who decides in turn, how far it is, and who holds it now. */
export function LeaveSteps(props: LeaveStepsProps) {
  const { steps, status } = readFragment(STEPS, props.request);
  const { t } = useTranslation();
  const { locale } = useLocale();
  const current = status === 'PENDING' ? steps.findIndex(({ decidedAt }) => !decidedAt) : -1;
  return (
    <section className={queue.section}>
      <Title order={3}>{t('leave.steps')}</Title>
      <ol className={classes.steps}>
        {steps.map(({ role, approver, approvers, decidedAt, outcome, comment }, index) => (
          <li key={`${index} ${role}`} aria-current={index === current ? 'step' : undefined}>
            <span className={classes.stepText}>
              <b>{role}</b>{' '}
              <span>
                {decidedAt
                  ? (approver?.name ?? '')
                  : approvers.map(({ name }) => name).join(t('classes.separator')) ||
                    (index === current ? t('leave.vacant') : '')}
              </span>
              {decidedAt && <span className={queue.muted}>{showDateTime(decidedAt, locale)}</span>}
              {comment && <span className={classes.comment}>{comment}</span>}
            </span>
            {outcome ? (
              <LeaveStatusBadge status={outcome} locale={locale} />
            ) : index === current ? (
              <LeaveStatusBadge status="PENDING" locale={locale} />
            ) : (
              <StatePill tone="quiet">{t('leave.later')}</StatePill>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
