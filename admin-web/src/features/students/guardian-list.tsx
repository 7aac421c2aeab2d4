import { relationName } from '@qinshi/domain';
import { Card, EmptyState, Face } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { RowMenu } from '../../accounts/row-menu.tsx';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDateOf } from '../../shell/formats.ts';
import { RecordContact } from './record-contact.tsx';
import classes from './students.module.css';

const GuardianList_guardian = graphql(`
  fragment GuardianList_guardian on Guardian {
    id
    name
    relation
    relationNote
    since
    accountState
  }
`);

interface GuardianListProps {
  readonly guardians: readonly FragmentType<typeof GuardianList_guardian>[];
  readonly mayReissue: boolean;
  /** A guardian's access has been issued anew. */
  readonly onIssued: () => void;
}

/** What is open over the list, and whom it is about. */
interface OpenDialog {
  readonly what: 'access' | 'contact';
  readonly of: { readonly id: string; readonly name: string };
}

/** Who is bound to a student, as what, since when, and whether they can sign in. */
export function GuardianList({ guardians, mayReissue, onIssued }: GuardianListProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [open, setOpen] = useState<OpenDialog>();
  const close = () => setOpen(undefined);
  if (guardians.length === 0) {
    return (
      <Card>
        <EmptyState title={t('student.noGuardians')} text={t('student.noGuardiansText')} />
      </Card>
    );
  }
  return (
    <>
      <ul className={classes.guardians}>
        {readFragment(GuardianList_guardian, guardians).map((guardian) => (
          <li key={guardian.id}>
            <Card className={classes.guardian}>
              <Face name={guardian.name} />
              <div className={classes.guardianWords}>
                <p className={classes.strong}>{guardian.name}</p>
                <p className={classes.quiet}>
                  {relationName(guardian.relation, locale)}
                  {guardian.relationNote ? `（${guardian.relationNote}）` : ''}
                  {' · '}
                  <time dateTime={guardian.since} title={dateTime(guardian.since)}>
                    {t('student.guardianSince', { date: shortDateOf(guardian.since) })}
                  </time>
                </p>
                <AccountState state={guardian.accountState} />
              </div>
              <RowMenu
                name={guardian.name}
                actions={
                  mayReissue
                    ? [
                        {
                          key: 'reissue',
                          label: t('account.reissue.action'),
                          onSelect: () => setOpen({ what: 'access', of: guardian }),
                        },
                        {
                          key: 'contact',
                          label: t('account.contact.action'),
                          onSelect: () => setOpen({ what: 'contact', of: guardian }),
                        },
                      ]
                    : []
                }
              />
            </Card>
          </li>
        ))}
      </ul>
      {open?.what === 'access' ? (
        <ReissueAccess
          of={{ guardianshipId: open.of.id }}
          name={open.of.name}
          onClose={close}
          onIssued={onIssued}
        />
      ) : null}
      {open?.what === 'contact' ? (
        <RecordContact
          guardianshipId={open.of.id}
          name={open.of.name}
          onClose={close}
          onRecorded={onIssued}
        />
      ) : null}
    </>
  );
}
