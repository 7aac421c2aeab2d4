import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import type { Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { attachmentOf } from '../files/attachments.ts';
import { AttachmentType } from '../files/files.types.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import type { DataRequest } from './data-request.entity.ts';
import {
  factsOfRequest,
  handlersOfDataRequest,
  requestHandlers,
  whoMaySeeDataRequest,
} from './data-rights.access.ts';
import { DataRequestsArgs, DecideDataRequestInput, SubmitDataRequestInput } from './data-rights.inputs.ts';
import { DataCategoryType, DataRequestConnection, DataRequestType } from './data-rights.types.ts';
import * as decisions from './decisions.service.ts';
import { KEPT_WORDS } from './kept.ts';
import { myData } from './my-data.service.ts';
import { inWords } from './my-data.words.ts';
import { requestQueue } from './queue.queries.ts';
import * as requests from './requests.service.ts';

@Resolver(() => DataRequestType)
export class DataRightsResolver {
  @Access(signedIn)
  @Query(() => [DataCategoryType], {
    description: 'Everything that is held about the signed-in person, and about each child bound to them.',
  })
  async myData(@Ctx() context: Context): Promise<DataCategoryType[]> {
    return inWords(await myData(context, mustBeSignedIn(context)), context.locale);
  }

  @Access(signedIn)
  @Query(() => [DataRequestType], { description: 'What the signed-in person asked for, newest first.' })
  myDataRequests(@Ctx() context: Context): Promise<DataRequest[]> {
    return requests.myDataRequests(context, mustBeSignedIn(context));
  }

  @Access(signedIn)
  @Query(() => DataRequestType, {
    nullable: true,
    description: 'One request: of one’s own, or one that the viewer’s school or the bureau handles.',
  })
  dataRequest(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<DataRequest | null> {
    return requests.openRequest(context, id);
  }

  @Access(requestHandlers)
  @Query(() => DataRequestConnection, {
    description:
      'Requests that the viewer’s school, or the bureau, handles: waiting ones first, by due date.',
  })
  dataRequests(
    @Args(() => DataRequestsArgs) args: DataRequestsArgs,
    @Ctx() context: Context,
  ): Promise<Page<DataRequest>> {
    return requestQueue(context, mustBeSignedIn(context), args);
  }

  @Access(signedIn)
  @Mutation(() => DataRequestType, {
    description: 'Asks to correct, stop using or delete one’s own data or a bound child’s.',
  })
  submitDataRequest(
    @Arg('input', () => SubmitDataRequestInput, { description: 'What is asked.' })
    input: SubmitDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    return requests.submitDataRequest(context, mustBeSignedIn(context), input);
  }

  @Access(signedIn)
  @Mutation(() => DataRequestType, { description: 'Takes back a request of one’s own that waits.' })
  withdrawDataRequest(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<DataRequest> {
    return requests.withdrawDataRequest(context, mustBeSignedIn(context), id);
  }

  @Access(requestHandlers)
  @Mutation(() => DataRequestType, {
    description: 'Grants a request; a stop or a deletion is carried out at once.',
  })
  acceptDataRequest(
    @Arg('input', () => DecideDataRequestInput, { description: 'Which one, and what was done.' })
    input: DecideDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    return decisions.acceptDataRequest(context, mustBeSignedIn(context), input);
  }

  @Access(requestHandlers)
  @Mutation(() => DataRequestType, { description: 'Refuses a request with a reason that the person reads.' })
  refuseDataRequest(
    @Arg('input', () => DecideDataRequestInput, { description: 'Which one, and why.' })
    input: DecideDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    return decisions.refuseDataRequest(context, mustBeSignedIn(context), input);
  }

  @Access(requestHandlers)
  @Mutation(() => DataRequestType, {
    description: 'Takes thirty more days for a request, once, with a reason that the person reads.',
  })
  extendDataRequest(
    @Arg('input', () => DecideDataRequestInput, { description: 'Which one, and why.' })
    input: DecideDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    return decisions.extendDataRequest(context, mustBeSignedIn(context), input);
  }

  @Access(whoMaySeeDataRequest)
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: 'The school that handles it; null when the bureau does.',
  })
  async school(@Root() request: DataRequest, @Ctx() context: Context): Promise<School | null> {
    const { schoolId } = await factsOfRequest(context, request);
    return schoolId ? context.loaders.school.load(schoolId) : null;
  }

  @Access(handlersOfDataRequest)
  @FieldResolver(() => String, { nullable: true, description: 'Handlers only: who decided.' })
  decidedBy(@Root() { decidedByName }: DataRequest): string | null {
    return decidedByName;
  }

  @Access(whoMaySeeDataRequest)
  @FieldResolver(() => [String], {
    description: 'Of a deletion: what stays by law or duty, and why. Told before it is decided, too.',
  })
  kept(@Root() { kept }: DataRequest, @Ctx() { locale }: Context): string[] {
    return kept.map((reason) => KEPT_WORDS[locale][reason]);
  }

  @Access(whoMaySeeDataRequest)
  @FieldResolver(() => [AttachmentType], { description: 'Files that came with it.' })
  async attachments(@Root() { id }: DataRequest, @Ctx() { loaders }: Context): Promise<AttachmentType[]> {
    return (await loaders.requestUploads.load(id)).map(attachmentOf);
  }
}
