import {
  emptyTally,
  meanOf,
  optionsOf,
  type SurveyQuestion,
  type SurveySection,
  writeSurveyValue,
} from '@qinshi/domain';
import { Args, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import { type Page, PageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { attachmentOf } from '../files/attachments.ts';
import { nameInRecord } from '../schools/schools.access.ts';
import { StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import type { Survey, SurveyAnswer, SurveyDraft } from './survey.entity.ts';
import { SurveyQuestionType, SurveySectionType } from './survey-form.types.ts';
import type { MissingRow, SurveyCounts } from './survey-invited.queries.ts';
import { nextReminder } from './survey-reminders.service.ts';
import {
  factsOfSurvey,
  mayTellResults,
  reachOf,
  whoIsAsked,
  whoKeepsSurvey,
  whoMaySeeSurvey,
  whoMaySeeSurveyAnswer,
  whoMaySeeSurveyMissing,
  whoMaySeeSurveyNames,
  whoMaySeeSurveyResults,
} from './surveys.access.ts';
import { SurveyAnswersArgs, SurveyStudentArgs } from './surveys.inputs.ts';
import { keepsSurvey, missingOf, slotOf } from './surveys.policy.ts';
import { answersOfSurvey, missingPage } from './surveys.queries.ts';
import {
  SurveyAnswerConnection,
  SurveyAnswerType,
  SurveyAnswerValueType,
  SurveyAudienceType,
  SurveyDraftAnswerType,
  SurveyDraftType,
  SurveyInviteeConnection,
  SurveyInviteeType,
  SurveyQuestionResultType,
  SurveyType,
} from './surveys.types.ts';

@Resolver(() => SurveyType)
export class SurveyFieldsResolver {
  @Access(whoMaySeeSurvey)
  @FieldResolver(() => [SurveySectionType], { description: 'Parts with headings, in order.' })
  sections(@Root() { definition }: Survey): readonly SurveySection[] {
    return definition.sections;
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => [SurveyQuestionType], { description: 'Questions, in order.' })
  questions(@Root() { definition }: Survey): readonly SurveyQuestion[] {
    return definition.questions;
  }

  @Access(whoKeepsSurvey)
  @FieldResolver(() => SurveyAudienceType, {
    nullable: true,
    description: 'Whom it asks; null for those who do not keep it.',
  })
  async audience(@Root() { id }: Survey, @Ctx() { loaders }: Context): Promise<SurveyAudienceType> {
    const parts = await loaders.surveyAudience.load(id);
    return {
      wholeSchool: parts.some(({ grade, classGroup, student }) => !grade && !classGroup && !student),
      grades: parts.flatMap(({ grade }) => grade ?? []),
      classGroups: parts.flatMap(({ classGroup }) => classGroup?.getEntity() ?? []),
      students: parts.flatMap(({ student }) => (student ? nameInRecord(student.getEntity()) : [])),
    };
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => Int, {
    description: 'How many answers are expected, by the enrolments of now until it closes; 0 for families.',
  })
  async invitedCount(@Root() survey: Survey, @Ctx() context: Context): Promise<number> {
    return (await countsOf(survey, context)).invited;
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => Int, { description: 'How many answers there are; 0 for families.' })
  async answeredCount(@Root() survey: Survey, @Ctx() context: Context): Promise<number> {
    return (await countsOf(survey, context)).answered;
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => [SurveyQuestionResultType], {
    description:
      'What was answered, by question; empty for families. Of an anonymous survey it moves in steps of five answers, and not before the fifth.',
  })
  async results(@Root() survey: Survey, @Ctx() context: Context): Promise<SurveyQuestionResultType[]> {
    if (!(await mayTellResults(context, survey))) return [];
    const tallies = await context.loaders.surveyTallies.load(survey);
    return survey.definition.questions.map((question) => {
      const { answered, counts, texts, ...sum } = tallies.get(question.id) ?? emptyTally(question);
      return { question, answered, counts, texts, mean: meanOf({ answered, ...sum }) };
    });
  }

  @Access(whoMaySeeSurveyNames)
  @FieldResolver(() => SurveyAnswerConnection, {
    nullable: true,
    description:
      'Who answered what, latest first; null for those who do not keep it, and of an anonymous survey.',
  })
  answers(
    @Root() { id }: Survey,
    @Args(() => SurveyAnswersArgs) args: SurveyAnswersArgs,
    @Ctx() { em }: Context,
  ): Promise<Page<SurveyAnswer>> {
    return answersOfSurvey(em, id, args);
  }

  @Access(whoMaySeeSurveyMissing)
  @FieldResolver(() => SurveyInviteeConnection, {
    nullable: true,
    description:
      'Pupils whose answer is missing, by class and seat: all of them, or those of the own class. Null for families, and of an anonymous survey.',
  })
  async missing(
    @Root() survey: Survey,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Page<MissingRow>> {
    const classGroupId = missingOf(context.viewer, factsOfSurvey(survey), await reachOf(context, survey));
    return missingPage(context.em, survey.id, classGroupId ?? null, args);
  }

  @Access(whoMaySeeSurveyResults)
  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'When the viewer may remind those who have not answered again; null: now, or never.',
  })
  nextReminderAt(@Root() survey: Survey, @Ctx() { viewer, at }: Context): Date | null {
    const keeps = keepsSurvey(viewer, factsOfSurvey(survey));
    const next = nextReminder(survey, keeps ? 'all' : (viewer?.active.classGroupId ?? 'all'));
    return next && next > at ? next : null;
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => Boolean, {
    description:
      'Whether the viewer keeps it: may change, publish, close and copy it, and read every answer.',
  })
  mayKeep(@Root() survey: Survey, @Ctx() { viewer }: Context): boolean {
    return keepsSurvey(viewer, factsOfSurvey(survey));
  }

  @Access(whoMaySeeSurvey)
  @FieldResolver(() => Boolean, { description: 'Whether answers are taken now: it is open and not yet due.' })
  takesAnswers(@Root() survey: Survey, @Ctx() { at }: Context): boolean {
    return survey.takesAnswers(at);
  }

  @Access(whoIsAsked)
  @FieldResolver(() => [StudentType], {
    nullable: true,
    description: 'Children of the viewer, or the pupil, whom it asks; null for staff.',
  })
  async children(@Root() survey: Survey, @Ctx() context: Context): Promise<Student[]> {
    const { studentIds } = await reachOf(context, survey);
    return Promise.all(studentIds.map((id) => context.loaders.surveyStudent.load(id)));
  }

  @Access(whoIsAsked)
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether it is answered for a child, by the viewer or by whoever answers for all; null for staff.',
  })
  async hasAnswered(
    @Root() survey: Survey,
    @Args(() => SurveyStudentArgs) { studentId }: SurveyStudentArgs,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<boolean> {
    if (!viewer) return false;
    const slotId = slotOf(viewer, survey, studentId);
    const own = await loaders.surveyOwnTurnout.load(survey.id);
    return own.some((mark) => mark.student.id === studentId && mark.slotId === slotId);
  }

  @Access(whoIsAsked)
  @FieldResolver(() => SurveyAnswerType, {
    nullable: true,
    description:
      'The answer for a child: the own, or the one that a guardian gave for all. Null without any, and of an anonymous survey.',
  })
  async myAnswers(
    @Root() survey: Survey,
    @Args(() => SurveyStudentArgs) { studentId }: SurveyStudentArgs,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<SurveyAnswer | null> {
    if (!viewer?.active.studentIds.includes(studentId)) return null;
    const slotId = slotOf(viewer, survey, studentId);
    const own = await loaders.surveyOwnAnswers.load(survey.id);
    return own.find((answer) => answer.student.id === studentId && answer.slotId === slotId) ?? null;
  }

  @Access(whoIsAsked)
  @FieldResolver(() => SurveyDraftType, {
    nullable: true,
    description: 'What the viewer has typed for a child and not yet sent.',
  })
  async myDraft(
    @Root() survey: Survey,
    @Args(() => SurveyStudentArgs) { studentId }: SurveyStudentArgs,
    @Ctx() { viewer, loaders }: Context,
  ): Promise<SurveyDraft | null> {
    const own = await loaders.surveyOwnDrafts.load(survey.id);
    const mine = own.filter(({ account }) => account.id === viewer?.account.id);
    return mine.find(({ student }) => student.id === studentId) ?? null;
  }
}

/** Families are told how others answered by their school, or not at all. */
async function countsOf(survey: Survey, context: Context): Promise<SurveyCounts> {
  if (!(await mayTellResults(context, survey))) return { invited: 0, answered: 0 };
  return context.loaders.surveyCounts.load(survey.id);
}

@Resolver(() => SurveyQuestionType)
export class SurveyQuestionResolver {
  @Access(everybody)
  @FieldResolver(() => [String], { description: 'Options of a choice, steps of a scale; empty for others.' })
  options(@Root() question: SurveyQuestionType): readonly string[] {
    return optionsOf(question as SurveyQuestion);
  }
}

@Resolver(() => SurveyAnswerType)
export class SurveyAnswerResolver {
  @Access(whoMaySeeSurveyAnswer)
  @FieldResolver(() => StudentType, { description: 'The child that it is for.' })
  student(@Root() { student }: SurveyAnswer, @Ctx() { loaders }: Context): Promise<Student> {
    return loaders.surveyStudent.load(student.id);
  }

  @Access(whoMaySeeSurveyAnswer)
  @FieldResolver(() => [SurveyAnswerValueType], {
    description: 'What was answered, in the order of the form.',
  })
  async answers(
    @Root() { id, survey, answers }: SurveyAnswer,
    @Ctx() { loaders }: Context,
  ): Promise<SurveyAnswerValueType[]> {
    const { definition } = (await loaders.survey.load(survey.id)) ?? { definition: { questions: [] } };
    const hasFiles = definition.questions.some(
      ({ kind, id: question }) => kind === 'FILE' && answers[question],
    );
    const uploads = hasFiles ? await loaders.surveyUploads.load(id) : [];
    return definition.questions.map((question) => {
      const value = answers[question.id];
      const ids = question.kind === 'FILE' && Array.isArray(value) ? value : [];
      return {
        question,
        value: value === undefined ? null : writeSurveyValue(value),
        files: uploads.filter((upload) => ids.includes(upload.id)).map(attachmentOf),
      };
    });
  }
}

@Resolver(() => SurveyDraftType)
export class SurveyDraftResolver {
  @Access(everybody)
  @FieldResolver(() => [SurveyDraftAnswerType], { description: 'What was typed.' })
  answers(@Root() { answers }: SurveyDraft): SurveyDraftAnswerType[] {
    return Object.entries(answers).map(([questionId, value]) => ({ questionId, value }));
  }
}

@Resolver(() => SurveyInviteeType)
export class SurveyInviteeResolver {
  @Access(everybody)
  @FieldResolver(() => StudentType, { description: 'The pupil.' })
  student(@Root() { studentId }: MissingRow, @Ctx() { loaders }: Context): Promise<Student> {
    return loaders.surveyStudent.load(studentId);
  }
}

/** Families’ own view of their children: in the home of parent-web. */
@Resolver(() => StudentType)
export class StudentSurveysResolver {
  @Access(everybody)
  @FieldResolver(() => [SurveyType], {
    description:
      'Surveys that wait for the viewer’s answer for this child (回條到期), the first due first; at most 50, none for staff.',
  })
  surveysDue(@Root() { id }: Student, @Ctx() { viewer, loaders }: Context): Promise<Survey[]> {
    if (!viewer?.active.studentIds.includes(id)) return Promise.resolve([]);
    return loaders.surveysDue.load(id);
  }
}
