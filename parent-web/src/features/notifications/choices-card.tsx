import { Checkbox, Title } from '@mantine/core';
import { Card, ChoiceTable, SegmentedChoice } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, choiceOf, FAMILY_KINDS, WAYS, withChoice, withOwn } from './choices.ts';
import classes from './notifications.module.css';

/** All children, among the children. */
const ALL = 'all';

interface ChoicesCardProps {
  choices: readonly Choice[];
  pupils: readonly { id: string; name: string }[];
  onChange: (choices: readonly Choice[]) => void;
}

/** Of what to be told, and how; with several children, for each of them if wanted. */
export function ChoicesCard({ choices, pupils, onChange }: ChoicesCardProps) {
  const { t } = useTranslation();
  const [whose, setWhose] = useState(ALL);
  const child = pupils.find(({ id }) => id === whose);
  const studentId = child?.id ?? null;
  const isOwn = child === undefined || choices.some((choice) => choice.studentId === child.id);

  return (
    <Card component="section" aria-labelledby="choices">
      <Title order={2} id="choices">
        {t('notify.choices.title')}
      </Title>
      {pupils.length > 1 && (
        <div className={classes.whose}>
          <SegmentedChoice
            label={t('notify.choices.whose')}
            options={[
              { value: ALL, label: t('notify.choices.all') },
              ...pupils.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={whose}
            onChange={setWhose}
          />
        </div>
      )}
      {child && (
        <Checkbox
          className={classes.check}
          label={t('notify.choices.own', { name: child.name })}
          description={isOwn ? undefined : t('notify.choices.same')}
          checked={isOwn}
          onChange={(event) => onChange(withOwn(choices, child.id, event.currentTarget.checked))}
        />
      )}
      <ChoiceTable
        kinds={FAMILY_KINDS.map((kind) => ({ value: kind, label: t(`notify.kind.${kind}`) }))}
        ways={WAYS.map((way) => ({ value: way, label: t(`notify.choices.${way}`) }))}
        labelOf={(kind, way) => t('notify.choices.ofKind', { kind, way })}
        disabled={!isOwn}
        isOn={(kind, way) => choiceOf(choices, kind, studentId)[way]}
        onChange={(kind, way, on) => onChange(withChoice(choices, { kind, studentId, way, on }))}
      />
      <p className={classes.hint}>{t('notify.choices.emailHint')}</p>
    </Card>
  );
}
