import { StatePill } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';
import type { SisState } from '../../gql/graphql.ts';

const TONES = {
  READING: 'wait',
  CHECKED: 'wait',
  APPLYING: 'wait',
  APPLIED: 'ok',
  CANCELLED: 'quiet',
  FAILED: 'bad',
} as const;

/** How far an import is, as a word in its colour. */
export function ImportState({ state, errors }: { readonly state: SisState; readonly errors: number }) {
  const { t } = useTranslation();
  const mend = state === 'CHECKED' && errors > 0;
  return (
    <StatePill tone={mend ? 'bad' : TONES[state]}>
      {t(mend ? 'sisImport.toMend' : `sisImport.states.${state}`)}
    </StatePill>
  );
}
