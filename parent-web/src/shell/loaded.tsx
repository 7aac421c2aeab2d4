import { LoadingCards } from '@qinshi/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from './page-states.tsx';

interface LoadedProps<Value> {
  /** What is shown; null or undefined while it is not there. */
  value: Value | null | undefined;
  fetching: boolean;
  error: unknown;
  onRetry: () => void;
  children: (value: Value) => ReactNode;
}

/** Data inside a page: on their way, failed with a way to try again, or there. */
export function Loaded<Value>({ value, fetching, error, onRetry, children }: LoadedProps<Value>) {
  const { t } = useTranslation();
  if (value !== null && value !== undefined) return children(value);
  if (fetching) return <LoadingCards count={1} label={t('app.loading')} />;
  return <Failure error={error} onRetry={onRetry} />;
}
