import { SegmentedChoice } from '@qinshi/ui';
import { useTranslation } from 'react-i18next';

interface TypeChoiceProps {
  types: readonly {
    code: string;
    name: string;
    offered: boolean;
    guardiansMayAsk: boolean;
    position: number;
  }[];
  value: string | null;
  onChange: (code: string) => void;
  error?: string | undefined;
}

/** 假別: the types that a school lets families ask for. */
export function TypeChoice({ types, value, onChange, error }: TypeChoiceProps) {
  const { t } = useTranslation();
  return (
    <SegmentedChoice
      label={t('leave.type')}
      columns={3}
      options={types
        .filter(({ offered, guardiansMayAsk }) => offered && guardiansMayAsk)
        .sort((a, b) => a.position - b.position)
        .map(({ code, name }) => ({ value: code, label: name }))}
      value={value}
      onChange={onChange}
      {...(error ? { error } : {})}
    />
  );
}
