import { Button } from '@mantine/core';
import { CodeInput } from '../CodeInput.tsx';
import { useCountdown } from '../use-countdown.ts';

export interface CodeLabels {
  code: string;
  /** How long a code holds, and that it works once. */
  codeHint?: string;
  /** Name of one box for screen readers, e.g. `(n) => 第 ${n} 碼`. */
  box: (position: number) => string;
  resend: string;
  resendIn: (seconds: number) => string;
}

interface CodeFieldProps {
  labels: CodeLabels;
  value: string;
  onChange: (code: string) => void;
  /** With the last digit; left out where more than the code is asked for. */
  onComplete?: (code: string) => void;
  error?: string | undefined;
  busy?: boolean;
  autoFocus?: boolean;
  /** ISO instant from which another code may be asked for. */
  resendAt: string | null;
  onResend: () => void;
}

/** Six boxes for a code that was sent, and the way to another one. */
export function CodeField(props: CodeFieldProps) {
  const { labels, value, onChange, onComplete, error, busy = false, autoFocus, resendAt, onResend } = props;
  const secondsLeft = useCountdown(resendAt);
  return (
    <div>
      <CodeInput
        label={labels.code}
        {...(labels.codeHint ? { description: labels.codeHint } : {})}
        value={value}
        onChange={onChange}
        onComplete={(code) => onComplete?.(code)}
        {...(error ? { error } : {})}
        disabled={busy && Boolean(onComplete)}
        {...(autoFocus ? { autoFocus } : {})}
        boxLabel={labels.box}
      />
      <Button mt="xs" variant="subtle" disabled={secondsLeft > 0 || busy} onClick={onResend}>
        {secondsLeft > 0 ? labels.resendIn(secondsLeft) : labels.resend}
      </Button>
    </div>
  );
}
