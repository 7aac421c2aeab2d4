import { skipToken, useQuery } from '@apollo/client/react';
import { Checkbox, MultiSelect, NativeSelect } from '@mantine/core';
import { SegmentedChoice } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Audience,
  type ClassChoice,
  type MessagesSender,
  NOBODY,
  toggled,
  type Way,
  wayOf,
  waysOf,
} from './audience.ts';
import { graphql } from './gql/index.ts';
import classes from './messages.module.css';

const CLASSES = graphql(`
  query MessageAudience_classes($school: ID!) {
    school(id: $school) {
      id
      classGroups {
        id
        name
        grade
      }
    }
  }
`);
const SCHOOLS = graphql(`
  query MessageAudience_schools {
    schools {
      id
      name
    }
  }
`);
const PUPILS = graphql(`
  query MessageAudience_pupils($class: ID!) {
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

interface AudienceFieldProps {
  readonly sender: MessagesSender;
  readonly value: Audience;
  readonly onChange: (audience: Audience) => void;
  readonly error: string | undefined;
}

/** Whom a message is for: as wide as whoever writes may reach. */
export function AudienceField({ sender, value, onChange, error }: AudienceFieldProps) {
  const { t } = useTranslation('familyMessages');
  const ways = waysOf(sender);
  const [way, setWay] = useState<Way | null>(wayOf(value, ways));
  const ofSchool = sender.kind === 'OFFICE' || sender.kind === 'SCHOOL_ADMIN';
  const { data } = useQuery(
    CLASSES,
    ofSchool && sender.schoolId ? { variables: { school: sender.schoolId } } : skipToken,
  );
  const choices = ofSchool ? (data?.school?.classGroups ?? []) : sender.ownClasses;
  const grades = [...new Set(choices.map(({ grade }) => grade))].sort((one, other) => one - other);
  const isCity = sender.kind === 'BUREAU_ADMIN';
  return (
    <div className={classes.group} id="audience">
      <SegmentedChoice
        label={t('audience.label')}
        options={ways.map((each) => ({
          value: each,
          label: t(each === 'everybody' && isCity ? 'audience.city' : `audience.${each}`),
        }))}
        value={way}
        columns={Math.max(ways.length, 2)}
        onChange={(next) => {
          setWay(next);
          onChange({ ...NOBODY, everybody: next === 'everybody' });
        }}
      />
      {way === 'schools' && <Schools value={value} onChange={onChange} />}
      {way === 'grades' && (
        <Checks
          legend={t('audience.grades')}
          options={grades.map((grade) => ({ key: grade, label: t('audience.grade', { grade }) }))}
          isChosen={(grade) => value.grades.includes(grade)}
          onToggle={(grade) => onChange({ ...NOBODY, grades: toggled(value.grades, grade) })}
        />
      )}
      {way === 'classes' && (
        <Checks
          legend={t('audience.classes')}
          options={choices.map(({ id, name }) => ({ key: id, label: name }))}
          isChosen={(id) => value.classGroupIds.includes(id)}
          onToggle={(id) => onChange({ ...NOBODY, classGroupIds: toggled(value.classGroupIds, id) })}
        />
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

interface ChecksProps<Key extends string | number> {
  readonly legend: string;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly isChosen: (key: Key) => boolean;
  readonly onToggle: (key: Key) => void;
}

function Checks<Key extends string | number>({ legend, options, isChosen, onToggle }: ChecksProps<Key>) {
  return (
    <fieldset className={classes.checksGroup}>
      <legend>{legend}</legend>
      <div className={classes.checks}>
        {options.map(({ key, label }) => (
          <Checkbox key={key} label={label} checked={isChosen(key)} onChange={() => onToggle(key)} />
        ))}
      </div>
    </fieldset>
  );
}

function Schools({ value, onChange }: Pick<AudienceFieldProps, 'value' | 'onChange'>) {
  const { t } = useTranslation('familyMessages');
  const { data } = useQuery(SCHOOLS);
  const schools = data?.schools ?? [];
  return (
    <MultiSelect
      size="md"
      label={t('audience.schools')}
      placeholder={value.schools.length === 0 ? t('audience.search') : ''}
      searchable
      limit={50}
      maxValues={100}
      data={schools.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.schools.map(({ id }) => id)}
      onChange={(ids) =>
        onChange({
          ...NOBODY,
          schools: schools.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name })),
        })
      }
    />
  );
}

function Pupils({
  choices,
  value,
  onChange,
}: Pick<AudienceFieldProps, 'value' | 'onChange'> & { readonly choices: readonly ClassChoice[] }) {
  const { t } = useTranslation('familyMessages');
  const [chosen, setChosen] = useState<string | null>(null);
  const group = choices.find(({ id }) => id === chosen) ?? choices[0];
  const { data } = useQuery(PUPILS, group ? { variables: { class: group.id } } : skipToken);
  const pupils = data?.classGroup?.students ?? [];
  const isChosen = (id: string) => value.students.some((student) => student.id === id);
  const others = value.students.filter(({ id }) => !pupils.some((pupil) => pupil.id === id));
  return (
    <div className={classes.group}>
      {choices.length > 1 && (
        <NativeSelect
          label={t('audience.ofClass')}
          data={choices.map(({ id, name }) => ({ value: id, label: name }))}
          value={group?.id ?? ''}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <Checks
        legend={t('audience.pupils')}
        options={pupils.map(({ id, name, seatNumber }) => ({
          key: id,
          label: `${String(seatNumber ?? '–').padStart(2, '0')} ${name}`,
        }))}
        isChosen={isChosen}
        onToggle={(id) => {
          const pupil = pupils.find((each) => each.id === id);
          const rest = value.students.filter((student) => student.id !== id);
          const added = pupil && !isChosen(id) ? [{ id, name: pupil.name }] : [];
          onChange({ ...NOBODY, students: [...rest, ...added] });
        }}
      />
      {others.length > 0 && (
        <p className={classes.quiet}>
          {t('audience.others', { names: others.map(({ name }) => name).join('、') })}
        </p>
      )}
    </div>
  );
}
