import { defineEntity, p } from '@mikro-orm/core';
import { oneOf } from '../../db/checks.ts';
import { columns } from '../../db/columns.ts';
import { rowScopes } from '../../db/row-scopes.ts';
import { Account } from './account.entity.ts';

/** How somebody gets in. */
export const SIGN_IN_METHODS = ['PASSWORD', 'FIRST_PASSWORD', 'LINK', 'OUTSIDE'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

export const SIGN_IN_OUTCOMES = ['SUCCEEDED', 'WRONG_PASSWORD', 'LOCKED'] as const;
export type SignInOutcome = (typeof SIGN_IN_OUTCOMES)[number];

const SignInSchema = defineEntity({
  name: 'SignIn',
  tableName: 'sign_in',
  properties: {
    id: columns.id(),
    account: () => p.manyToOne(Account).ref(),
    at: columns.instant(),
    outcome: columns.text(14).$type<SignInOutcome>(),
    method: columns.text(14).$type<SignInMethod>(),
    userAgent: columns.text(300).strictNullable(),
    address: columns.text(64).strictNullable(),
    /** Name of the outside provider, as it was then. */
    provider: columns.text(60).strictNullable(),
  },
  indexes: [
    { name: 'sign_in_account_index', properties: ['account', 'at'] },
    { name: 'sign_in_at_index', properties: ['at'] },
  ],
  checks: [oneOf('sign_in', 'outcome', SIGN_IN_OUTCOMES), oneOf('sign_in', 'method', SIGN_IN_METHODS)],
  policies: rowScopes('sign_in', `account_id = (select scope.account())`),
});

/** One line of an account's history: somebody got in, or tried to. It outlives sessions. */
export class SignIn extends SignInSchema.class {}
SignInSchema.setClass(SignIn);
