import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Account } from './account.entity.ts';
import { type AccountState, accountStateOf } from './account-state.ts';
import { AccountStateEnum } from './activation.types.ts';
import * as service from './bureau.service.ts';
import { BureauAdministratorType, bureau, InviteBureauAdministratorInput } from './bureau.types.ts';
import type { BureauMember } from './guardianship.entity.ts';
import { mustBeSignedIn } from './identity.resolver.ts';
import { nationalIdOf } from './sign-in.service.ts';
import { maskUsername } from './usernames.ts';

/** Administrators of the bureau look after each other. */
@Resolver(() => BureauAdministratorType)
export class BureauResolver {
  @Access(bureau)
  @Query(() => [BureauAdministratorType], {
    description: 'The administrators of the bureau, those in office first, at most 200.',
  })
  bureauAdministrators(@Ctx() context: Context): Promise<BureauMember[]> {
    return service.bureauAdministrators(context);
  }

  @Access(bureau)
  @Mutation(() => BureauAdministratorType, {
    description: 'Makes somebody an administrator; a new account opens by the link that is mailed.',
  })
  inviteBureauAdministrator(
    @Arg('input', () => InviteBureauAdministratorInput, { description: 'Who.' })
    input: InviteBureauAdministratorInput,
    @Ctx() context: Context,
  ): Promise<BureauMember> {
    return service.inviteBureauAdministrator(context, mustBeSignedIn(context), input);
  }

  @Access(bureau)
  @Mutation(() => BureauAdministratorType, { description: 'Ends the office of another administrator.' })
  endBureauAdministrator(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<BureauMember> {
    return service.endBureauAdministrator(context, mustBeSignedIn(context), id);
  }

  @Access(bureau)
  @FieldResolver(() => String, { description: 'Name of the person.' })
  name(@Root() member: BureauMember): string {
    return accountOf(member).name;
  }

  @Access(bureau)
  @FieldResolver(() => String, { description: 'The username; digits of an identity number are hidden.' })
  username(@Root() member: BureauMember, @Ctx() context: Context): string {
    const account = accountOf(member);
    return maskUsername(account.username, nationalIdOf(context, account));
  }

  @Access(bureau)
  @FieldResolver(() => String, { nullable: true, description: 'E-mail address.' })
  email(@Root() member: BureauMember): string | null {
    return accountOf(member).email;
  }

  @Access(bureau)
  @FieldResolver(() => AccountStateEnum, { description: 'How far the person is with the account.' })
  async accountState(
    @Root() member: BureauMember,
    @Ctx() { loaders, deps, at }: Context,
  ): Promise<AccountState> {
    const facts = await loaders.accountFacts.load(member.account.id);
    return accountStateOf(facts, deps.config.ACTIVATION_MODE, at);
  }

  @Access(bureau)
  @FieldResolver(() => DateTimeScalar, { description: 'Since when, or from when, the person is in office.' })
  since(@Root() { startedAt }: BureauMember): Date {
    return startedAt;
  }

  @Access(bureau)
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When the person last signed in.' })
  lastSignInAt(@Root() member: BureauMember, @Ctx() { loaders }: Context): Promise<Date | null> {
    return loaders.lastSignIn.load(member.account.id);
  }
}

function accountOf({ account }: BureauMember): Account {
  return account.getEntity();
}
