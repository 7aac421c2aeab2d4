import { notifications } from '@mantine/notifications';
import { formatRocDate, toTaipeiDate } from '@qinshi/domain';
import { Banner, Card, EmptyState, OutsideIdentityList, PasswordDialog } from '@qinshi/ui';
import {
  errorMessage,
  formErrors,
  hasReason,
  type OutsideLinkOutcome,
  type OutsideReturn,
  useLocale,
} from '@qinshi/web-kit';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql/index.ts';
import { Loaded } from '../../shell/loaded.tsx';
import { SubPage } from '../../shell/sub-page.tsx';

const OutsidePage_query = graphql(`
  query OutsidePage_query {
    outsideProviders { id name iconUrl }
    viewer {
      account {
        id
        outsideIdentities { id label linkedAt lastUsedAt provider { id name iconUrl } }
      }
    }
  }
`);
const OutsidePage_link = graphql(`
  mutation OutsidePage_link($input: OutsideInput!) {
    beginOutsideLink(input: $input)
  }
`);
const OutsidePage_unlink = graphql(`
  mutation OutsidePage_unlink($id: ID!) {
    unlinkOutsideIdentity(id: $id)
  }
`);

const TONES = { linked: 'ok', taken: 'live', failed: 'bad' } as const;

interface OutsidePageProps {
  /** What the provider's way back says. */
  result: OutsideReturn<OutsideLinkOutcome>;
}

/** 帳號連結: the outside accounts with which one can sign in. */
export function OutsidePage({ result }: OutsidePageProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [{ data, error, fetching }, reread] = useQuery({
    query: OutsidePage_query,
    requestPolicy: 'cache-and-network',
  });
  const [, link] = useMutation(OutsidePage_link);
  const [, unlink] = useMutation(OutsidePage_unlink);
  const [busyId, setBusyId] = useState<string | null>(null);
  /** For which provider the password is asked, and what became of the last try. */
  const [asked, setAsked] = useState<{ providerId: string; refused: unknown }>();
  const providers = data?.outsideProviders ?? [];
  const identities = data?.viewer?.account.outsideIdentities;
  const fail = (failure: unknown) => {
    setBusyId(null);
    notifications.show({ color: 'red', message: errorMessage(failure, locale) });
  };

  const leave = async (providerId: string, currentPassword?: string) => {
    setBusyId(providerId);
    const { data: answer, error: failure } = await link({
      input: { providerId, app: 'PARENT', currentPassword },
    });
    if (answer) return window.location.assign(answer.beginOutsideLink);
    setBusyId(null);
    // Whoever signed in a while ago is asked for the password.
    if (currentPassword || hasReason(failure, 'REQUIRED'))
      setAsked({ providerId, refused: currentPassword ? failure : null });
    else fail(failure);
  };
  const part = async (id: string) => {
    setBusyId(id);
    const { error: failure } = await unlink({ id });
    if (failure) return fail(failure);
    setBusyId(null);
    const provider = identities?.find((identity) => identity.id === id)?.provider.name;
    notifications.show({ color: 'green', message: t('outside.unlinked', { provider }) });
    reread({ requestPolicy: 'network-only' });
  };
  const day = (at: string) => formatRocDate(toTaipeiDate(at));
  const detail = (linkedAt: string, lastUsedAt: string | null | undefined) =>
    lastUsedAt
      ? t('outside.detailUsed', { linked: day(linkedAt), used: day(lastUsedAt) })
      : t('outside.detail', { linked: day(linkedAt) });

  const name = providers.find(({ id }) => id === asked?.providerId)?.name ?? '';
  const { fields, general } = formErrors(asked?.refused, locale);

  return (
    <SubPage title={t('outside.title')} lead={t('outside.lead')}>
      {result.outside ? (
        <Banner tone={TONES[result.outside]}>
          {t(`outside.result.${result.outside}`, {
            provider: result.provider ?? t('signIn.outside.someProvider'),
          })}
        </Banner>
      ) : null}
      <Loaded
        value={identities}
        fetching={fetching}
        error={error}
        onRetry={() => reread({ requestPolicy: 'network-only' })}
      >
        {(all) =>
          all.length + providers.length > 0 ? (
            <Card>
              <OutsideIdentityList
                labels={{
                  link: t('outside.link'),
                  linkTo: (provider) => t('outside.linkTo', { provider }),
                  unlink: t('outside.unlink'),
                  unlinkFrom: (provider) => t('outside.unlinkFrom', { provider }),
                  notLinked: t('outside.notLinked'),
                  unlinkTitle: (provider) => t('outside.unlinkTitle', { provider }),
                  unlinkText: t('outside.unlinkText'),
                  keep: t('actions.keep'),
                }}
                identities={all.map(({ id, provider, label, linkedAt, lastUsedAt }) => ({
                  id,
                  provider,
                  label,
                  detail: detail(linkedAt, lastUsedAt),
                }))}
                providers={providers}
                busyId={busyId}
                onLink={(id) => void leave(id)}
                onUnlink={(id) => void part(id)}
              />
            </Card>
          ) : (
            <EmptyState
              icon={<IconLink size={32} stroke={1.6} aria-hidden />}
              title={t('outside.emptyTitle')}
              text={t('outside.emptyText')}
            />
          )
        }
      </Loaded>
      {asked ? (
        <PasswordDialog
          labels={{
            title: t('outside.passwordTitle', { provider: name }),
            text: t('outside.passwordText', { provider: name }),
            currentPassword: t('firstSignIn.password.current'),
            reveal: t('signIn.reveal'),
            required: t('refusals:REQUIRED'),
            submit: t('outside.link'),
            keep: t('actions.keep'),
          }}
          errors={fields}
          formError={general ?? undefined}
          busy={busyId !== null}
          onSubmit={(currentPassword) => void leave(asked.providerId, currentPassword)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
    </SubPage>
  );
}
