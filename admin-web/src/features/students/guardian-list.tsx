import { relationName } from '@qinshi/domain';
import { Card, EmptyState, Face, StatePill } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountState } from '../../accounts/account-state.tsx';
import { ReissueAccess } from '../../accounts/reissue-access.tsx';
import { type RowAction, RowMenu } from '../../accounts/row-menu.tsx';
import type { GuardianList_GuardianFragment as Guardian } from '../../gql/graphql.ts';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { dateTime, shortDate, shortDateOf } from '../../shell/formats.ts';
import { CorrectGuardian } from './correct-guardian.tsx';
import { EndBinding, LiftCustody } from './end-binding.tsx';
import { FormLink } from './form-link.tsx';
import { RecordContact } from './record-contact.tsx';
import { RestrictCustody } from './restrict-custody.tsx';
import classes from './students.module.css';

const GuardianList_guardian = graphql(`
  fragment GuardianList_guardian on Guardian {
    id
    name
    relation
    relationNote
    since
    accountState
    application {
      id
      formUrl
    }
    custodyRestriction {
      id
      startsOn
      endsOn
      inForce
    }
  }
`);

interface GuardianListProps {
  readonly guardians: readonly FragmentType<typeof GuardianList_guardian>[];
  readonly mayReissue: boolean;
  /** Whether the viewer keeps what is recorded of them. */
  readonly mayKeep: boolean;
  /** Something about a guardian has changed. */
  readonly onChanged: () => void;
}

/** What is open over the list, and whom it is about. */
interface OpenDialog {
  readonly what: 'access' | 'contact' | 'correct' | 'restrict' | 'lift' | 'unbind';
  readonly of: Guardian;
}

/** Who is bound to a student, as what, since when, whether they can sign in, and whom a court keeps away. */
export function GuardianList({ guardians, mayReissue, mayKeep, onChanged }: GuardianListProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<OpenDialog>();
  if (guardians.length === 0) {
    return (
      <Card>
        <EmptyState title={t('student.noGuardians')} text={t('student.noGuardiansText')} />
      </Card>
    );
  }
  const actionsFor = (of: Guardian): RowAction[] => {
    const action = (key: OpenDialog['what'], label: string, danger = false): RowAction => ({
      ...{ key, label, danger },
      onSelect: () => setOpen({ what: key, of }),
    });
    return [
      ...(mayReissue
        ? [action('access', t('account.reissue.action')), action('contact', t('account.contact.action'))]
        : []),
      ...(mayKeep
        ? [
            action('correct', t('guardian.correct.action')),
            of.custodyRestriction
              ? action('lift', t('guardian.lift.action'))
              : action('restrict', t('guardian.restrict.action'), true),
            action('unbind', t('guardian.unbind.action'), true),
          ]
        : []),
    ];
  };
  return (
    <>
      <ul className={classes.guardians}>
        {readFragment(GuardianList_guardian, guardians).map((guardian) => (
          <li key={guardian.id}>
            <GuardianCard guardian={guardian} actions={actionsFor(guardian)} />
          </li>
        ))}
      </ul>
      {open ? <GuardianDialog open={open} onClose={() => setOpen(undefined)} onChanged={onChanged} /> : null}
    </>
  );
}

function GuardianCard({ guardian, actions }: { guardian: Guardian; actions: readonly RowAction[] }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
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
        <Restriction guardian={guardian} />
        {guardian.application ? <FormLink url={guardian.application.formUrl} name={guardian.name} /> : null}
      </div>
      <RowMenu name={guardian.name} actions={actions} />
    </Card>
  );
}

function Restriction({ guardian: { custodyRestriction } }: { guardian: Guardian }) {
  const { t } = useTranslation();
  if (!custodyRestriction) return null;
  const { startsOn, endsOn, inForce } = custodyRestriction;
  const from = shortDate(startsOn);
  const span = endsOn
    ? t('guardian.spanUntil', { from, until: shortDate(endsOn) })
    : t('guardian.spanFrom', { from });
  return (
    <StatePill tone={inForce ? 'bad' : 'wait'}>
      {t(inForce ? 'guardian.restricted' : 'guardian.restrictedLater', { span })}
    </StatePill>
  );
}

interface GuardianDialogProps {
  readonly open: OpenDialog;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

function GuardianDialog({ open: { what, of }, onClose, onChanged }: GuardianDialogProps) {
  switch (what) {
    case 'access':
      return (
        <ReissueAccess of={{ guardianshipId: of.id }} name={of.name} onClose={onClose} onIssued={onChanged} />
      );
    case 'contact':
      return <RecordContact guardianshipId={of.id} name={of.name} onClose={onClose} onRecorded={onChanged} />;
    case 'correct':
      return <CorrectGuardian guardian={of} onClose={onClose} onSaved={onChanged} />;
    case 'restrict':
      return <RestrictCustody guardian={of} onClose={onClose} onSaved={onChanged} />;
    case 'lift':
      return of.custodyRestriction ? (
        <LiftCustody
          restriction={of.custodyRestriction}
          name={of.name}
          onClose={onClose}
          onDone={onChanged}
        />
      ) : null;
    case 'unbind':
      return <EndBinding guardian={of} onClose={onClose} onDone={onChanged} />;
  }
}
