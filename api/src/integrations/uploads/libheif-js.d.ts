/** The part of libheif-js that we use; it comes without types of its own for this entry. */
declare module 'libheif-js/wasm-bundle.js' {
  interface Canvas {
    data: Uint8ClampedArray<ArrayBuffer>;
    width: number;
    height: number;
  }

  export interface HeifImage {
    get_width(): number;
    get_height(): number;
    /** Draws asynchronously; null when the picture is damaged. */
    display(canvas: Canvas, drawn: (canvas: Canvas | null) => void): void;
  }

  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export default libheif;
}
