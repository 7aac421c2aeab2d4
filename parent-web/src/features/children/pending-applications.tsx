import { Title } from '@mantine/core';
import { bindingStatusWord } from '@qinshi/domain';
import { Card, Face, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PendingApplications_ApplicationFragment } from '../../gql/graphql.ts';
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

type Child = Pick<PendingApplications_ApplicationFragment, 'studentName' | 'schoolName' | 'className'>;

/** Whether two are of one child, as far as names tell. */
function isOfSame(one: Child, other: Child): boolean {
  return (
    one.studentName === other.studentName &&
    one.schoolName === other.schoolName &&
    one.className === other.className
  );
}

/** Applications that are not children yet: waiting, or refused with the reason and not approved since. */
export function PendingApplications({
  applications,
}: {
  applications: readonly FragmentType<typeof PendingApplications_application>[];
}) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const all = readFragment(PendingApplications_application, applications);
  const open = all.filter(
    (one) =>
      one.status === 'SUBMITTED' ||
      (one.status === 'REJECTED' &&
        !all.some((other) => other.status === 'APPROVED' && isOfSame(one, other))),
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
