import { FileProblem } from './file-problem.ts';

/** Kinds of files that are taken, by the endings that people's devices give them. */
const KIND_OF_ENDING = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  heic: 'heic',
  heif: 'heic',
  pdf: 'pdf',
} as const;
export type FileKind = (typeof KIND_OF_ENDING)[keyof typeof KIND_OF_ENDING];

/** Longest name in characters, ending included. */
const FILE_NAME_MAX_LENGTH = 120;

/** Control characters, and those that turn the direction of reading around: `gpj.exe` reads as `exe.jpg`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/;
const NOT_IN_NAMES = /[\\/:*?"<>|]/;
/** Endings that make a program or a web page of a file, also when another ending follows. */
const PROGRAMS = new Set(
  'asp aspx bat cgi chm cmd com cpl dll exe hta htm html jar js jse jsp lnk mht mhtml mjs msi php phtml pl ps1 py scr sh shtml svg svgz swf vb vbe vbs wasm wsf xhtml xml xsl xslt'.split(
    ' ',
  ),
);

/** A name that may be shown and given to a download. */
export interface FileName {
  /** Without the ending. */
  stem: string;
  /** What the ending promises. */
  kind: FileKind;
}

/**
 * Reads the name that a file came with. It is shown, never used as a path.
 * @throws FileProblem when it is no plain name, or its ending is none that is taken
 */
export function readFileName(text: string): FileName {
  const { stem, ending } = splitFileName(text);
  if (!isKnown(ending)) throw new FileProblem('FILE_TYPE_NOT_ALLOWED');
  return { stem, kind: KIND_OF_ENDING[ending] };
}

/**
 * The two parts of any plain name; the ending in lower case.
 * @throws FileProblem FILE_NAME_INVALID for a name that hides something, or is a program's under another ending
 */
export function splitFileName(text: string): { stem: string; ending: string } {
  const name = text.normalize('NFC').trim();
  if (INVISIBLE.test(name) || NOT_IN_NAMES.test(name)) throw new FileProblem('FILE_NAME_INVALID');
  const [stem = '', ...endings] = name.split('.');
  if (!stem || [...name].length > FILE_NAME_MAX_LENGTH) throw new FileProblem('FILE_NAME_INVALID');
  const ending = endings.pop()?.toLowerCase() ?? '';
  if (endings.some((inner) => PROGRAMS.has(inner.trim().toLowerCase())))
    throw new FileProblem('FILE_NAME_INVALID');
  return { stem: [stem, ...endings].join('.'), ending };
}

function isKnown(ending: string): ending is keyof typeof KIND_OF_ENDING {
  return Object.hasOwn(KIND_OF_ENDING, ending);
}
