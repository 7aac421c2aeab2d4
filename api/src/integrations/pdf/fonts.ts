import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The two weights of the document, as TrueType. */
export interface FormFonts {
  regular: Buffer;
  bold: Buffer;
}

let loading: Promise<FormFonts> | undefined;

/** Noto Sans TC, read once: seven megabytes each, of which a document embeds the few kilobytes it uses. */
export function formFonts(): Promise<FormFonts> {
  loading ??= readFonts().catch((error: unknown) => {
    // The next document tries again instead of meeting the same rejected promise.
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readFonts(): Promise<FormFonts> {
  const require = createRequire(import.meta.url);
  const file = (name: string) => readFile(require.resolve(`@expo-google-fonts/noto-sans-tc/${name}.ttf`));
  const [regular, bold] = await Promise.all([
    file('400Regular/NotoSansTC_400Regular'),
    file('700Bold/NotoSansTC_700Bold'),
  ]);
  return { regular, bold };
}
