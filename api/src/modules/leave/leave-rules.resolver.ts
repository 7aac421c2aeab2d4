import { type LeaveSettingsRule, toTaipeiDate } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { schoolSetting } from '../calendar/calendar.access.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { Deputy } from '../schools/deputy.entity.ts';
import type { School } from '../schools/school.entity.ts';
import { schoolStaff } from '../schools/schools.access.ts';
import { SchoolType, StaffType } from '../schools/schools.types.ts';
import type { Staff } from '../schools/staff.entity.ts';
import { endDeputy, saveDeputy } from './deputies.service.ts';
import { leaveOffice } from './leave.access.ts';
import { LeaveTypeType } from './leave.types.ts';
import {
  SaveDeputyInput,
  SaveLeaveChainsInput,
  SaveLeaveSettingsInput,
  SaveLeaveTypeInput,
} from './leave-rules.inputs.ts';
import * as rules from './leave-rules.service.ts';
import type { SchoolLeaveChain, SchoolLeaveType } from './leave-rules.ts';
import { DeputyType, LeaveChainType, LeaveSettingsType } from './leave-rules.types.ts';

@Resolver(() => SchoolType)
export class SchoolLeaveResolver {
  @Access(signedIn)
  @FieldResolver(() => [LeaveTypeType], { description: 'Its types of leave (假別), in the order of forms.' })
  leaveTypes(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<SchoolLeaveType[]> {
    return loaders.leaveTypes.load(id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [LeaveChainType], {
    description: 'Who decides which leave: the first rule that fits.',
  })
  leaveChains(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<SchoolLeaveChain[]> {
    return loaders.leaveChains.load(id);
  }

  @Access(signedIn)
  @FieldResolver(() => LeaveSettingsType, { description: 'Limits of time, and reminders.' })
  leaveSettings(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<LeaveSettingsRule> {
    return loaders.leaveSettings.load(id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [DeputyType], { description: 'Who stands in for whom, today and later.' })
  deputies(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<Deputy[]> {
    return loaders.deputies.load(id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [String], {
    description: 'Roles that a rule may name: 導師 and the titles of its offices’ posts.',
  })
  leaveRoles(@Root() { id }: School, @Ctx() { em }: Context): Promise<string[]> {
    return rules.leaveRolesOf(em, id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [String], {
    description:
      'Roles that rules name, or may name, and nobody has today: the office decides in their place.',
  })
  async vacantLeaveRoles(@Root() { id }: School, @Ctx() { em, at, loaders }: Context): Promise<string[]> {
    return rules.vacantRolesOf(em, id, toTaipeiDate(at), await loaders.leaveChains.load(id));
  }
}

@Resolver(() => LeaveChainType)
export class LeaveChainResolver {
  @Access(signedIn)
  @FieldResolver(() => LeaveTypeType, { nullable: true, description: 'Type of leave; null: any.' })
  async type(
    @Root() { schoolId, type }: SchoolLeaveChain,
    @Ctx() { loaders }: Context,
  ): Promise<SchoolLeaveType | null> {
    return (await loaders.leaveTypes.load(schoolId)).find(({ code }) => code === type) ?? null;
  }
}

@Resolver(() => DeputyType)
export class DeputyResolver {
  @Access(signedIn)
  @FieldResolver(() => StaffType, { description: 'Who is away.' })
  absent(@Root() { absent }: Deputy): Promise<Staff> {
    return absent.loadOrFail();
  }

  @Access(signedIn)
  @FieldResolver(() => StaffType, { description: 'Who stands in.' })
  deputy(@Root() { deputy }: Deputy): Promise<Staff> {
    return deputy.loadOrFail();
  }
}

@Resolver()
export class LeaveRulesResolver {
  @Access(schoolSetting)
  @Mutation(() => LeaveTypeType, { description: 'Changes a type of leave, or adds one.' })
  saveLeaveType(
    @Arg('input', () => SaveLeaveTypeInput, { description: 'The type.' }) input: SaveLeaveTypeInput,
    @Ctx() context: Context,
  ): Promise<SchoolLeaveType> {
    return rules.saveLeaveType(context, mustBeSignedIn(context), input);
  }

  @Access(schoolSetting)
  @Mutation(() => SchoolType, { description: 'Sets who decides, all rules at once.' })
  saveLeaveChains(
    @Arg('input', () => SaveLeaveChainsInput, { description: 'The rules.' }) input: SaveLeaveChainsInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return rules.saveLeaveChains(context, mustBeSignedIn(context), input);
  }

  @Access(schoolSetting)
  @Mutation(() => SchoolType, { description: 'Sets the limits of time and the reminders.' })
  saveLeaveSettings(
    @Arg('input', () => SaveLeaveSettingsInput, { description: 'The limits.' })
    input: SaveLeaveSettingsInput,
    @Ctx() context: Context,
  ): Promise<School> {
    return rules.saveLeaveSettings(context, mustBeSignedIn(context), input);
  }

  @Access(leaveOffice)
  @Mutation(() => DeputyType, { description: 'Lets a colleague stand in for another for a time.' })
  saveDeputy(
    @Arg('input', () => SaveDeputyInput, { description: 'Who, for whom and when.' }) input: SaveDeputyInput,
    @Ctx() context: Context,
  ): Promise<Deputy> {
    return saveDeputy(context, mustBeSignedIn(context), input);
  }

  @Access(leaveOffice)
  @Mutation(() => Boolean, { description: 'Ends it at once.' })
  endDeputy(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return endDeputy(context, mustBeSignedIn(context), id);
  }
}
