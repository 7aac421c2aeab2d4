import { emailProblem, isValidMobile, mobileProblem, refusalText } from '@qinshi/domain';
import { AccountFrame, Banner, RescueInfoForm, type RescueInfoValues } from '@qinshi/ui';
import { formErrors, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { graphql } from '../../gql/index.ts';
import { usePageTitle } from '../../shell/page-title.ts';
import { useViewer } from '../../shell/viewer.tsx';
import { SignOutButton } from './sign-out-button.tsx';

const RescuePage_requestCode = graphql(`
  mutation RescuePage_requestCode($input: RequestContactCodeInput!) {
    requestContactCode(input: $input) { expiresAt resendAt maskedAddress }
  }
`);
const RescuePage_confirm = graphql(`
  mutation RescuePage_confirm($input: RescueInfoInput!) {
    confirmRescueInfo(input: $input) { nextStep account { id username email phone } }
  }
`);
const RescuePage_skip = graphql(`
  mutation RescuePage_skip { skipRescueInfo { nextStep account { id } } }
`);

/** First sign-in, second step: where one is reached about the account. May be skipped. */
export function RescuePage() {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { account } = useViewer();
  // An application may have given a landline; the field is for a mobile only.
  const mobile = account.phone && isValidMobile(account.phone) ? account.phone : null;
  const [codeState, requestCode] = useMutation(RescuePage_requestCode);
  const [confirmState, confirm] = useMutation(RescuePage_confirm);
  const [skipState, skip] = useMutation(RescuePage_skip);
  const [codeSentTo, setCodeSentTo] = useState<string>();
  const [local, setLocal] = useState<Partial<Record<keyof RescueInfoValues, string>>>({});
  const [asked, setAsked] = useState<'code' | 'confirm' | 'skip'>('code');
  usePageTitle(t('firstSignIn.rescue.title'));

  const error = { code: codeState, confirm: confirmState, skip: skipState }[asked].error;
  const { fields, general } = formErrors(error, locale);
  const errors = { ...fields, ...(fields.address ? { email: fields.address } : {}), ...local };

  const onRequestCode = async (email: string) => {
    setAsked('code');
    const problem = emailProblem(email);
    setLocal(problem ? { email: refusalText(locale, problem) } : {});
    if (problem) return;
    const { data } = await requestCode({ input: { channel: 'EMAIL', address: email } });
    if (data) setCodeSentTo(email);
  };
  const onSubmit = async ({ phone, email, code }: RescueInfoValues) => {
    setAsked('confirm');
    const problems = {
      ...(phone && mobileProblem(phone) ? { phone: refusalText(locale, 'MOBILE_INVALID') } : {}),
      ...(email && emailProblem(email) ? { email: refusalText(locale, 'EMAIL_INVALID') } : {}),
    };
    setLocal(problems);
    if (Object.keys(problems).length > 0) return;
    await confirm({ input: { phone: phone || null, email: email || null, code: code || null } });
  };

  return (
    <AccountFrame
      productName={t('app.name')}
      title={t('firstSignIn.rescue.title')}
      lead={t('firstSignIn.rescue.lead')}
      steps={{
        labels: [t('firstSignIn.password.title'), t('firstSignIn.rescue.title')],
        current: 1,
        doneLabel: t('firstSignIn.done'),
      }}
      footer={<SignOutButton />}
    >
      <Banner tone="live">{t('firstSignIn.rescue.warning')}</Banner>
      <RescueInfoForm
        labels={{
          phone: t('firstSignIn.rescue.phone'),
          email: t('firstSignIn.rescue.email'),
          code: t('firstSignIn.rescue.code'),
          sendCode: t('code.send'),
          submit: t('actions.confirm'),
          skip: t('firstSignIn.rescue.skip'),
        }}
        initial={{ phone: mobile, email: account.email ?? null }}
        help={{
          phone: t('firstSignIn.rescue.phoneHint'),
          code: t('firstSignIn.rescue.codeHint', { email: codeSentTo }),
        }}
        errors={errors}
        formError={general ?? undefined}
        busy={codeState.fetching || confirmState.fetching || skipState.fetching}
        codeSentTo={codeSentTo}
        onRequestCode={(email) => void onRequestCode(email)}
        onSubmit={(values) => void onSubmit(values)}
        onSkip={() => {
          setAsked('skip');
          setLocal({});
          void skip({});
        }}
      />
    </AccountFrame>
  );
}
