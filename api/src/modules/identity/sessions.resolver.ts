import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { readAs } from '../../graphql/row-scope.ts';
import type { Account } from './account.entity.ts';
import { deviceLabel } from './device-label.ts';
import { mustBeSignedIn } from './identity.resolver.ts';
import { AccountType } from './identity.types.ts';
import type { Session } from './session.entity.ts';
import * as sessions from './sessions.service.ts';
import { ownAccountOnly, ownSession, SessionType, SignInConnection, SignInType } from './sessions.types.ts';
import type { SignIn } from './sign-in.entity.ts';
import { signInsOf } from './sign-in-history.ts';

/** Where a person is signed in, and was. */
@Resolver(() => AccountType)
export class AccountSessionsResolver {
  @Access(ownAccountOnly)
  @FieldResolver(() => [SessionType], {
    description: 'Browsers that are signed in, at most 50, the one used last first.',
  })
  sessions(@Root() account: Account, @Ctx() context: Context): Promise<Session[]> {
    return sessions.livingSessions(context, account.id);
  }

  @Access(ownAccountOnly)
  @FieldResolver(() => SignInConnection, { description: 'Sign-ins and failed attempts, newest first.' })
  signIns(
    @Root() account: Account,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { em }: Context,
  ): Promise<Page<SignIn>> {
    return signInsOf(em, account.id, args);
  }

  @Access(signedIn)
  @Mutation(() => Boolean, { description: 'Ends one of the own sessions; its live pages close at once.' })
  async revokeSession(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    const viewer = mustBeSignedIn(context);
    await sessions.revokeSession(context, viewer, id);
    if (id === viewer.session.id) leave(context);
    return true;
  }

  @Access(signedIn)
  @Mutation(() => Int, { description: 'Ends the own sessions elsewhere, and answers how many there were.' })
  async signOutEverywhere(
    @Arg('includingThis', () => Boolean, { nullable: true, description: 'Ends this one as well.' })
    includingThis: boolean | null,
    @Ctx() context: Context,
  ): Promise<number> {
    const ended = await sessions.signOutEverywhere(context, mustBeSignedIn(context), {
      includingThis: includingThis === true,
    });
    if (includingThis) leave(context);
    return ended;
  }
}

function leave(context: Context): void {
  readAs(context, { viewer: null });
  context.cookies.clear('session');
}

@Resolver(() => SessionType)
export class SessionResolver {
  @Access(ownSession)
  @FieldResolver(() => String, { description: 'What the browser says it is, e.g. Chrome · Windows.' })
  device(@Root() { userAgent }: Session, @Ctx() { locale }: Context): string {
    return deviceLabel(userAgent, locale);
  }

  @Access(ownSession)
  @FieldResolver(() => Boolean, { description: 'Whether it is the one that asks.' })
  current(@Root() { id }: Session, @Ctx() { viewer }: Context): boolean {
    return viewer?.session.id === id;
  }
}

@Resolver(() => SignInType)
export class SignInResolver {
  @Access(ownSession)
  @FieldResolver(() => String, { description: 'What the browser said it was, e.g. Chrome · Windows.' })
  device(@Root() { userAgent }: SignIn, @Ctx() { locale }: Context): string {
    return deviceLabel(userAgent, locale);
  }
}
