import { useQuery } from '@apollo/client/react';
import { Button, NativeSelect } from '@mantine/core';
import { AUDIT_ACTIONS, formatRocDate, parseDate } from '@qinshi/domain';
import { SearchSelect } from '@qinshi/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SUBJECTS, useAuditWords } from '../../audit/audit-words.ts';
import { DayField } from '../../forms/day-field.tsx';
import { graphql } from '../../gql/index.ts';
import { useListNavigation } from '../../lists/list-view.tsx';
import classes from './audit.module.css';
import type { AuditSearch } from './audit-search.ts';

const AuditFilters_query = graphql(`
  query AuditFilters {
    schools {
      id
      name
    }
  }
`);

interface AuditFiltersProps {
  readonly search: AuditSearch;
  /** The bureau chooses a school; school people see theirs. */
  readonly choosesSchool: boolean;
}

/** What narrows the log down; each choice is kept in the address. */
export function AuditFilters({ search, choosesSchool }: AuditFiltersProps) {
  const { t } = useTranslation();
  const words = useAuditWords();
  const change = useListNavigation();
  return (
    <div className={`${classes.filters} qs-no-print`}>
      <NativeSelect
        label={t('audit.actionFilter')}
        value={search.action ?? ''}
        data={[
          { value: '', label: t('audit.anyAction') },
          ...AUDIT_ACTIONS.map((value) => ({ value, label: words.action(value) })),
        ]}
        onChange={(event) => change({ action: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t('audit.subjectFilter')}
        value={search.about ?? ''}
        data={[
          { value: '', label: t('audit.anySubject') },
          ...SUBJECTS.map((value) => ({ value, label: words.subject(value) })),
        ]}
        onChange={(event) => change({ about: event.currentTarget.value || undefined })}
      />
      {choosesSchool ? (
        <SchoolFilter value={search.school ?? null} onChange={(school) => change({ school })} />
      ) : null}
      <Range key={`${search.from} ${search.to}`} from={search.from} to={search.to} />
    </div>
  );
}

interface SchoolFilterProps {
  readonly value: string | null;
  readonly onChange: (school: string | undefined) => void;
}

function SchoolFilter({ value, onChange }: SchoolFilterProps) {
  const { t } = useTranslation();
  const { data } = useQuery(AuditFilters_query, { fetchPolicy: 'cache-first' });
  return (
    <SearchSelect
      label={t('audit.schoolFilter')}
      nothingFound={t('list.noMatch')}
      options={[
        { value: '', label: t('audit.anySchool') },
        ...(data?.schools ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      value={value ?? ''}
      onChange={(school) => onChange(school || undefined)}
    />
  );
}

/** The days are asked for together, so that a half-typed one does not empty the list. */
function Range({ from, to }: { from: string | undefined; to: string | undefined }) {
  const { t } = useTranslation();
  const change = useListNavigation();
  const [first, setFirst] = useState(from ? formatRocDate(from) : '');
  const [last, setLast] = useState(to ? formatRocDate(to) : '');
  const [isTried, setTried] = useState(false);
  const wrong = (text: string) => isTried && text.trim() !== '' && !parseDate(text);
  return (
    <form
      className={classes.range}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        const days = [first, last].map((text) => (text.trim() ? parseDate(text) : undefined));
        if (!days.includes(null)) change({ from: days[0] ?? undefined, to: days[1] ?? undefined });
      }}
    >
      <DayField
        label={t('audit.from')}
        value={first}
        error={wrong(first) ? t('form.dayInvalid') : undefined}
        onChange={setFirst}
      />
      <DayField
        label={t('audit.to')}
        value={last}
        error={wrong(last) ? t('form.dayInvalid') : undefined}
        onChange={setLast}
      />
      <Button type="submit" variant="light">
        {t('audit.applyDays')}
      </Button>
    </form>
  );
}
