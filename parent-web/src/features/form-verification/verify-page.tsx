import { Anchor, Button, TextInput } from '@mantine/core';
import {
  bindingStatusWord,
  formatRocDate,
  formatVerificationCode,
  isVerificationCode,
  normalizeVerificationCode,
  refusalText,
} from '@qinshi/domain';
import { Banner, Card, DataList, LoadingCards, PageHeader } from '@qinshi/ui';
import { useLocale } from '@qinshi/web-kit';
import { IconRosetteDiscountCheck, IconRosetteDiscountCheckOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import classes from './verify-page.module.css';

const VerifyPage_query = graphql(`
  query VerifyPage_query($code: String!) {
    bindingFormVerification(code: $code) { genuine kind submittedOn status schoolName consentVersion }
  }
`);

interface VerifyPageProps {
  /** The code under examination; null before one is entered. */
  code: string | null;
  onCode: (code: string) => void;
}

/** For whoever holds a printed application or consent form: is it what this system issued? Answers without personal data. */
export function VerifyPage({ code, onCode }: VerifyPageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [typed, setTyped] = useState(code ? formatVerificationCode(code) : '');
  const [problem, setProblem] = useState<string | null>(null);
  usePageTitle(t('verify.title'));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') setProblem(refusalText(locale, 'REQUIRED'));
    else if (!isVerificationCode(typed)) setProblem(t('verify.malformed'));
    else {
      setProblem(null);
      onCode(normalizeVerificationCode(typed));
    }
  };

  return (
    <main className={classes.page}>
      <PageHeader title={t('verify.title')} subtitle={t('verify.lead')} />
      <Card component="form" className={classes.form} noValidate onSubmit={submit}>
        <TextInput
          label={t('verify.code')}
          description={t('verify.codeHint')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          error={problem}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{t('verify.submit')}</Button>
      </Card>
      {code ? <Verdict code={normalizeVerificationCode(code)} /> : null}
      <Anchor component={Link} to="/" py={10}>
        {t('actions.home')}
      </Anchor>
    </main>
  );
}

function Verdict({ code }: { code: string }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data, error, fetching }, reread] = useQuery({
    query: VerifyPage_query,
    variables: { code },
    requestPolicy: 'network-only',
  });
  if (fetching) return <LoadingCards count={1} label={t('app.loading')} />;
  if (!data) return <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />;
  const { genuine, kind, submittedOn, status, schoolName, consentVersion } = data.bindingFormVerification;
  if (!genuine) {
    return (
      <Banner
        tone="bad"
        icon={<IconRosetteDiscountCheckOff size={28} aria-hidden />}
        title={t('verify.notGenuine')}
      >
        {t('verify.notGenuineText')}
      </Banner>
    );
  }
  return (
    <>
      <Banner tone="ok" icon={<IconRosetteDiscountCheck size={28} aria-hidden />} title={t('verify.genuine')}>
        {t('verify.genuineText')}
      </Banner>
      <Card>
        <DataList
          items={[
            { label: t('verify.kind'), value: t(kind === 'SURVEY' ? 'verify.survey' : 'verify.binding') },
            { label: t('verify.code'), value: formatVerificationCode(code) },
            { label: t('verify.school'), value: schoolName },
            { label: t('verify.submittedOn'), value: submittedOn ? formatRocDate(submittedOn) : null },
            // Of an application alone.
            ...(status ? [{ label: t('verify.status'), value: bindingStatusWord(status, locale) }] : []),
            ...(consentVersion ? [{ label: t('verify.consentVersion'), value: consentVersion }] : []),
          ]}
        />
      </Card>
    </>
  );
}
