import { Button } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import Pad from 'signature_pad';
import classes from './signature.module.css';
import { fitStrokes, INK, isOnlyDots, PAPER, type SignatureValue, toPng } from './signature-drawing.ts';

interface SignaturePadProps {
  readonly label: string;
  /** One line on how to sign. */
  readonly hint?: string;
  readonly clearLabel: string;
  /** What screen readers hear of the drawing: nothing there yet, or signed. */
  readonly stateLabels: { readonly empty: string; readonly signed: string };
  readonly error?: string;
  /** What was drawn before a reload or a step back. */
  readonly initialValue?: SignatureValue | null;
  /** Called after each stroke and after clearing. */
  readonly onChange: (value: SignatureValue) => void;
}

/** A field to sign with mouse, finger or pen. Strokes survive rotation and resizing. */
export function SignaturePad({
  label,
  hint,
  clearLabel,
  stateLabels,
  error,
  initialValue,
  onChange,
}: SignaturePadProps) {
  const id = useId();
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const padRef = useRef<Pad | null>(null);
  const drawingRef = useRef(initialValue?.drawing ?? null);
  const onChangeRef = useRef(onChange);
  onChangeRef.current = onChange;
  const [isSigned, setIsSigned] = useState(initialValue ? !initialValue.isEmpty : false);

  useEffect(() => {
    const canvas = canvasRef.current;
    if (!canvas) return;
    const pad = new Pad(canvas, { backgroundColor: PAPER, penColor: INK, minWidth: 1.2, maxWidth: 3.2 });
    padRef.current = pad;

    const report = () => {
      const strokes = pad.toData();
      const drawing = { width: canvas.clientWidth, height: canvas.clientHeight, strokes };
      drawingRef.current = drawing;
      const isEmpty = isOnlyDots(strokes);
      setIsSigned(!isEmpty);
      onChangeRef.current({ isEmpty, dataUrl: isEmpty ? null : toPng(drawing), drawing });
    };
    pad.addEventListener('endStroke', report);

    const fit = () => {
      const { clientWidth: width, clientHeight: height } = canvas;
      if (width === 0 || height === 0) return;
      const ratio = Math.max(window.devicePixelRatio, 1);
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
      canvas.getContext('2d')?.scale(ratio, ratio);
      pad.clear();
      if (drawingRef.current) pad.fromData(fitStrokes(drawingRef.current, width, height));
    };
    const observer = new ResizeObserver(fit);
    observer.observe(canvas);

    return () => {
      observer.disconnect();
      pad.removeEventListener('endStroke', report);
      pad.off();
      padRef.current = null;
    };
  }, []);

  const clear = () => {
    padRef.current?.clear();
    drawingRef.current = null;
    setIsSigned(false);
    const canvas = canvasRef.current;
    const drawing = { width: canvas?.clientWidth ?? 1, height: canvas?.clientHeight ?? 1, strokes: [] };
    onChangeRef.current({ isEmpty: true, dataUrl: null, drawing });
  };

  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes.wrap}>
      <div className={classes.head}>
        <span className={classes.label}>{label}</span>
        <Button variant="subtle" leftSection={<IconEraser size={18} aria-hidden />} onClick={clear}>
          {clearLabel}
        </Button>
      </div>
      {hint && (
        <p className={classes.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={classes.plate} data-error={error ? true : undefined}>
        <canvas
          ref={canvasRef}
          className={classes.canvas}
          role="img"
          aria-label={`${label}：${isSigned ? stateLabels.signed : stateLabels.empty}`}
          aria-describedby={describedBy || undefined}
          data-testid="signature-pad"
        />
        <div className={classes.line} />
      </div>
      {error && (
        <p className={classes.error} id={`${id}-error`} role="alert">
          {`▲ ${error}`}
        </p>
      )}
    </div>
  );
}
