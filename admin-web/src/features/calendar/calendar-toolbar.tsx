import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { schoolYearOf } from '@qinshi/domain';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddButton } from '../../shell/page.tsx';
import { useToday } from '../../shell/today.ts';
import { EntryForm } from './entry-form.tsx';
import { ImportCalendar } from './import-calendar.tsx';

interface CalendarToolbarProps {
  /** Whose calendar may be changed; null is the city's, undefined is nobody's. */
  readonly schoolId: string | null | undefined;
  readonly lead: string;
  readonly schoolYear: number;
  readonly schoolYears: readonly number[];
  readonly onSchoolYear: (schoolYear: number) => void;
  readonly onChanged: () => void;
}

/** Which school year is shown, and the ways to add to it. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { schoolId, lead, schoolYear, schoolYears, onSchoolYear, onChanged } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<'add' | 'import'>();
  const today = useToday();
  const years = [...new Set([schoolYearOf(today), ...schoolYears])].sort((a, b) => b - a);
  const close = () => setOpen(undefined);
  return (
    <>
      <Text>{lead}</Text>
      <Group justify="space-between" align="end" className="qs-no-print">
        <NativeSelect
          label={t('calendar.schoolYear')}
          value={String(schoolYear)}
          data={years.map((year) => ({ value: String(year), label: t('class.year', { year }) }))}
          onChange={(event) => onSchoolYear(Number(event.currentTarget.value))}
        />
        {schoolId === undefined ? null : (
          <Group gap="sm">
            <Button
              variant="light"
              leftSection={<IconFileImport size={20} aria-hidden />}
              onClick={() => setOpen('import')}
            >
              {t('calendar.import.open')}
            </Button>
            <AddButton label={t('calendar.add')} onClick={() => setOpen('add')} />
          </Group>
        )}
      </Group>
      {open === 'add' && schoolId !== undefined ? (
        <EntryForm schoolId={schoolId} date={today} entry={undefined} onClose={close} onSaved={onChanged} />
      ) : null}
      {open === 'import' && schoolId !== undefined ? (
        <ImportCalendar schoolId={schoolId} onClose={close} onImported={onChanged} />
      ) : null}
    </>
  );
}
