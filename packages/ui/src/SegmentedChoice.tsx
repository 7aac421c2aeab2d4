import { type CSSProperties, useId } from 'react';
import classes from './choice.module.css';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SegmentedChoiceProps<Value extends string> {
  readonly label: string;
  readonly description?: string;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly error?: string;
  /** Tiles in a row; two by default, five for short words. */
  readonly columns?: number;
  readonly name?: string;
}

/** A few choices drawn as tiles. Underneath are real radio buttons: arrow keys, forms and screen readers work. */
export function SegmentedChoice<Value extends string>({
  label,
  description,
  options,
  value,
  onChange,
  error,
  columns = 2,
  name,
}: SegmentedChoiceProps<Value>) {
  const id = useId();
  const describedBy = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const style = { '--columns': columns } as CSSProperties;
  return (
    <fieldset className={classes.group} aria-describedby={describedBy || undefined}>
      <legend className={classes.legend}>{label}</legend>
      {description && (
        <p className={classes.hint} id={`${id}-hint`}>
          {description}
        </p>
      )}
      <div className={`${classes.tiles} ${columns > 3 ? classes.many : ''}`} style={style}>
        {options.map((option) => (
          <label key={option.value} className={classes.tile}>
            <input
              type="radio"
              name={name ?? id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
      {error && (
        <p className={classes.error} id={`${id}-error`} role="alert">
          {`▲ ${error}`}
        </p>
      )}
    </fieldset>
  );
}
