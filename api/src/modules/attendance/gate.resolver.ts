import { addDays } from '@qinshi/domain';
import { Arg, Args, Ctx, FieldResolver, Int, Mutation, Resolver, Root, Subscription } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { badInput } from '../../graphql/errors.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { schoolStaff, staffOfStudent, whoMaySeeStudentRecord } from '../schools/schools.access.ts';
import { SchoolType, StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import { issueCard, replaceCard, reportCardLost } from './cards.service.ts';
import { cardKeepers, gateReader, readerKeepers } from './gate.access.ts';
import { swipeChanges } from './gate.events.ts';
import {
  CreateGateReaderInput,
  IssueCardInput,
  RecordSwipesInput,
  ReplaceCardInput,
  SwipeRecordedArgs,
  SwipeSpanArgs,
} from './gate.inputs.ts';
import { type UnknownCard, unknownCards } from './gate.queries.ts';
import {
  GateReaderTokenType,
  GateReaderType,
  RecordSwipesResultType,
  StudentCardType,
  SwipeType,
  UnknownCardType,
} from './gate.types.ts';
import type { GateReader } from './gate-reader.entity.ts';
import { mustBeReader } from './gate-requests.ts';
import {
  createGateReader,
  type ReaderWithToken,
  revokeGateReader,
  rotateGateReaderToken,
} from './readers.service.ts';
import { type RecordedSwipes, recordSwipes } from './record-swipes.service.ts';
import type { StudentCard } from './student-card.entity.ts';
import type { Swipe } from './swipe.entity.ts';

const MAX_DAYS = 62;

@Resolver(() => SwipeType)
export class GateResolver {
  @Access(gateReader)
  @Mutation(() => RecordSwipesResultType, {
    description:
      'Stores what a reader saw, and tells families and screens. A batch that is sent again changes nothing.',
  })
  recordSwipes(
    @Arg('input', () => RecordSwipesInput, { description: 'The batch.' }) input: RecordSwipesInput,
    @Ctx() context: Context,
  ): Promise<RecordedSwipes> {
    return recordSwipes(context, mustBeReader(context), input);
  }

  @Access(signedIn)
  @Subscription(() => SwipeType, {
    subscribe: ({ context, args }) => swipeChanges(context as Context, args.classGroup),
    description:
      'New swipes: of the own children; of the own class or school, or one class of it; of one class for the bureau.',
  })
  swipeRecorded(@Root() swipe: Swipe, @Args(() => SwipeRecordedArgs) _args: SwipeRecordedArgs): Swipe {
    return swipe;
  }

  @Access(signedIn)
  @FieldResolver(() => StudentType, { description: 'Whose card it was.' })
  student(@Root() swipe: Swipe): Promise<Student> {
    return swipe.student.loadOrFail();
  }
}

@Resolver(() => GateReaderType)
export class GateReaderResolver {
  @Access(readerKeepers)
  @Mutation(() => GateReaderTokenType, { description: 'Sets up a reader and makes its token.' })
  createGateReader(
    @Arg('input', () => CreateGateReaderInput, { description: 'The reader.' }) input: CreateGateReaderInput,
    @Ctx() context: Context,
  ): Promise<ReaderWithToken> {
    return createGateReader(context, mustBeSignedIn(context), input);
  }

  @Access(readerKeepers)
  @Mutation(() => GateReaderTokenType, { description: 'Gives a reader a new token; the old one is dead.' })
  rotateGateReaderToken(
    @Args(() => IdArgs) { id }: IdArgs,
    @Ctx() context: Context,
  ): Promise<ReaderWithToken> {
    return rotateGateReaderToken(context, mustBeSignedIn(context), id);
  }

  @Access(readerKeepers)
  @Mutation(() => GateReaderType, { description: 'Takes a reader out of use, for good.' })
  revokeGateReader(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<GateReader> {
    return revokeGateReader(context, mustBeSignedIn(context), id);
  }

  @Access(cardKeepers)
  @FieldResolver(() => Int, { description: 'How many swipes of today it has sent.' })
  swipesToday(@Root() { id }: GateReader, @Ctx() { loaders }: Context): Promise<number> {
    return loaders.swipesToday.load(id);
  }
}

@Resolver(() => SchoolType)
export class SchoolGatesResolver {
  @Access(schoolStaff)
  @FieldResolver(() => [GateReaderType], { description: 'Its readers, those in use first.' })
  gateReaders(@Root() { id }: School, @Ctx() { loaders }: Context): Promise<GateReader[]> {
    return loaders.gateReaders.load(id);
  }

  @Access(schoolStaff)
  @FieldResolver(() => [UnknownCardType], {
    description: 'Cards at its gates that nobody has, the latest first; at most 50.',
  })
  unknownCards(@Root() { id }: School, @Ctx() { em, at }: Context): Promise<UnknownCard[]> {
    return unknownCards(em, id, at);
  }
}

@Resolver(() => StudentType)
export class StudentGatesResolver {
  @Access(staffOfStudent)
  @FieldResolver(() => [StudentCardType], { description: 'The pupil’s cards, newest first.' })
  cards(@Root() { id }: Student, @Ctx() { loaders }: Context): Promise<StudentCard[]> {
    return loaders.cards.load(id);
  }

  @Access(whoMaySeeStudentRecord)
  @FieldResolver(() => [SwipeType], { description: 'Swipes of at most 62 days, in order.' })
  swipes(
    @Root() { id }: Student,
    @Args(() => SwipeSpanArgs) { from, to }: SwipeSpanArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Swipe[]> {
    if (to >= addDays(from, MAX_DAYS)) throw badInput('OUT_OF_RANGE', 'to');
    return loaders.swipes.load(`${id}/${from}/${to}`);
  }
}

@Resolver(() => StudentCardType)
export class StudentCardResolver {
  @Access(cardKeepers)
  @Mutation(() => StudentCardType, { description: 'Hands a card to a pupil.' })
  issueCard(
    @Arg('input', () => IssueCardInput, { description: 'Pupil and number.' }) input: IssueCardInput,
    @Ctx() context: Context,
  ): Promise<StudentCard> {
    return issueCard(context, mustBeSignedIn(context), input);
  }

  @Access(cardKeepers)
  @Mutation(() => StudentCardType, { description: 'From now on a card counts no more.' })
  reportCardLost(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<StudentCard> {
    return reportCardLost(context, mustBeSignedIn(context), id);
  }

  @Access(cardKeepers)
  @Mutation(() => StudentCardType, { description: 'Hands out a card in place of another, and answers it.' })
  replaceCard(
    @Arg('input', () => ReplaceCardInput, { description: 'The old card and the new number.' })
    input: ReplaceCardInput,
    @Ctx() context: Context,
  ): Promise<StudentCard> {
    return replaceCard(context, mustBeSignedIn(context), input);
  }
}
