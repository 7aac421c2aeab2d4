import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { RegisterRosterClientInput } from './roster.inputs.ts';
import { RegisteredRosterClientType, RosterClientType, rosterKeepers } from './roster.types.ts';
import type { RosterClient } from './roster-client.entity.ts';
import * as service from './roster-clients.service.ts';

/** Systems that read rosters: let in, given a new secret, shut out. */
@Resolver(() => RosterClientType)
export class RosterClientResolver {
  @Access(rosterKeepers)
  @Query(() => [RosterClientType], { description: 'All systems that read rosters, those in use first.' })
  rosterClients(@Ctx() context: Context): Promise<RosterClient[]> {
    return service.rosterClients(context);
  }

  @Access(rosterKeepers)
  @Mutation(() => RegisteredRosterClientType, { description: 'Registers a system and makes its secret.' })
  registerRosterClient(
    @Arg('input', () => RegisterRosterClientInput, { description: 'The system.' })
    input: RegisterRosterClientInput,
    @Ctx() context: Context,
  ): Promise<service.RegisteredRosterClient> {
    return service.registerRosterClient(context, mustBeSignedIn(context), input);
  }

  @Access(rosterKeepers)
  @Mutation(() => RegisteredRosterClientType, {
    description: 'Gives a system a new secret; the old one and its tokens are dead.',
  })
  rotateRosterClientSecret(
    @Args(() => IdArgs) { id }: IdArgs,
    @Ctx() context: Context,
  ): Promise<service.RegisteredRosterClient> {
    return service.rotateRosterClientSecret(context, mustBeSignedIn(context), id);
  }

  @Access(rosterKeepers)
  @Mutation(() => RosterClientType, { description: 'Shuts a system out, for good and at once.' })
  revokeRosterClient(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<RosterClient> {
    return service.revokeRosterClient(context, mustBeSignedIn(context), id);
  }

  @Access(rosterKeepers)
  @FieldResolver(() => [SchoolType], {
    nullable: true,
    description: 'The schools that it may read; null when it may read all.',
  })
  async schools(@Root() { schoolIds }: RosterClient, @Ctx() { loaders }: Context): Promise<School[] | null> {
    return schoolIds && Promise.all(schoolIds.map((id) => loaders.school.load(id)));
  }
}
