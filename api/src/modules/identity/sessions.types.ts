import { Field, ID, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Account } from './account.entity.ts';
import type { Session } from './session.entity.ts';
import type { SignIn, SignInMethod, SignInOutcome } from './sign-in.entity.ts';

/** Where and when somebody signed in is that person's alone; not before the first password has been changed. */
export const ownAccountOnly = rule<Account>(
  'ownAccountOnly',
  ({ viewer }, account) => viewer?.account.id === account.id,
);
export const ownSession = rule<Session | SignIn>(
  'ownSession',
  ({ viewer }, { account }) => viewer?.account.id === account.id,
);

const SignInMethodEnum = enumOf<SignInMethod>('SignInMethod', 'How somebody got in.', {
  PASSWORD: 'With the password that the person chose.',
  FIRST_PASSWORD: 'With the first password: the last six of the own identity number.',
  LINK: 'With a one-time link.',
  OUTSIDE: 'Through an outside provider.',
});

const SignInOutcomeEnum = enumOf<SignInOutcome>('SignInOutcome', 'What became of an attempt to sign in.', {
  SUCCEEDED: 'Signed in.',
  WRONG_PASSWORD: 'Refused: the password was wrong.',
  LOCKED: 'Refused: the account was locked.',
});

@ObjectType('Session', { description: 'A signed-in browser of one’s own.' })
export class SessionType {
  @Access(ownSession)
  @Field(() => ID, { description: 'Opaque id; for revokeSession.' })
  id!: string;

  @Access(ownSession)
  @Field(() => String, { nullable: true, description: 'Network address that it was opened from.' })
  address!: string | null;

  @Access(ownSession)
  @Field(() => SignInMethodEnum, { description: 'How the person got in.' })
  method!: SignInMethod;

  @Access(ownSession)
  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  createdAt!: Date;

  @Access(ownSession)
  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastUsedAt!: Date;

  @Access(ownSession)
  @Field(() => DateTimeScalar, { description: 'When it ends at the latest.' })
  expiresAt!: Date;
}

@ObjectType('SignIn', { description: 'One line of the own sign-in history.' })
export class SignInType {
  @Access(ownSession)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(ownSession)
  @Field(() => DateTimeScalar, { description: 'When it was.' })
  at!: Date;

  @Access(ownSession)
  @Field(() => SignInOutcomeEnum, { description: 'What became of it.' })
  outcome!: SignInOutcome;

  @Access(ownSession)
  @Field(() => SignInMethodEnum, { description: 'How somebody got in, or tried to.' })
  method!: SignInMethod;

  @Access(ownSession)
  @Field(() => String, { nullable: true, description: 'Network address that it came from.' })
  address!: string | null;

  @Access(ownSession)
  @Field(() => String, { nullable: true, description: 'Name of the outside provider, if there was one.' })
  provider!: string | null;
}
export const SignInConnection = connectionOf(SignInType, 'SignIn');
