import { skipToken, useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { inputOf, isEmpty } from './audience.ts';
import type { MessageDraft } from './draft.ts';
import { graphql } from './gql/index.ts';
import classes from './messages.module.css';

const REACH = graphql(`
  query ReachNote_query($input: MessageReachInput!) {
    messageReach(input: $input) {
      pupils
      guardians
      students
      people
      unboundPupils
      withoutContact
    }
  }
`);

/** How many people a message would reach, and whom it would not, while it is still being put together. */
export function ReachNote({ draft }: { readonly draft: MessageDraft }) {
  const { t } = useTranslation('familyMessages');
  const { locale } = useLocale();
  const { toGuardians, toStudents } = draft;
  const [audience] = useDebouncedValue(draft.audience, 300);
  const isChosen = !isEmpty(audience) && (toGuardians || toStudents);
  const { data, previousData, error } = useQuery(
    REACH,
    isChosen
      ? {
          variables: { input: { audience: inputOf(audience), toGuardians, toStudents } },
          fetchPolicy: 'cache-and-network',
        }
      : skipToken,
  );
  const reach = isChosen ? (data ?? previousData)?.messageReach : undefined;
  return (
    <div className={classes.reach} role="status" aria-label={t('reach.label')}>
      {!isChosen ? (
        <p className={classes.quiet}>{t('reach.choose')}</p>
      ) : error && !reach ? (
        <p className={classes.error}>{`▲ ${errorMessage(error, locale)}`}</p>
      ) : !reach ? (
        <p className={classes.quiet}>{t('reach.counting')}</p>
      ) : (
        <>
          <p className={classes.figure}>{t('reach.people', { count: reach.people })}</p>
          <p className={classes.quiet}>
            {t('reach.made', {
              pupils: reach.pupils,
              guardians: reach.guardians,
              students: reach.students,
            })}
          </p>
          {reach.unboundPupils > 0 && (
            <p className={classes.warning}>{`△ ${t('reach.unbound', { count: reach.unboundPupils })}`}</p>
          )}
          {reach.withoutContact > 0 && (
            <p className={classes.warning}>
              {`△ ${t('reach.withoutContact', { count: reach.withoutContact })}`}
            </p>
          )}
        </>
      )}
    </div>
  );
}
