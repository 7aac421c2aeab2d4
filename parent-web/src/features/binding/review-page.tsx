import { Button, Title } from '@mantine/core';
import {
  normalizeEmail,
  normalizeName,
  normalizeNationalId,
  normalizePhone,
  refusalText,
} from '@qinshi/domain';
import { Banner, Card, DataList, SignaturePad, StickyActions } from '@qinshi/ui';
import { errorMessage, readRefusals, refusalMessage, useLocale } from '@qinshi/web-kit';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import classes from './binding.module.css';
import { fieldsAsked, guardianProblems } from './guardian-entry.ts';
import { GuardianSummary } from './guardian-summary.tsx';
import { firstPage, locateProblems } from './problems.ts';
import { relationOf } from './relation-of.ts';
import { StepHeading } from './step-heading.tsx';
import { useFirstInvalid } from './use-first-invalid.ts';
import { useWizard } from './wizard.tsx';

const ReviewPage_submit = graphql(`
  mutation ReviewPage_submit($input: SubmitBindingApplicationsInput!) {
    submitBindingApplications(input: $input) { id status version }
  }
`);

/** The last look before sending, and the signature. */
export function ReviewPage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { applicant, draft, setDraft, clearDraft, problems, setProblems, settle, notice } = useWizard();
  const { students, guardian, signature, agreedVersion } = draft;
  const navigate = useNavigate();
  const [{ fetching }, send] = useMutation(ReviewPage_submit);
  const [isUnsigned, setUnsigned] = useState(false);
  const [lost, setLost] = useState<string | null>(null);
  const [isSent, setSent] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const focusFirstInvalid = useFirstInvalid(form);
  usePageTitle(t('binding.review.pageTitle'));
  if (isSent) return <Navigate to="/binding/progress" replace />;
  if (!applicant) return <Navigate to="/binding/contact" replace />;
  if (students.length === 0) return <Navigate to="/binding/student" replace />;
  if (!agreedVersion) return <Navigate to="/binding/consent" replace />;
  const isIncomplete =
    guardian.check === 'UNASKED' || Object.keys(guardianProblems(guardian, students, locale)).length > 0;
  if (isIncomplete) return <Navigate to="/binding/guardian" replace />;

  const own = problems.filter(({ page }) => page === 'review');
  const signatureProblem = own.find(({ field }) => field === 'signature');
  const others = own.filter((problem) => problem !== signatureProblem);
  const signatureError = isUnsigned
    ? refusalText(locale, 'SIGNATURE_EMPTY')
    : signatureProblem && refusalMessage(signatureProblem.refusal, locale);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const image = signature?.isEmpty === false ? signature.dataUrl : null;
    setUnsigned(!image);
    if (!image) focusFirstInvalid();
    if (!image || fetching) return;
    const asked = fieldsAsked(guardian);
    const { data, error } = await send({
      input: {
        studentTokens: students.map(({ token }) => token),
        consentVersion: agreedVersion,
        guardian: {
          nationalId: normalizeNationalId(guardian.nationalId),
          name: asked.name ? normalizeName(guardian.name) : null,
          email: asked.email ? normalizeEmail(guardian.email) : null,
          phone: asked.phone ? normalizePhone(guardian.phone) : null,
        },
        signature: image,
      },
    });
    if (data) {
      setSent(true);
      clearDraft();
      return;
    }
    notice(error);
    const refusals = readRefusals(error);
    setLost(refusals.length === 0 ? errorMessage(error, locale) : null);
    const located = locateProblems(refusals);
    setProblems(located);
    const page = firstPage(located);
    if (page === 'review') focusFirstInvalid();
    else void navigate({ to: `/binding/${page}` });
  };

  return (
    <form ref={form} className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <StepHeading>{t('binding.review.title')}</StepHeading>
      <Card className={classes.stack}>
        <Title order={3}>{t('binding.review.students')}</Title>
        <ul className={classes.list}>
          {students.map((student) => (
            <li key={student.token}>
              <DataList
                items={[
                  {
                    label: t('binding.field.name'),
                    value: `${student.maskedName} ${relationOf(student, locale)}`,
                  },
                  {
                    label: t('binding.field.class'),
                    value: `${student.schoolName} ${student.className || t('binding.noClass')}`,
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      </Card>
      <GuardianSummary guardian={guardian} />
      <Card>
        <SignaturePad
          label={t('binding.review.signature')}
          hint={t('binding.review.signatureHint')}
          clearLabel={t('binding.review.clear')}
          stateLabels={{ empty: t('binding.review.unsigned'), signed: t('binding.review.signed') }}
          error={signatureError}
          initialValue={signature}
          onChange={(value) => {
            setUnsigned(false);
            settle('review', 'signature');
            setDraft((old) => ({ ...old, signature: value }));
          }}
        />
      </Card>
      <Banner tone="live">{t('binding.review.reminder')}</Banner>
      {others.map(({ refusal }) => (
        <Banner key={refusal.reason} tone="bad">
          {refusalMessage(refusal, locale)}
        </Banner>
      ))}
      {lost ? (
        <Banner tone="bad" title={lost}>
          {t('binding.review.lost')}
        </Banner>
      ) : null}
      <StickyActions>
        <Button variant="default" onClick={() => void navigate({ to: '/binding/guardian' })}>
          {t('binding.review.back')}
        </Button>
        <Button type="submit" loading={fetching}>
          {lost ? t('binding.review.resend') : t('binding.review.submit')}
        </Button>
      </StickyActions>
    </form>
  );
}
