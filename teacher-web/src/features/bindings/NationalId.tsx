import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NationalIdOwner } from '../../gql/graphql.ts';
import classes from '../../shell/queue/queue.module.css';
import type { RevealedNumber } from './use-revealed-number.ts';

/** Where not even a masked number is told. */
const ALL_HIDDEN = '＊＊＊＊＊＊＊＊＊＊';

interface NationalIdProps {
  readonly owner: NationalIdOwner;
  readonly name: string;
  /** The number with its middle hidden, where it is known. */
  readonly masked?: string | null;
  readonly revealed: RevealedNumber;
}

/** An identity number, hidden until a reviewer asks for it; the note beside the button says that this is recorded. */
export function NationalId({ owner, name, masked, revealed }: NationalIdProps) {
  const { t } = useTranslation();
  const number = revealed.of(owner);
  return (
    <div className={classes.number}>
      <span className={classes.digits} aria-live="polite">
        {number ?? masked ?? ALL_HIDDEN}
      </span>
      {number ? (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconEyeOff size={20} aria-hidden />}
          onClick={revealed.hide}
        >
          {t('case.hide')}
        </Button>
      ) : (
        <Button
          variant="subtle"
          loading={revealed.busyWith === owner}
          aria-label={t('case.revealOf', { name })}
          leftSection={<IconEye size={20} aria-hidden />}
          onClick={() => void revealed.show(owner)}
        >
          {t('case.reveal')}
        </Button>
      )}
    </div>
  );
}
