import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';

/** The words of the account pages, for the app's catalogue: namespace `account`. */
export const accountWords = { 'zh-TW': zhTW, en };

export type AccountWords = typeof zhTW;
