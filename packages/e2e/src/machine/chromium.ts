import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';

const E2E = join(import.meta.dirname, '../..');
const CACHE = join(E2E, 'node_modules/.cache/chromium');

/**
 * The browser to drive: the one named by QINSHI_CHROMIUM, else the one packed in the registry package, unpacked
 * once. So journeys need no download beyond the package registry.
 */
export async function chromiumPath(): Promise<string> {
  const installed = process.env.QINSHI_CHROMIUM;
  if (installed) return installed;
  const complete = join(CACHE, 'complete');
  // An unpacking that was interrupted leaves a file that exists and does not run.
  if (!existsSync(complete)) rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(CACHE, { recursive: true });
  const { TMPDIR } = process.env;
  process.env.TMPDIR = CACHE;
  try {
    const path = await sparticuz.executablePath();
    if (!starts(path)) await bringLibraries();
    writeFileSync(complete, '');
    return path;
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

function starts(path: string): boolean {
  return spawnSync(path, ['--version']).status === 0;
}

/** A bare machine lacks libraries that the browser links to (NSS, NSPR); the package carries those, too. */
async function bringLibraries(): Promise<void> {
  const carried = join(
    dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
    '../bin/al2023.tar.br',
  );
  const folder = await inflate(carried);
  process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/**
 * A fontconfig file that knows one Chinese font, that of the registry package: a bare machine has none, and
 * pictures come out alike everywhere.
 */
export function fontsFile(): string {
  const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-tc/package.json')));
  const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'];
  const file = join(E2E, 'node_modules/.cache/fonts.conf');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${weights.map((weight) => `  <dir>${join(fonts, weight)}</dir>`).join('\n')}
  <cachedir>${join(E2E, 'node_modules/.cache/fontconfig')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
