import 'i18next';
import type { AccountWords } from './words.ts';

// Keys are checked against the catalogue: a sentence that does not exist does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { account: AccountWords };
  }
}
