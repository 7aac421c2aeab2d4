import { Title } from '@mantine/core';
import { bindingStatusWord } from '@qinshi/domain';
import { Card, Face, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import classes from './children.module.css';

const PendingApplications_application = graphql(`
  fragment PendingApplications_application on BindingApplication {
    id
    status
    studentName
    schoolName
    className
    rejectionReason
  }
`);

/** Applications that are not children yet: waiting, or refused with the reason. */
export function PendingApplications({
  applications,
}: {
  applications: readonly FragmentType<typeof PendingApplications_application>[];
}) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const open = readFragment(PendingApplications_application, applications).filter(
    ({ status }) => status === 'SUBMITTED' || status === 'REJECTED',
  );
  if (open.length === 0) return null;
  return (
    <section className={classes.section}>
      <Title order={2}>{t('home.pending')}</Title>
      <ul className={classes.list}>
        {open.map((application) => (
          <li key={application.id}>
            <Card component={Link} to="/binding/progress" openable className={classes.child}>
              <Face name={application.studentName} />
              <span className={classes.grow}>
                <strong>{application.studentName}</strong>
                <span className={classes.place}>
                  {application.schoolName} {application.className}
                </span>
                {application.rejectionReason ? (
                  <span className={classes.place}>
                    {t('home.reason', { reason: application.rejectionReason })}
                  </span>
                ) : null}
              </span>
              <StatePill tone={application.status === 'REJECTED' ? 'bad' : 'wait'}>
                {bindingStatusWord(application.status, locale)}
              </StatePill>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  );
}
