import { relationName } from '@qinshi/domain';
import { Card, EmptyState, Face } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDateOf } from '../../shell/formats.ts';
import classes from './students.module.css';

const GuardianList_guardian = graphql(`
  fragment GuardianList_guardian on Guardian {
    id
    name
    relation
    relationNote
    since
  }
`);

interface GuardianListProps {
  readonly guardians: readonly FragmentType<typeof GuardianList_guardian>[];
}

/** Who is bound to a student, as what, and since when. */
export function GuardianList({ guardians }: GuardianListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  if (guardians.length === 0) {
    return (
      <Card>
        <EmptyState title={t('student.noGuardians')} text={t('student.noGuardiansText')} />
      </Card>
    );
  }
  return (
    <ul className={classes.guardians}>
      {readFragment(GuardianList_guardian, guardians).map((guardian) => (
        <li key={guardian.id}>
          <Card className={classes.guardian}>
            <Face name={guardian.name} />
            <div>
              <p className={classes.strong}>{guardian.name}</p>
              <p className={classes.quiet}>
                {relationName(guardian.relation, locale)}
                {guardian.relationNote ? `（${guardian.relationNote}）` : ''}
                {' · '}
                <time dateTime={guardian.since} title={dateTime(guardian.since)}>
                  {t('student.guardianSince', { date: shortDateOf(guardian.since) })}
                </time>
              </p>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}
