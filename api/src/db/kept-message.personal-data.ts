import type { PersonalDataSource } from '../personal-data.ts';
import { KeptMessageRow } from './kept-message.entity.ts';
import { removeBatch } from './remove-batch.ts';

/** Mails and text messages that a demo kept. In production nothing is kept, so there is nothing to tell. */
export const keptMessageData: PersonalDataSource = {
  async erase({ em, was: { email, phone } }) {
    const addresses = [email, phone].filter((address) => address !== null);
    await em.nativeDelete(KeptMessageRow, { to: { $in: addresses } });
  },
  expiries: [
    {
      name: 'keptMessages',
      period: 'RETENTION_KEPT_MESSAGES',
      remove: ({ em, before, batch }) => removeBatch(em, 'kept_message', '"at" < ?', [before], batch),
    },
  ],
};
