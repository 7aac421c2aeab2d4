import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import { useId } from 'react';
import classes from './lists.module.css';

export interface PasswordRule {
  readonly key: string;
  readonly label: string;
  readonly met: boolean;
}

interface PasswordRulesProps {
  readonly rules: readonly PasswordRule[];
  /** Name of the list, shown above it. */
  readonly title: string;
  /** Words for screen readers: fulfilled and not yet. */
  readonly stateLabels: { readonly met: string; readonly unmet: string };
}

/** The rules of a password, each ticked the moment it is met. */
export function PasswordRules({ rules, title, stateLabels }: PasswordRulesProps) {
  const id = useId();
  return (
    <div>
      <p className={classes.rulesTitle} id={id}>
        {title}
      </p>
      <ul className={classes.rules} aria-labelledby={id} aria-live="polite">
        {rules.map((rule) => (
          <li key={rule.key} className={rule.met ? classes.met : undefined}>
            {rule.met ? (
              <IconCircleCheckFilled size={20} role="img" aria-label={stateLabels.met} />
            ) : (
              <IconCircle size={20} role="img" aria-label={stateLabels.unmet} />
            )}
            <span>{rule.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
