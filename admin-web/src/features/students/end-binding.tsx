import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { WithReason } from './with-reason.tsx';

const EndBinding_end = graphql(`
  mutation EndBinding_end($input: EndGuardianshipInput!) {
    endGuardianship(input: $input)
  }
`);

const LiftCustody_lift = graphql(`
  mutation LiftCustody_lift($input: LiftCustodyRestrictionInput!) {
    liftCustodyRestriction(input: $input) {
      id
    }
  }
`);

interface EndBindingProps {
  readonly guardian: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Ends a binding that should not be, or no longer. */
export function EndBinding({ guardian, onClose, onDone }: EndBindingProps) {
  const { t } = useTranslation();
  const [end] = useMutation(EndBinding_end);
  const { id: guardianshipId, name } = guardian;
  return (
    <WithReason
      title={t('guardian.unbind.title', { name })}
      lead={t('guardian.unbind.lead')}
      submit={t('guardian.unbind.submit')}
      done={t('guardian.unbind.done', { name })}
      run={(reason) => end({ variables: { input: { guardianshipId, reason } } })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}

interface LiftCustodyProps {
  readonly restriction: { readonly id: string };
  readonly name: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Lifts a court order before its last day. */
export function LiftCustody({ restriction, name, onClose, onDone }: LiftCustodyProps) {
  const { t } = useTranslation();
  const [lift] = useMutation(LiftCustody_lift);
  return (
    <WithReason
      title={t('guardian.lift.title', { name })}
      lead={t('guardian.lift.lead')}
      submit={t('guardian.lift.submit')}
      done={t('guardian.lift.done', { name })}
      run={(reason) => lift({ variables: { input: { id: restriction.id, reason } } })}
      onClose={onClose}
      onDone={onDone}
    />
  );
}
