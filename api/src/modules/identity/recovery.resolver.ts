import { Arg, Args, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { RecoverUsernameInput, RequestPasswordResetArgs, ResetPasswordInput } from './recovery.inputs.ts';
import * as recovery from './recovery.service.ts';

@ObjectType('RecoveredAccount', { description: 'An account whose rescue contact has been proven by code.' })
class RecoveredAccountType implements recovery.RecoveredAccount {
  @Access(everybody)
  @Field(() => String, { description: 'Name of the person, masked.' })
  maskedName!: string;

  @Access(everybody)
  @Field(() => String, {
    nullable: true,
    description: 'The username; null when it holds part of an identity number.',
  })
  username!: string | null;

  @Access(everybody)
  @Field(() => String, { description: 'What the username is made of, in words.' })
  usernameHint!: string;

  @Access(everybody)
  @Field(() => Boolean, { description: 'Whether the account’s e-mail address signs in as well.' })
  signsInWithEmail!: boolean;
}

/** For people who cannot get in. */
@Resolver()
export class RecoveryResolver {
  @Access(everybody)
  @Mutation(() => Boolean, {
    description: 'Sends a code to the rescue contact of the account; true also when there is none.',
  })
  async requestPasswordReset(
    @Args(() => RequestPasswordResetArgs) { username }: RequestPasswordResetArgs,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await recovery.requestPasswordReset(context, username, context.locale);
    return true;
  }

  @Access(everybody)
  @Mutation(() => Boolean, { description: 'Sets a new password with the code; all sessions end.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'Name, code, new password.' })
    input: ResetPasswordInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await recovery.resetPassword(context, input, context.locale);
    return true;
  }

  @Access(everybody)
  @Mutation(() => [RecoveredAccountType], {
    description: 'Names the accounts whose rescue contact the code has proven, at most 20.',
  })
  recoverUsername(
    @Arg('input', () => RecoverUsernameInput, { description: 'Contact and code.' })
    input: RecoverUsernameInput,
    @Ctx() context: Context,
  ): Promise<recovery.RecoveredAccount[]> {
    return recovery.recoverUsername(context, input, context.locale);
  }
}
