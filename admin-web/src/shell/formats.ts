import { formatRocDate, formatRocDateTime, toTaipeiDate } from '@qinshi/domain';
import { useLocale } from '@qinshi/web-kit';
import { useMemo } from 'react';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole numbers with the language's grouping. */
export function useNumberFormat(): (value: number) => string {
  const { locale } = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale);
    return (value) => format.format(value);
  }, [locale]);
}

/** A share of 0 to 1 as per cent with one decimal, e.g. `82.4%`. Never rounds up to 100%. */
export function usePercentFormat(): (share: number) => string {
  const { locale } = useLocale();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, {
      style: 'percent',
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      roundingMode: 'floor',
    });
    return (share) => format.format(share);
  }, [locale]);
}

/** How long ago an instant was, in the largest unit that fits: `3 天前`, `2 小時前`. */
export function useAgeFormat(): (instant: string) => string {
  const { locale } = useLocale();
  return useMemo(() => {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
    return (instant) => {
      const minutes = Math.max(1, Math.floor((Date.now() - new Date(instant).getTime()) / 60_000));
      if (minutes < 60) return format.format(-minutes, 'minute');
      if (minutes < 60 * 24) return format.format(-Math.floor(minutes / 60), 'hour');
      return format.format(-Math.floor((minutes * 60_000) / DAY_MS), 'day');
    };
  }, [locale]);
}

/** A calendar day of the API as the ROC calendar writes it: `115/04/19`. */
export const shortDate = formatRocDate;

/** The Taipei day of an instant: `115/04/19`. */
export const shortDateOf = (instant: string): string => formatRocDate(toTaipeiDate(instant));

/** Day and time of an instant in Taipei: `115/04/19 07:42`. */
export const dateTime = formatRocDateTime;
