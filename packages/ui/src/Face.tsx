import classes from './pieces.module.css';

interface FaceProps {
  readonly name: string;
}

/** The last character of a name in a circle: what children of one family differ by. Decorative. */
export function Face({ name }: FaceProps) {
  const initial = Array.from(name.trim()).at(-1) ?? '';
  return (
    <span className={classes.face} aria-hidden>
      {initial}
    </span>
  );
}
