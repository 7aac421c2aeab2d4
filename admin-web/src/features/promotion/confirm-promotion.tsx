import type { Attempt } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../forms/form-dialog.tsx';

interface ConfirmPromotionProps {
  readonly kind: 'apply' | 'undo';
  readonly attempt: Attempt;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
}

/** The last look before a whole school moves, or moves back. */
export function ConfirmPromotion({ kind, attempt, onSubmit, onClose }: ConfirmPromotionProps) {
  const { t } = useTranslation();
  return (
    <FormDialog
      danger={kind === 'undo'}
      title={t(`promotion.${kind}.title`)}
      lead={t(`promotion.${kind}.lead`)}
      submit={t(`promotion.${kind}.submit`)}
      attempt={attempt}
      onSubmit={onSubmit}
      onClose={onClose}
    />
  );
}
