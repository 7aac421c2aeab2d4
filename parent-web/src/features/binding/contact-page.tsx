import { Button, TextInput } from '@mantine/core';
import {
  EMAIL_MAX_LENGTH,
  emailProblem,
  mobileProblem,
  normalizeEmail,
  normalizePhone,
  refusalText,
} from '@qinshi/domain';
import { Banner, SegmentedChoice, StickyActions } from '@qinshi/ui';
import { formErrors, hasReason, tooLong, useLocale } from '@qinshi/web-kit';
import { Navigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import classes from './binding.module.css';
import { CodeEntry } from './code-entry.tsx';
import type { BindingDraft, Channel } from './draft.ts';
import { StepHeading } from './step-heading.tsx';
import { useWizard } from './wizard.tsx';

const ContactPage_requestCode = graphql(`
  mutation ContactPage_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }
  }
`);

/** Step 1: an e-mail address or a mobile number, proved by a code. Also the way back to applications made before. */
export function ContactPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { applicant, draft, setDraft, hasExpired } = useWizard();
  const { contact } = draft;
  const [{ fetching, error }, requestCode] = useMutation(ContactPage_requestCode);
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<Channel | null>(null);
  usePageTitle(t('binding.contact.pageTitle'));
  if (applicant) return <Navigate to="/binding" replace />;

  const isEmail = contact.channel === 'EMAIL';
  const address = isEmail ? normalizeEmail(contact.email) : normalizePhone(contact.phone);
  const sent =
    contact.sent?.channel === contact.channel && contact.sent.address === address ? contact.sent : null;
  const { fields, general } = formErrors(refused === contact.channel ? error : undefined, locale);
  const change = (next: Partial<BindingDraft['contact']>) => {
    setProblem(null);
    setRefused(null);
    setDraft((old) => ({ ...old, contact: { ...old.contact, ...next } }));
  };

  const send = async () => {
    const wrong = isEmail ? emailProblem(contact.email) : mobileProblem(contact.phone);
    setProblem(wrong ? refusalText(locale, wrong) : null);
    if (wrong || fetching) return;
    const { channel } = contact;
    const { data } = await requestCode({ input: { channel, address } });
    setRefused(data ? null : channel);
    if (data) change({ sent: { channel, address, ...data.requestContactCode } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void send();
  };
  const field = {
    error:
      (isEmail ? tooLong(contact.email, EMAIL_MAX_LENGTH, locale) : undefined) ??
      problem ??
      fields.address ??
      (general && !fields.code ? general : null),
    description: isEmail ? t('binding.contact.emailHint') : t('binding.contact.phoneHint'),
  };

  return (
    <>
      <form className={classes.form} noValidate onSubmit={submit}>
        <StepHeading text={t('binding.contact.lead')}>{t('binding.contact.title')}</StepHeading>
        {hasExpired ? <Banner tone="live">{t('binding.contact.expired')}</Banner> : null}
        <SegmentedChoice<Channel>
          label={t('binding.contact.channel')}
          options={[
            { value: 'EMAIL', label: t('binding.contact.email') },
            { value: 'SMS', label: t('binding.contact.phone') },
          ]}
          value={contact.channel}
          onChange={(channel) => change({ channel })}
        />
        {isEmail ? (
          <TextInput
            key="email"
            type="email"
            label={t('binding.contact.emailAddress')}
            value={contact.email}
            onChange={(event) => change({ email: event.currentTarget.value })}
            autoComplete="email"
            {...field}
          />
        ) : (
          <TextInput
            key="phone"
            type="tel"
            inputMode="tel"
            label={t('binding.contact.phoneNumber')}
            placeholder="09"
            value={contact.phone}
            onChange={(event) => change({ phone: event.currentTarget.value })}
            autoComplete="tel-national"
            {...field}
          />
        )}
        {refused === 'SMS' && hasReason(error, 'TOO_MANY_SMS') ? (
          <Button variant="light" onClick={() => change({ channel: 'EMAIL' })}>
            {t('binding.contact.useEmail')}
          </Button>
        ) : null}
        {sent ? null : (
          <StickyActions>
            <Button type="submit" loading={fetching}>
              {t('binding.contact.send')}
            </Button>
          </StickyActions>
        )}
      </form>
      {sent ? (
        <CodeEntry key={sent.resendAt} sent={sent} onResend={() => void send()} resending={fetching} />
      ) : null}
    </>
  );
}
