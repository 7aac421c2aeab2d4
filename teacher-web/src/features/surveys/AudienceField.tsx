import { skipToken, useQuery } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { SegmentedChoice } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../../gql/index.ts';
import { ClassSelect } from '../../shell/ClassSelect.tsx';
import type { ClassChoice } from '../../shell/class-groups.ts';
import { type Audience, NOBODY } from './survey-draft.ts';
import classes from './surveys.module.css';

const PUPILS = graphql(`
  query AudienceField_pupils($class: ID!) {
    classGroup(id: $class) {
      id
      students {
        id
        name
        seatNumber
      }
    }
  }
`);

const WAYS = ['school', 'grades', 'classes', 'pupils'] as const;
type Way = (typeof WAYS)[number];

interface AudienceFieldProps {
  readonly choices: readonly ClassChoice[];
  /** Whether the viewer may ask grades and the whole school. */
  readonly isOffice: boolean;
  /** Whether the viewer may see who is in the classes. */
  readonly seesPupils: boolean;
  readonly value: Audience;
  readonly onChange: (audience: Audience) => void;
  readonly error: string | undefined;
}

function wayOf({ wholeSchool, grades, students }: Audience): Way {
  if (wholeSchool) return 'school';
  if (grades.length > 0) return 'grades';
  return students.length > 0 ? 'pupils' : 'classes';
}

function toggled<Each>(list: readonly Each[], each: Each): Each[] {
  return list.includes(each) ? list.filter((one) => one !== each) : [...list, each];
}

/** Whom a survey asks. */
export function AudienceField(props: AudienceFieldProps) {
  const { choices, isOffice, seesPupils, value, onChange, error } = props;
  const { t } = useTranslation();
  const [way, setWay] = useState<Way>(wayOf(value));
  const ways = WAYS.filter((each) => (each === 'classes' ? true : each === 'pupils' ? seesPupils : isOffice));
  const grades = [...new Set(choices.map(({ grade }) => grade))].sort((one, other) => one - other);
  return (
    <div className={classes.group} id="audience">
      <SegmentedChoice
        label={t('surveys.audience.label')}
        options={ways.map((each) => ({ value: each, label: t(`surveys.audience.${each}`) }))}
        value={way}
        columns={Math.max(ways.length, 2)}
        onChange={(next) => {
          setWay(next);
          onChange({ ...NOBODY, wholeSchool: next === 'school' });
        }}
      />
      {way === 'grades' && (
        <fieldset className={classes.group}>
          <legend>{t('surveys.audience.grades')}</legend>
          <div className={classes.checks}>
            {grades.map((grade) => (
              <Checkbox
                key={grade}
                label={t('surveys.audience.grade', { grade })}
                checked={value.grades.includes(grade)}
                onChange={() => onChange({ ...NOBODY, grades: toggled(value.grades, grade) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {way === 'classes' && (
        <fieldset className={classes.group}>
          <legend>{t('surveys.audience.classes')}</legend>
          <div className={classes.checks}>
            {choices.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={value.classGroupIds.includes(id)}
                onChange={() => onChange({ ...NOBODY, classGroupIds: toggled(value.classGroupIds, id) })}
              />
            ))}
          </div>
        </fieldset>
      )}
      {way === 'pupils' && <Pupils choices={choices} value={value} onChange={onChange} />}
      {error && (
        <p className={classes.error} role="alert">
          {`▲ ${error}`}
        </p>
      )}
    </div>
  );
}

function Pupils({ choices, value, onChange }: Pick<AudienceFieldProps, 'choices' | 'value' | 'onChange'>) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const group = choices.find(({ id }) => id === chosen) ?? choices[0];
  const { data } = useQuery(PUPILS, group ? { variables: { class: group.id } } : skipToken);
  const pupils = data?.classGroup?.students ?? [];
  const isChosen = (id: string) => value.students.some((student) => student.id === id);
  const others = value.students.filter(({ id }) => !pupils.some((pupil) => pupil.id === id));
  return (
    <fieldset className={classes.group}>
      <legend>{t('surveys.audience.pupils')}</legend>
      <ClassSelect choices={choices} value={group?.id ?? null} onChange={setChosen} />
      <div className={classes.checks}>
        {pupils.map(({ id, name, seatNumber }) => (
          <Checkbox
            key={id}
            label={`${String(seatNumber ?? '–').padStart(2, '0')} ${name}`}
            checked={isChosen(id)}
            onChange={() =>
              onChange({
                ...NOBODY,
                students: isChosen(id)
                  ? value.students.filter((student) => student.id !== id)
                  : [...value.students, { id, name }],
              })
            }
          />
        ))}
      </div>
      {others.length > 0 && (
        <p className={classes.quiet}>
          {t('surveys.audience.others', { names: others.map(({ name }) => name).join('、') })}
        </p>
      )}
    </fieldset>
  );
}
