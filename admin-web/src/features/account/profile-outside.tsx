import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { Banner, Card, OutsideIdentityList } from '@qinshi/ui';
import { errorMessage, type OutsideLinkOutcome, type OutsideReturn, useLocale } from '@qinshi/web-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts';
import { shortDateOf } from '../../shell/formats.ts';
import classes from './profile.module.css';

const ProfileOutside_provider = graphql(`
  fragment ProfileOutside_provider on OutsideProvider {
    id
    name
    iconUrl
  }
`);

const ProfileOutside_account = graphql(`
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

const ProfileOutside_link = graphql(`
  mutation ProfileOutside_link($input: OutsideInput!) {
    beginOutsideLink(input: $input)
  }
`);

const ProfileOutside_unlink = graphql(`
  mutation ProfileOutside_unlink($id: ID!) {
    unlinkOutsideIdentity(id: $id)
  }
`);

const TONES = { linked: 'ok', taken: 'live', failed: 'bad' } as const;

interface ProfileOutsideProps {
  readonly account: FragmentType<typeof ProfileOutside_account>;
  readonly providers: readonly FragmentType<typeof ProfileOutside_provider>[];
  /** What the provider's way back says. */
  readonly result: OutsideReturn<OutsideLinkOutcome>;
  readonly onUnlinked: () => void;
}

/** 帳號連結: the outside accounts with which one can sign in. */
export function ProfileOutside({ account, providers, result, onUnlinked }: ProfileOutsideProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const { outsideIdentities } = readFragment(ProfileOutside_account, account);
  const offered = readFragment(ProfileOutside_provider, providers);
  const [link] = useMutation(ProfileOutside_link);
  const [unlink] = useMutation(ProfileOutside_unlink);
  const [busyId, setBusyId] = useState<string | null>(null);
  const identities = outsideIdentities.map(({ id, label, linkedAt, lastUsedAt, provider }) => ({
    id,
    label,
    provider: readFragment(ProfileOutside_provider, provider),
    detail: lastUsedAt
      ? t('outside.detailUsed', { linked: shortDateOf(linkedAt), used: shortDateOf(lastUsedAt) })
      : t('outside.detail', { linked: shortDateOf(linkedAt) }),
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
  const leave = (providerId: string) =>
    attempt(providerId, async () => {
      const { data } = await link({ variables: { input: { providerId, app: 'ADMIN' } } });
      if (data) window.location.assign(data.beginOutsideLink);
    });
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
    </>
  );
}
