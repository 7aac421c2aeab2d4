import { Arg, Args, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { notFound } from '../../graphql/errors.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { Survey, SurveyAnswer, SurveyDraft } from './survey.entity.ts';
import * as answering from './survey-answering.service.ts';
import * as editing from './survey-editing.service.ts';
import * as publishing from './survey-publishing.service.ts';
import { remindSurvey } from './survey-reminders.service.ts';
import { openSurvey, surveyMakers, surveyReaders, surveyRespondents } from './surveys.access.ts';
import { surveyChanges } from './surveys.events.ts';
import {
  AnswerSurveyInput,
  CreateSurveyInput,
  ReopenSurveyInput,
  SaveSurveyDraftInput,
  SurveysArgs,
  UpdateSurveyInput,
} from './surveys.inputs.ts';
import { surveysFor } from './surveys.queries.ts';
import {
  SurveyAnswerType,
  SurveyConnection,
  SurveyDraftType,
  SurveyReminderOutcomeType,
  SurveyType,
} from './surveys.types.ts';

@Resolver(() => SurveyType)
export class SurveysResolver {
  @Access(surveyReaders)
  @Query(() => SurveyType, {
    nullable: true,
    description:
      'One survey, for those who are asked, those who keep it and homeroom teachers whose class is asked.',
  })
  async survey(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Survey> {
    const survey = await openSurvey(context, id);
    if (!survey) throw notFound();
    return survey;
  }

  @Access(surveyReaders)
  @Query(() => SurveyConnection, {
    description:
      'Surveys that ask the viewer’s children or the pupil, what is due first at the beginning; of staff those they keep or whose class is asked, the latest change first.',
  })
  surveys(@Args(() => SurveysArgs) args: SurveysArgs, @Ctx() context: Context): Promise<Page<Survey>> {
    return surveysFor(context, mustBeSignedIn(context), args);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Starts a draft; it may be unfinished.' })
  createSurvey(
    @Arg('input', () => CreateSurveyInput, { description: 'The survey.' }) input: CreateSurveyInput,
    @Ctx() context: Context,
  ): Promise<Survey> {
    return editing.createSurvey(context, mustBeSignedIn(context), input);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Saves a draft anew; not once it is published.' })
  updateSurvey(
    @Arg('input', () => UpdateSurveyInput, { description: 'The draft as it shall be.' })
    input: UpdateSurveyInput,
    @Ctx() context: Context,
  ): Promise<Survey> {
    return editing.updateSurvey(context, mustBeSignedIn(context), input);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Makes a draft that asks the same of the same.' })
  copySurvey(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Survey> {
    return editing.copySurvey(context, mustBeSignedIn(context), id);
  }

  @Access(surveyMakers)
  @Mutation(() => Boolean, { description: 'Throws a draft away.' })
  deleteSurvey(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<boolean> {
    return editing.deleteSurvey(context, mustBeSignedIn(context), id);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Asks everybody; from now on the questions stay as they are.' })
  publishSurvey(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Survey> {
    return publishing.publishSurvey(context, mustBeSignedIn(context), id);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Takes no more answers, and fixes who was asked.' })
  closeSurvey(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<Survey> {
    return publishing.closeSurvey(context, mustBeSignedIn(context), id);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyType, { description: 'Takes answers again; never to an anonymous survey.' })
  reopenSurvey(
    @Arg('input', () => ReopenSurveyInput, { description: 'Which, and until when.' })
    input: ReopenSurveyInput,
    @Ctx() context: Context,
  ): Promise<Survey> {
    return publishing.reopenSurvey(context, mustBeSignedIn(context), input);
  }

  @Access(surveyMakers)
  @Mutation(() => SurveyReminderOutcomeType, {
    description:
      'Reminds those who have not answered; a homeroom teacher those of the own class. Once in six hours.',
  })
  remindSurvey(
    @Args(() => IdArgs) { id }: IdArgs,
    @Ctx() context: Context,
  ): Promise<SurveyReminderOutcomeType> {
    return remindSurvey(context, mustBeSignedIn(context), id);
  }

  @Access(surveyRespondents)
  @Mutation(() => SurveyAnswerType, {
    description:
      'Answers for one child, or changes the answer until it is due or closed. What is wrong is named by `answers.<question id>`. Of an anonymous survey: once, and what comes back is a receipt that is stored nowhere.',
  })
  answerSurvey(
    @Arg('input', () => AnswerSurveyInput, { description: 'The form.' }) input: AnswerSurveyInput,
    @Ctx() context: Context,
  ): Promise<SurveyAnswer | answering.GivenAnswer> {
    return answering.answerSurvey(context, mustBeSignedIn(context), input);
  }

  @Access(surveyRespondents)
  @Mutation(() => SurveyDraftType, {
    description: 'Keeps what has been typed; not of anonymous surveys, whose drafts stay on the device.',
  })
  saveSurveyDraft(
    @Arg('input', () => SaveSurveyDraftInput, { description: 'What has been typed.' })
    input: SaveSurveyDraftInput,
    @Ctx() context: Context,
  ): Promise<SurveyDraft> {
    return answering.saveSurveyDraft(context, mustBeSignedIn(context), input);
  }

  @Access(surveyReaders)
  @Subscription(() => SurveyType, {
    subscribe: ({ context, args }) => surveyChanges(context as Context, args.id),
    description: 'The survey each time that its results changed; for those who may see them.',
  })
  surveyResultsChanged(@Root() survey: Survey, @Args(() => IdArgs) _args: IdArgs): Survey {
    return survey;
  }
}
