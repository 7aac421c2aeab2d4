import { addDays, toTaipeiDate } from '@qinshi/domain';
import { z } from 'zod';
import { systemScope } from '../../db/scope.ts';
import { type AnyJob, defineJob } from '../../jobs/queue.ts';
import { makeSwipeMonths } from './swipe-months.ts';

/** Makes room for the swipes of the coming months each night, so that no reader waits for it on the first of a month. */
const makeRoomForSwipes = defineJob({
  name: 'makeRoomForSwipes',
  payload: z.object({}),
  cron: '10 18 * * *',
  async run({ orm, clock }) {
    const today = toTaipeiDate(clock.now());
    await makeSwipeMonths(systemScope(orm.em), [today, addDays(today, 31), addDays(today, 62)]);
  },
});

export const gateJobs: readonly AnyJob[] = [makeRoomForSwipes];
