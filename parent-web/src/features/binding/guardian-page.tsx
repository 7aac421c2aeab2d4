import { Button, TextInput } from '@mantine/core';
import {
  EMAIL_MAX_LENGTH,
  NAME_MAX_LENGTH,
  normalizeName,
  normalizeNationalId,
  refusalText,
} from '@qinshi/domain';
import { Banner, Card, DataList, StickyActions } from '@qinshi/ui';
import { formErrors, refusalMessage, tooLong, useLocale } from '@qinshi/web-kit';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import classes from './binding.module.css';
import type { GuardianEntry } from './draft.ts';
import { fieldsAsked, type GuardianErrors, guardianProblems } from './guardian-entry.ts';
import { NationalIdField } from './national-id-field.tsx';
import { StepHeading } from './step-heading.tsx';
import { useFirstInvalid } from './use-first-invalid.ts';
import { useWizard } from './wizard.tsx';

const GuardianPage_check = graphql(`
  mutation GuardianPage_check($nationalId: String!) {
    checkGuardian(nationalId: $nationalId) { known maskedEmail maskedName maskedPhone }
  }
`);

/** Step 4: who applies. A known person's account takes the child; a new one gives name, e-mail and phone. */
export function GuardianPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { applicant, draft, setDraft, problems, settle, notice } = useWizard();
  const { guardian, students } = draft;
  const navigate = useNavigate();
  const [{ fetching, error }, check] = useMutation(GuardianPage_check);
  const [local, setLocal] = useState<GuardianErrors>({});
  const [isRefused, setRefused] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusFirstInvalid = useFirstInvalid(form);
  usePageTitle(t('binding.guardian.pageTitle'));
  if (!applicant) return <Navigate to="/binding/contact" replace />;
  if (students.length === 0) return <Navigate to="/binding/student" replace />;
  if (!draft.agreedVersion) return <Navigate to="/binding/consent" replace />;

  const { fields, general } = formErrors(isRefused ? error : undefined, locale);
  const submitted = Object.fromEntries(
    problems
      .filter(({ page }) => page === 'guardian')
      .map(({ field, refusal }) => [field, refusalMessage(refusal, locale)]),
  );
  const errors: GuardianErrors = { ...submitted, ...fields, ...local };
  const asked = fieldsAsked(guardian);
  const known = typeof guardian.check === 'object' ? guardian.check : null;

  const change = (next: Partial<GuardianEntry>) => {
    for (const field of Object.keys(next)) {
      settle('guardian', field);
      setLocal((old) => ({ ...old, [field]: undefined }));
    }
    setDraft((old) => ({ ...old, guardian: { ...old.guardian, ...next } }));
  };
  const verify = async () => {
    const { nationalId: problem } = guardianProblems(guardian, students, locale);
    setLocal(problem ? { nationalId: problem } : {});
    if (problem) focusFirstInvalid();
    if (problem || fetching) return;
    const { data, error: refusal } = await check({ nationalId: normalizeNationalId(guardian.nationalId) });
    setRefused(!data);
    if (!data) {
      notice(refusal);
      focusFirstInvalid();
      return;
    }
    // A parent who is signed in is known by the right number; the API would refuse any other in the end.
    if (applicant.kind === 'ACCOUNT' && applicant.isParent && !data.checkGuardian.known) {
      setLocal({ nationalId: refusalText(locale, 'GUARDIAN_NOT_VIEWER') });
      focusFirstInvalid();
      return;
    }
    const { known: isKnown, maskedName, maskedEmail, maskedPhone } = data.checkGuardian;
    const proved = applicant.kind === 'CONTACT' ? applicant : { email: null, phone: null };
    change({
      check: isKnown
        ? { maskedName: maskedName ?? '', maskedEmail: maskedEmail ?? '', maskedPhone: maskedPhone ?? '' }
        : 'NEW',
      // The contact just proved is most likely the one to use.
      email: guardian.email || (proved.email ?? ''),
      phone: guardian.phone || (proved.phone ?? ''),
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (guardian.check === 'UNASKED') {
      void verify();
      return;
    }
    const found = guardianProblems(guardian, students, locale);
    setLocal(found);
    if (Object.keys(found).length > 0) focusFirstInvalid();
    else void navigate({ to: '/binding/review' });
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={submit}>
      <StepHeading text={t('binding.guardian.lead')}>{t('binding.guardian.title')}</StepHeading>
      {general ? <Banner tone="bad">{general}</Banner> : null}
      <NationalIdField
        label={t('binding.guardian.nationalId')}
        description={t('binding.guardian.nationalIdHint')}
        value={guardian.nationalId}
        onChange={(nationalId) => {
          setRefused(false);
          change({ nationalId, check: 'UNASKED' });
        }}
        error={errors.nationalId ?? null}
        busy={fetching}
        onVerify={() => void verify()}
      />
      {known ? (
        <>
          <Banner tone="ok" title={t('binding.guardian.known')}>
            {t('binding.guardian.knownText')}
          </Banner>
          <Card>
            <DataList
              items={[
                { label: t('binding.field.name'), value: known.maskedName },
                { label: t('binding.field.email'), value: known.maskedEmail },
                { label: t('binding.field.phone'), value: known.maskedPhone },
              ]}
            />
          </Card>
        </>
      ) : null}
      {asked.name ? (
        <TextInput
          label={t('binding.guardian.name')}
          description={t('binding.guardian.nameHint')}
          value={guardian.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
          error={tooLong(normalizeName(guardian.name), NAME_MAX_LENGTH, locale) ?? errors.name}
          autoComplete="name"
        />
      ) : null}
      {asked.email ? (
        <TextInput
          type="email"
          label={t('binding.guardian.email')}
          description={t('binding.guardian.emailHint')}
          value={guardian.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
          error={tooLong(guardian.email, EMAIL_MAX_LENGTH, locale) ?? errors.email}
          autoComplete="email"
        />
      ) : null}
      {asked.phone ? (
        <TextInput
          type="tel"
          label={t('binding.guardian.phone')}
          description={t('binding.guardian.phoneHint')}
          value={guardian.phone}
          onChange={(event) => change({ phone: event.currentTarget.value })}
          error={errors.phone}
          autoComplete="tel-national"
        />
      ) : null}
      <StickyActions>
        <Button variant="default" onClick={() => void navigate({ to: '/binding/consent' })}>
          {t('actions.back')}
        </Button>
        <Button type="submit">{t('actions.next')}</Button>
      </StickyActions>
    </form>
  );
}
