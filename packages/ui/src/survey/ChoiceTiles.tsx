import { type CSSProperties, useId } from 'react';
import classes from '../choice.module.css';

interface ChoiceTilesProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Tiles in a row. */
  readonly columns?: number;
}

/** Several choices drawn as tiles, with real checkboxes underneath; chosen in the order of the options. */
export function ChoiceTiles(props: ChoiceTilesProps) {
  const { label, description, options, chosen, onChange, error, disabled = false, columns = 1 } = props;
  const id = useId();
  const describedBy = [description && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const toggle = (option: string, on: boolean) =>
    onChange(options.filter((one) => (one === option ? on : chosen.includes(one))));
  return (
    <fieldset className={classes.group} aria-describedby={describedBy || undefined} disabled={disabled}>
      <legend className={classes.legend}>{label}</legend>
      {description && (
        <p className={classes.hint} id={`${id}-hint`}>
          {description}
        </p>
      )}
      <div className={classes.tiles} style={{ '--columns': columns } as CSSProperties}>
        {options.map((option) => (
          <label key={option} className={classes.tile}>
            <input
              type="checkbox"
              checked={chosen.includes(option)}
              onChange={({ currentTarget: { checked } }) => toggle(option, checked)}
            />
            {option}
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
