import en from './locales/en.json';
import zhTW from './locales/zh-TW.json';

/** The words of messages to families, for the app's catalogue: namespace `familyMessages`. */
export const messageWords = { 'zh-TW': zhTW, en };

export type MessageWords = typeof zhTW;
