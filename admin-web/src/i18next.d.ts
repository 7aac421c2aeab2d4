import 'i18next';
import type { AccountWords } from '@qinshi/staff-account';
import type { MessageWords } from '@qinshi/staff-messages';
import type catalogue from './locales/zh-TW.json';

// Keys are checked against the catalogue: a sentence that does not exist does not compile.
declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof catalogue; account: AccountWords; familyMessages: MessageWords };
    defaultNS: 'translation';
  }
}
