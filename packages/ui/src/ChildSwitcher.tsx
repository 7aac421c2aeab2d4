import classes from './choice.module.css';

export interface ChildChip {
  readonly id: string;
  readonly name: string;
  readonly className?: string;
}

interface ChildSwitcherProps {
  readonly items: readonly ChildChip[];
  /** The child shown; null for all of them. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Name of the group for screen readers. */
  readonly label: string;
  /** Text of the chip for all children; without it, there is no such chip. */
  readonly allLabel?: string;
}

/** One tap from child to child. */
export function ChildSwitcher({ items, value, onChange, label, allLabel }: ChildSwitcherProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; these are toggle buttons.
    <div className={classes.chips} role="group" aria-label={label}>
      {allLabel && (
        <button
          type="button"
          className={classes.chip}
          aria-pressed={value === null}
          onClick={() => onChange(null)}
        >
          {allLabel}
        </button>
      )}
      {items.map((child) => (
        <button
          type="button"
          key={child.id}
          className={classes.chip}
          aria-pressed={value === child.id}
          onClick={() => onChange(child.id)}
        >
          {child.className ? `${child.name} ${child.className}` : child.name}
        </button>
      ))}
    </div>
  );
}
