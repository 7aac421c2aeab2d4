import { Button } from '@mantine/core';
import { CONTACT_CODE_LENGTH, refusalText } from '@qinshi/domain';
import { Banner, CodeInput, StickyActions, useCountdown } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import classes from './binding.module.css';
import type { SentCode } from './draft.ts';

const CodeEntry_verify = graphql(`
  mutation CodeEntry_verify($input: VerifyContactCodeInput!) {
    verifyContactCode(input: $input)
  }
`);

interface CodeEntryProps {
  sent: SentCode;
  onResend: () => void;
  resending: boolean;
}

/** Six boxes for the code; the last digit sends it. A right code opens the next step by itself. */
export function CodeEntry({ sent, onResend, resending }: CodeEntryProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [code, setCode] = useState('');
  const [incomplete, setIncomplete] = useState(false);
  const [{ fetching, error }, verify] = useMutation(CodeEntry_verify);
  const secondsLeft = useCountdown(sent.resendAt);
  const { fields, general } = formErrors(error, locale);

  const submit = async (typed: string) => {
    if (fetching) return;
    setIncomplete(typed.length < CONTACT_CODE_LENGTH);
    if (typed.length < CONTACT_CODE_LENGTH) return;
    const { channel, address } = sent;
    const { data } = await verify({ input: { channel, address, code: typed } });
    if (!data) setCode('');
  };
  const refusal = fields.code ?? general ?? undefined;

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit(code);
      }}
    >
      <Banner tone="ok">{t('binding.contact.sent', { address: sent.maskedAddress })}</Banner>
      <CodeInput
        label={t('binding.contact.code')}
        description={t('binding.contact.validity')}
        value={code}
        onChange={(typed) => {
          setCode(typed);
          setIncomplete(false);
        }}
        onComplete={(typed) => void submit(typed)}
        error={code === '' ? (incomplete ? refusalText(locale, 'REQUIRED') : refusal) : undefined}
        disabled={fetching}
        autoFocus
        boxLabel={(position) => t('binding.contact.box', { position })}
      />
      <Button variant="subtle" disabled={secondsLeft > 0} loading={resending} onClick={onResend}>
        {secondsLeft > 0
          ? t('binding.contact.resendIn', { seconds: secondsLeft })
          : t('binding.contact.resend')}
      </Button>
      <StickyActions>
        <Button type="submit" loading={fetching}>
          {t('actions.confirm')}
        </Button>
      </StickyActions>
    </form>
  );
}
