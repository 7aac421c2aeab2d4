import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import classes from './pieces.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The content ends with its buttons; one of them closes. Escape closes as well, a click beside it does not: it may hold what was typed. */
  readonly children: ReactNode;
}

/**
 * A question over the page. Its title is a heading within the content rather than Mantine's `<header>`,
 * which assistive technology would take for a second banner of the page.
 */
export function Dialog({ opened, onClose, title, children }: DialogProps) {
  useFocusBack();
  return (
    <Modal.Root opened={opened} onClose={onClose} closeOnClickOutside={false} centered>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Body className={classes.dialog}>
          <Modal.Title className={classes.dialogTitle}>{title}</Modal.Title>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** A dialog that is taken away while it is open leaves the focus to what had it before. */
function useFocusBack(): void {
  const before = useRef(document.activeElement);
  useEffect(
    () => () => {
      const { current } = before;
      if (document.activeElement === document.body && current instanceof HTMLElement) current.focus();
    },
    [],
  );
}
