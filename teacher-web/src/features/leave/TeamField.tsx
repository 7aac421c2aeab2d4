import { skipToken, useQuery } from '@apollo/client/react';
import { Checkbox, Pill, PillGroup } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import type { ClassChoice } from '../../shell/class-groups.ts';
import classes from './form.module.css';
import { PUPILS } from './PupilField.tsx';
import { type Team, toggleClass, togglePupil } from './team.ts';

interface TeamFieldProps {
  readonly choices: readonly ClassChoice[];
  readonly value: Team;
  readonly onChange: (team: Team) => void;
  readonly error: string | undefined;
}

/** A team put together class by class: some pupils of each, or all. */
export function TeamField({ choices, value, onChange, error }: TeamFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const group = choices.find(({ id }) => id === chosen) ?? choices[0];
  const { data } = useQuery(PUPILS, group ? { variables: { class: group.id } } : skipToken);
  const pupils = data?.classGroup?.students ?? [];
  const isWhole = value.classes.some(({ id }) => id === group?.id);

  return (
    <fieldset className={classes.team}>
      <legend>{t('leave.team.legend')}</legend>
      <ClassSelect choices={choices} value={group?.id ?? null} onChange={setChosen} />
      {group && (
        <div className={classes.pupils}>
          <Checkbox
            className={classes.whole}
            label={t('leave.team.wholeClass', { name: group.name })}
            checked={isWhole}
            onChange={() => onChange(toggleClass(value, group))}
          />
          {pupils.map(({ id, name, seatNumber }) => (
            <Checkbox
              key={id}
              label={`${String(seatNumber ?? '–').padStart(2, '0')} ${name}`}
              checked={isWhole || value.pupils.some((pupil) => pupil.id === id)}
              disabled={isWhole}
              onChange={() =>
                onChange(togglePupil(value, { id, name, classId: group.id, className: group.name }))
              }
            />
          ))}
        </div>
      )}
      <PillGroup size="xl" role="group" aria-label={t('leave.team.chosen')}>
        {value.classes.map((whole) => (
          <Pill
            key={whole.id}
            className={classes.pill}
            withRemoveButton
            onRemove={() => onChange(toggleClass(value, whole))}
            removeButtonProps={{
              'aria-label': t('leave.team.remove', { name: whole.name }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
          >
            {t('leave.team.wholeClass', { name: whole.name })}
          </Pill>
        ))}
        {value.pupils.map((pupil) => (
          <Pill
            key={pupil.id}
            className={classes.pill}
            withRemoveButton
            onRemove={() => onChange(togglePupil(value, pupil))}
            removeButtonProps={{
              'aria-label': t('leave.team.remove', { name: pupil.name }),
              'aria-hidden': false,
              tabIndex: 0,
            }}
          >
            {`${pupil.className} ${pupil.name}`}
          </Pill>
        ))}
      </PillGroup>
      {error && (
        <p className={classes.error} role="alert">
          {`▲ ${error}`}
        </p>
      )}
    </fieldset>
  );
}
