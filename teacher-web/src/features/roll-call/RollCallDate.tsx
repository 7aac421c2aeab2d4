import { ActionIcon, TextInput } from '@mantine/core';
import { addDays, formatRocDate, type IsoDate, parseDate } from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showLongDay } from '../../shell/dates.ts';
import classes from './roll-call.module.css';

interface RollCallDateProps {
  readonly date: IsoDate;
  readonly today: IsoDate;
  readonly onDate: (date: IsoDate) => void;
}

/**
 * The day whose roll is called, as people here write it: `115/11/23`, or in AD. What is typed counts once the field is
 * left or Enter pressed; a day that is not there yet is said to be so, and the one before stays open.
 */
export function RollCallDate({ date, today, onDate }: RollCallDateProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const [typed, setTyped] = useState<{ readonly on: IsoDate; readonly text: string }>();
  const [error, setError] = useState<string>();
  // What was typed while another day was open is over.
  const text = typed?.on === date ? typed.text : formatRocDate(date);

  const choose = () => {
    const chosen = parseDate(text);
    if (!chosen) setError(t('DATE_INVALID', { ns: 'refusals' }));
    else if (chosen > today) setError(t('rollCall.notYet'));
    else if (chosen === date) setTyped(undefined);
    else onDate(chosen);
  };

  const step = (days: number) => {
    setError(undefined);
    onDate(addDays(date, days));
  };

  return (
    <TextInput
      label={t('rollCall.date')}
      description={showLongDay(date, locale)}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      classNames={{ input: classes.date, description: classes.day }}
      value={text}
      error={error}
      maxLength={20}
      autoComplete="off"
      onChange={(event) => {
        setError(undefined);
        setTyped({ on: date, text: event.currentTarget.value });
      }}
      onBlur={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose();
      }}
      leftSectionWidth={48}
      leftSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('rollCall.previousDay')}
          onClick={() => step(-1)}
        >
          <IconChevronLeft size={22} aria-hidden />
        </ActionIcon>
      }
      rightSectionWidth={48}
      rightSection={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('rollCall.nextDay')}
          disabled={date >= today}
          onClick={() => step(1)}
        >
          <IconChevronRight size={22} aria-hidden />
        </ActionIcon>
      }
    />
  );
}
