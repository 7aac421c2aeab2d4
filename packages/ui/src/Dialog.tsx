import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './pieces.module.css';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** The content ends with its buttons; one of them closes. Escape and a click outside close as well. */
  readonly children: ReactNode;
}

/**
 * A question over the page. Its title is a heading within the content rather than Mantine's `<header>`,
 * which assistive technology would take for a second banner of the page.
 */
export function Dialog({ opened, onClose, title, children }: DialogProps) {
  return (
    <Modal.Root opened={opened} onClose={onClose} centered>
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
