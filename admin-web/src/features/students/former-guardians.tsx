import { relationName } from '@qinshi/domain';
import { Card } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { shortDateOf } from '../../shell/formats.ts';
import { FormLink } from './form-link.tsx';
import classes from './students.module.css';

const FormerGuardians_guardian = graphql(`
  fragment FormerGuardians_guardian on Guardian {
    id
    name
    relation
    since
    until
    endReason
    application {
      id
      formUrl
    }
  }
`);

interface FormerGuardiansProps {
  readonly guardians: readonly FragmentType<typeof FormerGuardians_guardian>[];
}

/** Who was bound to a student, until when, and why no longer. */
export function FormerGuardians({ guardians }: FormerGuardiansProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <ul className={classes.guardians}>
      {readFragment(FormerGuardians_guardian, guardians).map((guardian) => (
        <li key={guardian.id}>
          <Card className={classes.guardianWords}>
            <p className={classes.strong}>{guardian.name}</p>
            <p className={classes.quiet}>
              {relationName(guardian.relation, locale)}
              {' · '}
              {t('guardian.formerUntil', {
                from: shortDateOf(guardian.since),
                until: guardian.until ? shortDateOf(guardian.until) : '',
              })}
            </p>
            {guardian.endReason ? <p className={classes.quiet}>{guardian.endReason}</p> : null}
            {guardian.application ? (
              <FormLink url={guardian.application.formUrl} name={guardian.name} />
            ) : null}
          </Card>
        </li>
      ))}
    </ul>
  );
}
