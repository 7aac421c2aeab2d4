import { VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import classes from './period-grid.module.css';

export interface PeriodTile {
  /** Code of the school's period table: EARLY, P1 … */
  readonly code: string;
  /** As the school writes it: 早自習, 第一節. */
  readonly name: string;
  /** A second line: when it begins, or why it cannot be chosen. */
  readonly note?: string | undefined;
  readonly disabled?: boolean | undefined;
}

interface PeriodGridProps {
  readonly label: string;
  readonly description?: string | undefined;
  /** In the order of the day. */
  readonly periods: readonly PeriodTile[];
  /** Codes of those chosen. */
  readonly value: readonly string[];
  /** Called with the codes chosen, in the order of the day. */
  readonly onChange: (codes: string[]) => void;
  /** 全選; without it there is no such tile. */
  readonly allLabel?: string | undefined;
  readonly error?: string | undefined;
}

/** The periods of a school's day as tiles, any number of which can be chosen. Underneath are real checkboxes. */
export function PeriodGrid(props: PeriodGridProps) {
  const { label, description, periods, value, onChange, allLabel, error } = props;
  const id = useId();
  const describedBy = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const open = periods.filter(({ disabled }) => !disabled);
  const chosen = open.filter(({ code }) => value.includes(code));
  const choose = (codes: readonly string[]) =>
    onChange(open.filter(({ code }) => codes.includes(code)).map(({ code }) => code));
  const toggle = (code: string) =>
    choose(value.includes(code) ? value.filter((one) => one !== code) : [...value, code]);
  const areAll = open.length > 0 && chosen.length === open.length;

  return (
    <fieldset className={classes.group} aria-describedby={describedBy || undefined}>
      <legend className={classes.legend}>{label}</legend>
      {description ? (
        <p className={classes.hint} id={`${id}-hint`}>
          {description}
        </p>
      ) : null}
      <div className={classes.grid}>
        {allLabel ? (
          <label className={`${classes.tile} ${classes.all}`}>
            <input
              type="checkbox"
              ref={(box) => {
                // There is no attribute for it.
                if (box) box.indeterminate = chosen.length > 0 && !areAll;
              }}
              checked={areAll}
              disabled={open.length === 0}
              onChange={() => choose(areAll ? [] : open.map(({ code }) => code))}
            />
            {allLabel}
          </label>
        ) : null}
        {periods.map(({ code, name, note, disabled }) => (
          <label key={code} className={classes.tile}>
            <input
              type="checkbox"
              checked={!disabled && value.includes(code)}
              disabled={disabled}
              onChange={() => toggle(code)}
            />
            <span>{name}</span>
            {note ? (
              <span className={classes.note}>
                <VisuallyHidden> </VisuallyHidden>
                {note}
              </span>
            ) : null}
          </label>
        ))}
      </div>
      {error ? (
        <p className={classes.error} id={`${id}-error`} role="alert">
          {`▲ ${error}`}
        </p>
      ) : null}
    </fieldset>
  );
}
