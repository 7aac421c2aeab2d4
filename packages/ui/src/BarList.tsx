import type { ReactNode } from 'react';
import classes from './lists.module.css';
import type { Tone } from './StatePill.tsx';

/** A share of a bar, told apart by its colour; what it means stands in the bar's text. */
export interface BarPart {
  readonly key: string;
  /** Its length, 0 to 1; the parts of a bar together are as long as the bar. */
  readonly value: number;
  readonly tone: Tone;
}

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  /** Length of the bar, 0 to 1. */
  readonly value: number;
  /** The same in words, e.g. `26 / 28 人 · 93 %`; this is what screen readers read. */
  readonly text: string;
  /** What the bar consists of; without it, it is in one piece. */
  readonly parts?: readonly BarPart[];
}

interface BarListProps {
  readonly items: readonly Bar[];
  readonly label: string;
  /** What the colours of parts mean, for who sees them. */
  readonly legend?: readonly { readonly tone: Tone; readonly label: string }[];
}

/** Numbers to compare, as bars under their names. */
export function BarList({ items, label, legend = [] }: BarListProps) {
  return (
    <>
      {legend.length > 1 ? (
        <ul className={classes.legend} aria-hidden>
          {legend.map((each) => (
            <li key={each.label}>
              <span className={`${classes.swatch} ${classes[each.tone]}`} />
              {each.label}
            </li>
          ))}
        </ul>
      ) : null}
      <ul className={classes.bars} aria-label={label}>
        {items.map((item) => (
          <li key={item.key}>
            <div className={classes.barHead}>
              <span className={classes.barLabel}>{item.label}</span>
              <span className={classes.barText}>{item.text}</span>
            </div>
            <div className={classes.track} aria-hidden>
              {item.parts ? (
                item.parts.map(({ key, value, tone }) => (
                  <div
                    key={key}
                    className={`${classes.part} ${classes[tone]}`}
                    style={{ width: widthOf(value) }}
                  />
                ))
              ) : (
                <div className={classes.fill} style={{ width: widthOf(item.value) }} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function widthOf(value: number): string {
  return `${Math.min(1, Math.max(0, value)) * 100}%`;
}
