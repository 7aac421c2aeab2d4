import { Button, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { maskNationalId, normalizeNationalId } from '@qinshi/domain';
import { Card, DataList } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import classes from './binding.module.css';
import type { GuardianEntry } from './draft.ts';

/** The guardian's data as they will be sent. The identity number shows only when asked for: shoulders are looked over. */
export function GuardianSummary({ guardian }: { guardian: GuardianEntry }) {
  const { t } = useTranslation();
  const [isRevealed, reveal] = useDisclosure(false);
  const nationalId = normalizeNationalId(guardian.nationalId);
  const known = typeof guardian.check === 'object' ? guardian.check : null;
  return (
    <Card className={classes.stack}>
      <Title order={3}>{t('binding.review.guardian')}</Title>
      <DataList
        items={[
          { label: t('binding.field.name'), value: known ? known.maskedName : guardian.name },
          {
            label: t('binding.field.nationalId'),
            value: (
              <>
                {isRevealed ? nationalId : maskNationalId(nationalId)}{' '}
                <Button variant="subtle" aria-pressed={isRevealed} onClick={reveal.toggle}>
                  {isRevealed ? t('binding.review.hide') : t('binding.review.reveal')}
                </Button>
              </>
            ),
          },
          { label: t('binding.field.phone'), value: known?.maskedPhone || guardian.phone },
          { label: t('binding.field.email'), value: known?.maskedEmail || guardian.email },
        ]}
      />
      <p className={classes.muted}>
        {known ? t('binding.guardian.knownText') : t('binding.review.emailReminder')}
      </p>
    </Card>
  );
}
