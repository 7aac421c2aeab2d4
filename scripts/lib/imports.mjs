import { posix } from 'node:path';
import { MODULE_ORDER, RULES } from '../import-rules.mjs';
import { PACKAGES } from './paths.mjs';

/** @typedef {import('../import-rules.mjs').Rule} Rule */

const SPECIFIER =
  /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/**
 * What a file does that the table of import rules forbids.
 * @param {string} file path from the root
 * @param {string} source its text
 * @returns {string[]} sentences; empty when all is well
 */
export function violations(file, source) {
  const imports = [...source.matchAll(SPECIFIER)].map((match) => match[1] ?? match[2] ?? '');
  return RULES.flatMap((rule) => {
    const names = namesIn(rule, file);
    if (!names) return [];
    const found = imports.filter((specifier) => !isAllowed(rule, names, file, specifier));
    const word = rule.text?.exec(source)?.[0];
    return [...found, ...(word ? [word] : [])].map((what) => `${file}: ${what}\n    ${rule.why}`);
  });
}

/** Whether a module of the API has its place in the order. */
export function isKnownModule(/** @type {string} */ name) {
  return MODULE_ORDER.flat().includes(name);
}

/**
 * The names that a rule's `<placeholders>` stand for in this file.
 * @returns {Record<string, string> | undefined} undefined when the rule does not speak about the file
 */
function namesIn(/** @type {Rule} */ rule, /** @type {string} */ file) {
  const match = pattern(rule.in).exec(file);
  if (!match) return undefined;
  const names = match.groups ?? {};
  return rule.except?.some((glob) => matches(glob, names, file)) ? undefined : names;
}

/**
 * @param {Rule} rule
 * @param {Record<string, string>} names
 * @param {string} file
 * @param {string} specifier
 */
function isAllowed(rule, names, file, specifier) {
  const target = resolve(file, specifier);
  if (target === undefined) return !rule.packages?.some((name) => isPackage(specifier, name));
  if (!rule.may && !rule.mayNot) return true;
  if (rule.may?.some((glob) => matches(glob, names, target)) || isOwnPackage(rule, file, target)) return true;
  return rule.mayNot ? !rule.mayNot.some((glob) => matches(glob, names, target)) : false;
}

/** Rules for several packages at once (`packages/{ui,web-kit}/**`) leave each of them to itself. */
function isOwnPackage(/** @type {Rule} */ rule, /** @type {string} */ file, /** @type {string} */ target) {
  if (rule.mayNot || !rule.in.startsWith('packages/')) return false;
  const own = file.split('/').slice(0, 2).join('/');
  return target.startsWith(`${own}/`);
}

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string | undefined} path from the root of what is imported; undefined for a library
 */
function resolve(file, specifier) {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const [scope, name = '', ...rest] = specifier.split('/');
  if (scope !== '@qinshi') return undefined;
  const dir = PACKAGES.includes(`packages/${name}`) ? `packages/${name}` : name;
  return [dir, ...(rest.length > 0 ? rest : ['src', 'index.ts'])].join('/');
}

function isPackage(/** @type {string} */ specifier, /** @type {string} */ name) {
  return specifier === name || specifier.startsWith(`${name}/`);
}

function matches(
  /** @type {string} */ glob,
  /** @type {Record<string, string>} */ names,
  /** @type {string} */ path,
) {
  return pattern(glob.replace(/<(\w+)>/g, (whole, name) => names[name] ?? whole)).test(path);
}

/** @type {Map<string, RegExp>} */
const patterns = new Map();

/** The regular expression for a pattern of the table. */
function pattern(/** @type {string} */ glob) {
  const known = patterns.get(glob);
  if (known) return known;
  const body = glob.replace(/\*\*\/|\*\*|\*|<\w+>|\{[^}]*\}|[.+^$()|[\]\\]/g, (part) => {
    if (part === '**/') return '(?:.*/)?';
    if (part === '**') return '.*';
    if (part === '*') return '[^/]*';
    if (part.startsWith('<')) return `(?${part}[^/]+)`;
    if (part.startsWith('{')) return `(?:${part.slice(1, -1).replaceAll(',', '|')})`;
    return `\\${part}`;
  });
  const made = new RegExp(`^${body}$`);
  patterns.set(glob, made);
  return made;
}
