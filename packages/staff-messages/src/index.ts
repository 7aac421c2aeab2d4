export type { MessagesSender } from './audience.ts';
export { startMessage } from './draft.ts';
export { MessagePage } from './MessagePage.tsx';
export { MessagesPage } from './MessagesPage.tsx';
export { NewMessagePage } from './NewMessagePage.tsx';
export { type MessageWords, messageWords } from './words.ts';
