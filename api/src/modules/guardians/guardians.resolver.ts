import { toTaipeiDate } from '@qinshi/domain';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import { GuardianType } from '../identity/identity.types.ts';
import { administration, staffOfStudent } from '../schools/schools.access.ts';
import { StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import * as corrections from './corrections.service.ts';
import * as custody from './custody.service.ts';
import type { CustodyRestriction } from './custody-restriction.entity.ts';
import {
  CorrectGuardianInput,
  EndGuardianshipInput,
  LiftCustodyRestrictionInput,
  RestrictCustodyInput,
} from './guardians.inputs.ts';
import { CustodyRestrictionType } from './guardians.types.ts';

/** What the office keeps of guardians: who they are, what they are to the child, and what a court has ordered. */
@Resolver(() => CustodyRestrictionType)
export class GuardiansResolver {
  @Access(administration)
  @Mutation(() => GuardianType, {
    description:
      'Keeps everything about a child from one of its guardians, by order of a court, from a day on.',
  })
  restrictCustody(
    @Arg('input', () => RestrictCustodyInput, { description: 'Whom, from when until when, by which order.' })
    input: RestrictCustodyInput,
    @Ctx() context: Context,
  ): Promise<Guardianship> {
    return custody.restrictCustody(context, mustBeSignedIn(context), input);
  }

  @Access(administration)
  @Mutation(() => CustodyRestrictionType, { description: 'Lifts a custody restriction, with a reason.' })
  liftCustodyRestriction(
    @Arg('input', () => LiftCustodyRestrictionInput, { description: 'Which one, and why.' })
    input: LiftCustodyRestrictionInput,
    @Ctx() context: Context,
  ): Promise<CustodyRestriction> {
    return custody.liftCustodyRestriction(context, mustBeSignedIn(context), input);
  }

  @Access(administration)
  @Mutation(() => GuardianType, { description: 'Puts right name, number or relation of a guardian.' })
  correctGuardian(
    @Arg('input', () => CorrectGuardianInput, { description: 'Whose, and what is right.' })
    input: CorrectGuardianInput,
    @Ctx() context: Context,
  ): Promise<Guardianship> {
    return corrections.correctGuardian(context, mustBeSignedIn(context), input);
  }

  @Access(administration)
  @Mutation(() => ID, {
    description: 'Ends the binding of a guardian (解除綁定), with a reason; answers the id of the pupil.',
  })
  endGuardianship(
    @Arg('input', () => EndGuardianshipInput, { description: 'Which one, and why.' })
    input: EndGuardianshipInput,
    @Ctx() context: Context,
  ): Promise<string> {
    return corrections.endGuardianship(context, mustBeSignedIn(context), input);
  }

  @Access(signedIn)
  @FieldResolver(() => String, { description: 'Name of the guardian whom it keeps away.' })
  async guardianName(@Root() { account }: CustodyRestriction, @Ctx() { loaders }: Context): Promise<string> {
    return (await loaders.accountFacts.load(account.id)).account.name;
  }

  @Access(signedIn)
  @FieldResolver(() => Boolean, { description: 'Whether it holds today.' })
  inForce(@Root() restriction: CustodyRestriction, @Ctx() { at }: Context): boolean {
    return restriction.isInForce(toTaipeiDate(at));
  }
}

@Resolver(() => GuardianType)
export class GuardianRecordResolver {
  @Access(signedIn)
  @FieldResolver(() => CustodyRestrictionType, {
    nullable: true,
    description: 'The custody restriction that holds today, else the next one to come.',
  })
  async custodyRestriction(
    @Root() { account, student }: Guardianship,
    @Ctx() { loaders, at }: Context,
  ): Promise<CustodyRestriction | null> {
    const today = toTaipeiDate(at);
    const open = (await loaders.custody.load(student.id))
      .filter((row) => row.account.id === account.id && row.isOpen(today))
      .sort((a, b) => a.startsOn.localeCompare(b.startsOn));
    return open[0] ?? null;
  }

  @Access(signedIn)
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When the binding ended, if it did.' })
  until(@Root() { endedAt }: Guardianship): Date | null {
    return endedAt;
  }

  @Access(signedIn)
  @FieldResolver(() => String, { nullable: true, description: 'Why the school ended it.' })
  endReason(@Root() { endReason }: Guardianship): string | null {
    return endReason ?? null;
  }
}

@Resolver(() => StudentType)
export class StudentCustodyResolver {
  @Access(staffOfStudent)
  @FieldResolver(() => [CustodyRestrictionType], {
    description: 'Custody restrictions of the pupil’s guardians, past ones included, the latest first.',
  })
  custodyRestrictions(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<CustodyRestriction[]> {
    return loaders.custody.load(id);
  }

  @Access(staffOfStudent)
  @FieldResolver(() => [GuardianType], {
    description: 'Guardians whose binding has ended, the latest first.',
  })
  formerGuardians(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<Guardianship[]> {
    return loaders.formerGuardianships.load(id);
  }
}
