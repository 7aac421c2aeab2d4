import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, everybody, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { administration, colleague, staffOfStudent } from '../schools/schools.access.ts';
import { StaffType, StudentType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import type { Student } from '../schools/student.entity.ts';
import { type AccountState, accountStateOf } from './account-state.ts';
import * as activation from './activation.service.ts';
import {
  AccountStateEnum,
  ActivateAccountInput,
  ActivationArgs,
  ActivationType,
  IssuedAccessType,
  ReissueAccessInput,
} from './activation.types.ts';
import type { Guardianship } from './guardianship.entity.ts';
import { enter, mustBeSignedIn } from './identity.resolver.ts';
import { GuardianType, ViewerType } from './identity.types.ts';
import { type IssuedAccess, reissueAccess } from './reissue.service.ts';

/** How people get into a new account, and who helps them. */
@Resolver()
export class ActivationResolver {
  @Access(everybody)
  @Query(() => ActivationType, {
    nullable: true,
    description: 'What a one-time link opens; null when it is used, old or wrong.',
  })
  activation(
    @Args(() => ActivationArgs) { token }: ActivationArgs,
    @Ctx() context: Context,
  ): Promise<activation.Activation | null> {
    return activation.activationOf(context, token);
  }

  @Access(everybody)
  @Mutation(() => ViewerType, { description: 'Chooses the password of a new account and signs in.' })
  async activateAccount(
    @Arg('input', () => ActivateAccountInput, { description: 'Link and password.' })
    input: ActivateAccountInput,
    @Ctx() context: Context,
  ) {
    return enter(context, await activation.activateAccount(context, input));
  }

  @Access(administration)
  @Mutation(() => IssuedAccessType, {
    description: 'Gives somebody of the own school, or for the bureau anybody, a way into the account again.',
  })
  reissueAccess(
    @Arg('input', () => ReissueAccessInput, { description: 'Whose.' }) input: ReissueAccessInput,
    @Ctx() context: Context,
  ): Promise<IssuedAccess> {
    return reissueAccess(context, mustBeSignedIn(context), input);
  }
}

/** The state of one account; a row of its own in a batch. */
async function stateOf({ loaders, deps, at }: Context, accountId: string): Promise<AccountState> {
  return accountStateOf(await loaders.accountFacts.load(accountId), deps.config.ACTIVATION_MODE, at);
}

@Resolver(() => StaffType)
export class StaffAccountResolver {
  @Access(colleague)
  @FieldResolver(() => AccountStateEnum, { description: 'How far the person is with the account.' })
  accountState(@Root() staff: Staff, @Ctx() context: Context): Promise<AccountState> {
    return stateOf(context, staff.account.id);
  }
}

@Resolver(() => StudentType)
export class StudentAccountResolver {
  @Access(staffOfStudent)
  @FieldResolver(() => AccountStateEnum, {
    description: 'How far the pupil is with the account; for the school.',
  })
  accountState(@Root() student: Student, @Ctx() context: Context): Promise<AccountState> {
    return stateOf(context, student.account.id);
  }
}

@Resolver(() => GuardianType)
export class GuardianAccountResolver {
  @Access(signedIn)
  @FieldResolver(() => AccountStateEnum, { description: 'How far the guardian is with the account.' })
  accountState(@Root() guardianship: Guardianship, @Ctx() context: Context): Promise<AccountState> {
    return stateOf(context, guardianship.account.id);
  }
}
