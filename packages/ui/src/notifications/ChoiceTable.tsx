import { Checkbox, VisuallyHidden } from '@mantine/core';
import classes from './notifications.module.css';

interface Named<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface ChoiceTableProps<Kind extends string, Way extends string> {
  /** What one may be told of: the rows. */
  readonly kinds: readonly Named<Kind>[];
  /** By which ways: the columns. */
  readonly ways: readonly Named<Way>[];
  readonly isOn: (kind: Kind, way: Way) => boolean;
  readonly onChange: (kind: Kind, way: Way, on: boolean) => void;
  readonly disabled?: boolean | undefined;
  /** What a box is for, for screen readers: 未到校：推播. */
  readonly labelOf: (kind: string, way: string) => string;
}

/** Of what to be told, and how: a box for each. */
export function ChoiceTable<Kind extends string, Way extends string>(props: ChoiceTableProps<Kind, Way>) {
  const { kinds, ways, isOn, onChange, disabled = false, labelOf } = props;
  return (
    <table className={classes.choices}>
      <thead>
        <tr>
          <td />
          {ways.map((way) => (
            <th key={way.value} scope="col">
              {way.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind.value}>
            <th scope="row">{kind.label}</th>
            {ways.map((way) => (
              <td key={way.value} className={classes.cell}>
                <Checkbox
                  classNames={{ body: classes.box, labelWrapper: classes.whole, label: classes.whole }}
                  label={<VisuallyHidden>{labelOf(kind.label, way.label)}</VisuallyHidden>}
                  disabled={disabled}
                  checked={isOn(kind.value, way.value)}
                  onChange={({ currentTarget: { checked } }) => onChange(kind.value, way.value, checked)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
