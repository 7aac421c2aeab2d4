import 'i18next';
import type { MessageWords } from './words.ts';

// Keys are checked against the catalogue: a sentence that does not exist does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { familyMessages: MessageWords };
  }
}
