import { Anchor, Button, Text } from '@mantine/core';
import { AccountFrame, Banner, Card } from '@qinshi/ui';
import { errorMessage, useLocale } from '@qinshi/web-kit';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './consent-to.module.css';
import { answerInteraction, type Interaction, InteractionGone, type Reads } from './interaction.ts';
import { SignOutLink } from './sign-out-link.tsx';

interface QuestionProps {
  uid: string;
  interaction: Interaction;
  onGone: () => void;
}

/** Which service asks, what it will read in words, and the two answers. */
export function Question({ uid, interaction, onGone }: QuestionProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { client, reads, account } = interaction;
  const [answered, setAnswered] = useState<'approve' | 'deny' | null>(null);
  const [failure, setFailure] = useState<unknown>(null);

  const answer = async (choice: 'approve' | 'deny') => {
    setAnswered(choice);
    setFailure(null);
    try {
      window.location.assign(await answerInteraction(uid, choice));
    } catch (error) {
      setAnswered(null);
      if (error instanceof InteractionGone) onGone();
      else setFailure(error);
    }
  };
  const hint = (one: Reads) => {
    if (one !== 'EMAIL') return t(`consentTo.hint.${one}`);
    return account?.email
      ? t('consentTo.hint.EMAIL', { email: account.email })
      : t('consentTo.hint.EMAIL_NONE');
  };

  return (
    <AccountFrame
      productName={t('app.name')}
      title={t('consentTo.asks', { client: client.name })}
      lead={
        client.homepageUrl ? (
          <Anchor href={client.homepageUrl} target="_blank" rel="noreferrer" py={10}>
            {new URL(client.homepageUrl).host}
          </Anchor>
        ) : undefined
      }
      footer={<SignOutLink />}
    >
      {failure ? <Banner tone="bad">{errorMessage(failure, locale)}</Banner> : null}
      {account ? (
        <Text>
          {t('consentTo.account')} <strong>{account.name}</strong>
        </Text>
      ) : null}
      <Card className={classes.reads}>
        <h2 className={classes.heading}>{t('consentTo.willRead')}</h2>
        <ul className={classes.list}>
          {reads.map((one) => (
            <li key={one} className={classes.item}>
              <IconCheck size={20} stroke={2.2} aria-hidden />
              <div>
                <strong>{t(`reads.${one}`)}</strong>
                <Text c="dimmed" size="sm">
                  {hint(one)}
                </Text>
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Text size="sm">{t('consentTo.withdraw')}</Text>
      <div className={classes.actions}>
        <Button
          size="md"
          variant="default"
          loading={answered === 'deny'}
          disabled={answered === 'approve'}
          onClick={() => void answer('deny')}
        >
          {t('consentTo.deny')}
        </Button>
        <Button
          size="md"
          loading={answered === 'approve'}
          disabled={answered === 'deny'}
          onClick={() => void answer('approve')}
        >
          {t('consentTo.approve')}
        </Button>
      </div>
    </AccountFrame>
  );
}
