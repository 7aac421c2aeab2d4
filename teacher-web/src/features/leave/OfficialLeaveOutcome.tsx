import { Button } from '@mantine/core';
import { Banner } from '@qinshi/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import queue from '../../shell/queue/queue.module.css';
import classes from './form.module.css';

const OUTCOME = graphql(`
  fragment OfficialLeaveOutcome_outcome on OfficialLeaveOutcome {
    granted {
      id
      student {
        id
        name
      }
    }
    skipped {
      reason
      message
      student {
        id
        name
        classGroup {
          id
          name
        }
      }
    }
  }
`);

interface OfficialLeaveOutcomeProps {
  readonly outcome: FragmentType<typeof OUTCOME>;
  readonly onAgain: () => void;
}

/** How many have their leave, and who was left out for which reason. */
export function OfficialLeaveOutcome(props: OfficialLeaveOutcomeProps) {
  const { granted, skipped } = readFragment(OUTCOME, props.outcome);
  const { t } = useTranslation();
  return (
    <section className={classes.form}>
      <Banner
        tone={granted.length > 0 ? 'ok' : 'live'}
        title={t('leave.team.granted', { count: granted.length })}
      >
        {skipped.length > 0 && <p>{t('leave.team.skipped', { count: skipped.length })}</p>}
      </Banner>
      {skipped.length > 0 && (
        <ul className={queue.outcomes}>
          {skipped.map(({ student, message }) => (
            <li key={student.id}>
              <span>
                <b>{student.name}</b> {student.classGroup?.name}{' '}
                <span className={queue.muted}>{message}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.after}>
        <Button variant="default" onClick={props.onAgain}>
          {t('leave.team.again')}
        </Button>
        <Button renderRoot={(props) => <Link {...props} to="/leave" search={{ tab: 'records' }} />}>
          {t('leave.team.records')}
        </Button>
      </div>
    </section>
  );
}
