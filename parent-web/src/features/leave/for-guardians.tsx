import { Button } from '@mantine/core';
import { EmptyState } from '@qinshi/ui';
import { IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../shell/viewer.tsx';

interface ForGuardiansProps {
  childId: string;
  children: ReactNode;
}

/** Forms of leave: pupils, who look on, are told so before they fill in anything. */
export function ForGuardians({ childId, children }: ForGuardiansProps) {
  const { t } = useTranslation();
  const { activeIdentity } = useViewer();
  if (activeIdentity.kind !== 'STUDENT') return children;
  return (
    <EmptyState
      icon={<IconLock size={32} stroke={1.6} aria-hidden />}
      title={t('leave.guardiansTitle')}
      text={t('leave.guardiansText')}
      action={
        <Button renderRoot={(props) => <Link to="/leave" search={{ child: childId }} {...props} />}>
          {t('leave.tabs.records')}
        </Button>
      }
    />
  );
}
