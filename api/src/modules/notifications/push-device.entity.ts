import { defineEntity, p } from '@mikro-orm/core';
import type { Locale } from '@qinshi/domain';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from '../identity/account.entity.ts';
import { Session } from '../identity/session.entity.ts';
import { AUDIENCES, type Audience } from './notification.entity.ts';

const PushDeviceSchema = defineEntity({
  name: 'PushDevice',
  tableName: 'push_device',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    /** The sign-in that it hears for: whoever signs out, or is signed out from afar, hears nothing there any more. */
    session: () => p.manyToOne(Session).ref().deleteRule('cascade'),
    audience: columns.text(6).$type<Audience>(),
    /** Keyed hash of the address: a browser that comes again is the same device. */
    endpointHash: columns.text(44).unique(),
    /** Address and keys of the browser's subscription, sealed; place: push_device, subscription, id. */
    subscriptionSealed: p.text(),
    /** As its owner recognises it: browser and system. */
    name: columns.text(60),
    /** Language of the app there when it last registered. */
    locale: columns.text(5).$type<Locale>(),
    createdAt: columns.instant(),
    lastUsedAt: columns.instant().strictNullable(),
  },
  indexes: [
    { name: 'push_device_account_index', properties: ['account'] },
    { name: 'push_device_session_index', properties: ['session'] },
  ],
  checks: [oneOf('push_device', 'audience', AUDIENCES)],
  policies: rowScopes('push_device', 'account_id = (select scope.account())'),
});

/** A browser that takes push messages for somebody. */
export class PushDevice extends PushDeviceSchema.class {}
PushDeviceSchema.setClass(PushDevice);
