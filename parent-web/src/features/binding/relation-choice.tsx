import { TextInput } from '@mantine/core';
import {
  RELATION_NOTE_MAX_LENGTH,
  RELATIONS,
  type Relation,
  relationGroup,
  relationName,
} from '@qinshi/domain';
import { SegmentedChoice } from '@qinshi/ui';
import { tooLong, useLocale } from '@qinshi/web-kit';
import { useTranslation } from 'react-i18next';
import type { RelationGroup, StudentEntry } from './draft.ts';

interface RelationChoiceProps {
  entry: StudentEntry;
  onChange: (next: Partial<StudentEntry>) => void;
  errors: { group?: string; relation?: string; relationNote?: string };
}

/** 法定代理人 or 監護人, then which one, then in words when it is none of these. */
export function RelationChoice({ entry, onChange, errors }: RelationChoiceProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const options = RELATIONS.filter((relation) => relationGroup(relation) === entry.group).map((relation) => ({
    value: relation,
    label: relationName(relation, locale),
  }));
  return (
    <>
      <SegmentedChoice<RelationGroup>
        label={t('binding.student.relation')}
        description={t('binding.student.relationHint')}
        options={[
          { value: 'LEGAL_REPRESENTATIVE', label: t('binding.student.legalRepresentative') },
          { value: 'GUARDIAN', label: t('binding.student.guardian') },
        ]}
        value={entry.group}
        onChange={(group) => onChange({ group, relation: null })}
        error={errors.group}
      />
      {entry.group ? (
        <SegmentedChoice<Relation>
          label={
            entry.group === 'GUARDIAN'
              ? t('binding.student.whichGuardian')
              : t('binding.student.whichLegalRepresentative')
          }
          options={options}
          value={entry.relation}
          onChange={(relation) => onChange({ relation })}
          error={errors.relation}
        />
      ) : null}
      {entry.relation === 'OTHER' ? (
        <TextInput
          label={t('binding.student.relationNote')}
          description={t('binding.student.relationNoteHint')}
          value={entry.relationNote}
          onChange={(event) => onChange({ relationNote: event.currentTarget.value })}
          error={tooLong(entry.relationNote, RELATION_NOTE_MAX_LENGTH, locale) ?? errors.relationNote}
        />
      ) : null}
    </>
  );
}
