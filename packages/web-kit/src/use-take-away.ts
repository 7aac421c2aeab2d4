import { useState } from 'react';
import { type ExportedList, type ExportFormat, takeAway } from './export-list.ts';
import { useLocale } from './i18n.ts';
import { errorMessage } from './refusals.ts';

/** Takes a list away as a sheet, in the language of the page: whether one is under way, and what happens when it fails. */
export function useTakeAway(exported: ExportedList, onFailure: (sentence: string) => void) {
  const { locale } = useLocale();
  const [busy, setBusy] = useState(false);
  const take = async (format: ExportFormat) => {
    setBusy(true);
    try {
      await takeAway(exported, format, locale);
    } catch (error) {
      onFailure(errorMessage(error, locale));
    } finally {
      setBusy(false);
    }
  };
  return { busy, take: (format: ExportFormat) => void take(format) };
}
