import { actAsSystem } from '../../db/scope.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput, Refusal } from '../../graphql/errors.ts';
import type { Viewer } from '../../graphql/viewer.ts';
import { allChoices, type Choice } from './choices.ts';
import { choiceOf } from './delivery-facts.ts';
import { NotificationChoice, NotificationHabit } from './notification-choice.entity.ts';
import type { NotificationChoiceInput, SaveNotificationSettingsInput } from './notifications.inputs.ts';
import type { PushDevice } from './push-device.entity.ts';
import { devicesOf } from './push-devices.ts';

/** How somebody wants to be told, whole. */
export interface Settings {
  accountId: string;
  pushPublicKey: string;
  quietFrom: string | null;
  quietTo: string | null;
  choices: (Choice & { accountId: string })[];
  devices: PushDevice[];
}

/** The viewer's own settings; where nothing was chosen, what holds then. */
export async function settingsOf({ em, deps, at }: Context, { account }: Viewer): Promise<Settings> {
  const accountId = account.id;
  const habit = await em.findOne(NotificationHabit, { account: accountId });
  const choices = await em.find(NotificationChoice, { account: accountId }, { orderBy: { id: 'asc' } });
  return {
    accountId,
    pushPublicKey: deps.push.publicKey,
    quietFrom: habit?.quietFrom ?? null,
    quietTo: habit?.quietTo ?? null,
    choices: allChoices(choices.map(choiceOf)).map((choice) => ({ ...choice, accountId })),
    devices: await devicesOf(em, [accountId], at),
  };
}

/**
 * Saves quiet hours and choices; choices replace all earlier ones of the kinds that are named, those for single
 * children only by whoever looks after them in the identity in use: a teacher at work leaves alone what the same person
 * has said as a parent. Mails come in the language of this request from now on.
 * @throws Refusal NOT_FOUND for a child of somebody else; BAD_INPUT for half of the quiet hours, or two choices about the
 * same.
 */
export async function saveSettings(
  context: Context,
  viewer: Viewer,
  { quietFrom = null, quietTo = null, choices }: SaveNotificationSettingsInput,
): Promise<Settings> {
  if ((quietFrom === null) !== (quietTo === null))
    throw badInput('REQUIRED', quietFrom === null ? 'quietFrom' : 'quietTo');
  mustBeAboutOwnChildren(viewer, choices);
  const account = viewer.account.id;
  const { em, locale } = context;
  await em.transactional(async (tx) => {
    await actAsSystem(tx, 'notifications.settings');
    // One at a time for each person: the unique rows below are taken away and written anew.
    await tx.execute('select from account where id = ? for update', [account]);
    const kinds = [...new Set(choices.map(({ kind }) => kind))];
    const ofOwnChildren = [{ student: null }, { student: { $in: [...viewer.active.studentIds] } }];
    await tx.nativeDelete(NotificationChoice, { account, kind: { $in: kinds }, $or: ofOwnChildren });
    for (const { kind, studentId = null, push, email } of choices)
      tx.create(NotificationChoice, { account, kind, student: studentId, push, email });
    const habit = await tx.findOne(NotificationHabit, { account });
    if (habit) Object.assign(habit, { quietFrom, quietTo, locale });
    else tx.create(NotificationHabit, { account, quietFrom, quietTo, locale });
    await tx.flush();
  });
  return settingsOf(context, viewer);
}

function mustBeAboutOwnChildren(viewer: Viewer, choices: readonly NotificationChoiceInput[]): void {
  const seen = new Set<string>();
  for (const [index, { kind, studentId }] of choices.entries()) {
    if (studentId && !viewer.active.studentIds.includes(studentId))
      throw new Refusal('NOT_FOUND', 'NOT_FOUND', { field: `choices.${index}.studentId` });
    const what = `${kind} ${studentId ?? ''}`;
    if (seen.has(what)) throw badInput('INVALID', `choices.${index}.kind`);
    seen.add(what);
  }
}
