import classes from './pieces.module.css';

interface FaceProps {
  readonly name: string;
}

/**
 * The mark of a name in a circle. Decorative. Of a Chinese name it is the last character, what children of one
 * family differ by (of 李○, where that is hidden, 李); of a Latin name the initial of its first word.
 */
export function Face({ name }: FaceProps) {
  return (
    <span className={classes.face} aria-hidden>
      {name.match(/\p{Script=Han}/gu)?.at(-1) ?? name.match(/\p{L}/u)?.[0].toUpperCase()}
    </span>
  );
}
