import { AccountFrame, EmptyState, LoadingCards } from '@qinshi/ui';
import { IconHourglassEmpty } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../shell/page-states.tsx';
import { usePageTitle } from '../../shell/page-title.ts';
import { type Interaction, InteractionGone, readInteraction } from './interaction.ts';
import { Question } from './question.tsx';

/** A service asks to sign somebody in with their account here: what it will read, 同意 or 不同意. */
export function ConsentToPage({ uid }: { uid: string }) {
  const { t } = useTranslation();
  const [interaction, setInteraction] = useState<Interaction | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  usePageTitle(t('consentTo.title'));

  const read = useCallback(async () => {
    setFailure(null);
    try {
      setInteraction(await readInteraction(uid));
    } catch (error) {
      setFailure(error);
    }
  }, [uid]);
  useEffect(() => void read(), [read]);

  if (interaction && !failure)
    return <Question uid={uid} interaction={interaction} onGone={() => setFailure(new InteractionGone())} />;
  return (
    <AccountFrame productName={t('app.name')} title={t('consentTo.title')}>
      {failure === null ? <LoadingCards count={1} label={t('app.loading')} /> : null}
      {failure instanceof InteractionGone ? (
        <EmptyState
          icon={<IconHourglassEmpty size={32} stroke={1.6} aria-hidden />}
          title={t('consentTo.goneTitle')}
          text={t('consentTo.goneText')}
        />
      ) : null}
      {failure !== null && !(failure instanceof InteractionGone) ? (
        <Failure error={failure} onRetry={() => void read()} />
      ) : null}
    </AccountFrame>
  );
}
