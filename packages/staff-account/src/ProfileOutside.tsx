import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { Banner, Card, OutsideIdentityList, PasswordDialog } from '@qinshi/ui';
import {
  errorMessage,
  hasReason,
  type OutsideLinkOutcome,
  type OutsideReturn,
  showDate,
  useAttempt,
  useLocale,
} from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from './gql/index.ts';
import { useAccountHost } from './host.ts';
import classes from './profile.module.css';

const PROVIDER = graphql(`
  fragment ProfileOutside_provider on OutsideProvider {
    id
    name
    iconUrl
  }
`);

const ACCOUNT = graphql(`
  fragment ProfileOutside_account on Account {
    id
    outsideIdentities {
      id
      label
      linkedAt
      lastUsedAt
      provider {
        ...ProfileOutside_provider
      }
    }
  }
`);

const LINK = graphql(`
  mutation ProfileOutside_link($input: OutsideInput!) {
    beginOutsideLink(input: $input)
  }
`);

const UNLINK = graphql(`
  mutation ProfileOutside_unlink($id: ID!) {
    unlinkOutsideIdentity(id: $id)
  }
`);

const TONES = { linked: 'ok', taken: 'live', failed: 'bad' } as const;

interface ProfileOutsideProps {
  readonly account: FragmentType<typeof ACCOUNT>;
  readonly providers: readonly FragmentType<typeof PROVIDER>[];
  /** What the provider's way back says. */
  readonly result: OutsideReturn<OutsideLinkOutcome>;
  readonly onUnlinked: () => void;
}

/** 帳號連結: the outside accounts with which one can sign in. */
export function ProfileOutside({ account, providers, result, onUnlinked }: ProfileOutsideProps) {
  const { t } = useTranslation('account');
  const { locale } = useLocale();
  const { app } = useAccountHost();
  const { outsideIdentities } = readFragment(ACCOUNT, account);
  const offered = readFragment(PROVIDER, providers);
  const [link] = useMutation(LINK);
  const [unlink] = useMutation(UNLINK);
  const [busyId, setBusyId] = useState<string | null>(null);
  const asking = useAttempt();
  const [askedFor, setAskedFor] = useState<string>();
  const provider = offered.find(({ id }) => id === askedFor)?.name ?? '';
  const identities = outsideIdentities.map(({ id, label, linkedAt, lastUsedAt, provider }) => ({
    id,
    label,
    provider: readFragment(PROVIDER, provider),
    detail: lastUsedAt
      ? t('outside.detailUsed', { linked: showDate(linkedAt, locale), used: showDate(lastUsedAt, locale) })
      : t('outside.detail', { linked: showDate(linkedAt, locale) }),
  }));

  const attempt = async (id: string, act: () => Promise<void>) => {
    setBusyId(id);
    try {
      await act();
    } catch (error) {
      setBusyId(null);
      notifications.show({ color: 'red', message: errorMessage(error, locale) });
    }
  };
  const leave = async (providerId: string, currentPassword?: string) => {
    setBusyId(providerId);
    await asking.attempt(async () => {
      try {
        const { data } = await link({ variables: { input: { providerId, app, currentPassword } } });
        if (data) window.location.assign(data.beginOutsideLink);
      } catch (error) {
        setBusyId(null);
        // Whoever signed in a while ago is asked for the password.
        if (!currentPassword && hasReason(error, 'REQUIRED')) return setAskedFor(providerId);
        if (currentPassword) throw error;
        notifications.show({ color: 'red', message: errorMessage(error, locale) });
      }
    });
  };
  const part = (id: string) =>
    attempt(id, async () => {
      await unlink({ variables: { id } });
      setBusyId(null);
      const name = identities.find((identity) => identity.id === id)?.provider.name ?? '';
      notifications.show({ color: 'green', message: t('outside.unlinked', { provider: name }) });
      onUnlinked();
    });

  return (
    <>
      {result.outside ? (
        <Banner tone={TONES[result.outside]}>
          {t(`outside.result.${result.outside}`, {
            provider: result.provider ?? t('signIn.outside.someProvider'),
          })}
        </Banner>
      ) : null}
      <Card className={classes.card}>
        {identities.length + offered.length > 0 ? (
          <>
            <p className={classes.quiet}>{t('outside.lead')}</p>
            <OutsideIdentityList
              labels={{
                link: t('outside.link'),
                linkTo: (provider) => t('outside.linkTo', { provider }),
                unlink: t('outside.unlink'),
                unlinkFrom: (provider) => t('outside.unlinkFrom', { provider }),
                notLinked: t('outside.notLinked'),
                unlinkTitle: (provider) => t('outside.unlinkTitle', { provider }),
                unlinkText: t('outside.unlinkText'),
                keep: t('profile.keep'),
              }}
              identities={identities}
              providers={offered}
              busyId={busyId}
              onLink={(id) => void leave(id)}
              onUnlink={(id) => void part(id)}
            />
          </>
        ) : (
          <p className={classes.quiet}>{t('outside.emptyText')}</p>
        )}
      </Card>
      {askedFor ? (
        <PasswordDialog
          labels={{
            title: t('outside.passwordTitle', { provider }),
            text: t('outside.passwordText', { provider }),
            currentPassword: t('firstSignIn.password.current'),
            reveal: t('signIn.reveal'),
            required: t('required'),
            submit: t('outside.link'),
            keep: t('profile.keep'),
          }}
          errors={asking.fields}
          formError={asking.general ?? undefined}
          busy={asking.busy}
          onSubmit={(currentPassword) => void leave(askedFor, currentPassword)}
          onClose={() => setAskedFor(undefined)}
        />
      ) : null}
    </>
  );
}
