import { useEffect, useRef } from 'react';
import classes from './binding.module.css';

/** Pixels short of the end that still count as the end: fractions of zoomed pages. */
const TOLERANCE = 8;

interface ConsentTextProps {
  label: string;
  text: string;
  /** The end has come into view: by wheel, finger or keyboard, or at once because the whole text fits. */
  onRead: () => void;
}

/** The statement in a box that scrolls and takes the keyboard. */
export function ConsentText({ label, text, onRead }: ConsentTextProps) {
  const box = useRef<HTMLElement>(null);
  const latest = useRef(onRead);
  latest.current = onRead;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const left = element.scrollHeight - element.clientHeight - element.scrollTop;
      if (element.clientHeight > 0 && left <= TOLERANCE) latest.current();
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, []);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <section ref={box} className={classes.consent} aria-label={label} tabIndex={0}>
      {text}
    </section>
  );
}
