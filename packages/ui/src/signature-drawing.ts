import SignaturePad, { type PointGroup } from 'signature_pad';

/** Strokes together with the size of the pad they were drawn on (CSS pixels): enough to draw them again anywhere. */
export interface SignatureDrawing {
  readonly width: number;
  readonly height: number;
  readonly strokes: readonly PointGroup[];
}

/** What a signature pad holds. Plain data: it may be kept in a draft and given back as `initialValue`. */
export interface SignatureValue {
  /** Nothing, or nothing but dots: not a signature. */
  readonly isEmpty: boolean;
  /** PNG, dark ink on white, at most 800 px wide; null when empty. */
  readonly dataUrl: string | null;
  readonly drawing: SignatureDrawing;
}

const EXPORT_WIDTH = 800;
/** Smaller than this in both directions (CSS pixels) it is a dot, whatever it was meant to be. */
const SMALLEST_MARK = 16;

export const INK = '#10201d';
export const PAPER = '#ffffff';

/** Strokes scaled to another pad, the proportions kept, centred. */
export function fitStrokes(drawing: SignatureDrawing, width: number, height: number): PointGroup[] {
  const scale = Math.min(width / drawing.width, height / drawing.height);
  const left = (width - drawing.width * scale) / 2;
  const top = (height - drawing.height * scale) / 2;
  return drawing.strokes.map((stroke) => ({
    ...stroke,
    minWidth: stroke.minWidth * scale,
    maxWidth: stroke.maxWidth * scale,
    dotSize: stroke.dotSize * scale,
    points: stroke.points.map((point) => ({
      ...point,
      x: left + point.x * scale,
      y: top + point.y * scale,
    })),
  }));
}

/** Whether a drawing is too little to be a signature. */
export function isOnlyDots(strokes: readonly PointGroup[]): boolean {
  const points = strokes.flatMap((stroke) => stroke.points);
  if (points.length === 0) return true;
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const wide = Math.max(...xs) - Math.min(...xs);
  const high = Math.max(...ys) - Math.min(...ys);
  return Math.max(wide, high) < SMALLEST_MARK;
}

/** The drawing as a PNG of the same size on every screen, so that a phone with three pixels per point sends no more than others. */
export function toPng(drawing: SignatureDrawing): string {
  const canvas = document.createElement('canvas');
  canvas.width = EXPORT_WIDTH;
  canvas.height = Math.round((EXPORT_WIDTH * drawing.height) / drawing.width);
  const pad = new SignaturePad(canvas, { backgroundColor: PAPER, penColor: INK });
  pad.off();
  pad.fromData(fitStrokes(drawing, canvas.width, canvas.height));
  return canvas.toDataURL('image/png');
}
