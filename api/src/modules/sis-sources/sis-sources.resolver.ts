import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import type { SisImport } from '../sis-import/sis-import.entity.ts';
import { importers, SisImportType } from '../sis-import/sis-import.types.ts';
import type { SisSource } from './sis-source.entity.ts';
import { RemoveSisSourceInput, SisSourceInput } from './sis-sources.inputs.ts';
import * as service from './sis-sources.service.ts';
import { SisSourceType } from './sis-sources.types.ts';

/** Services that are read by themselves: set up, visited now, taken away. */
@Resolver(() => SisSourceType)
export class SisSourceResolver {
  @Access(importers)
  @Query(() => [SisSourceType], {
    description: 'Services that are read by themselves: of the own school, of all for the bureau.',
  })
  sisSources(@Ctx() context: Context): Promise<SisSource[]> {
    return service.sisSources(context);
  }

  @Access(importers)
  @Mutation(() => SisSourceType, { description: 'Stores a service to read; it is visited within minutes.' })
  saveSisSource(
    @Arg('input', () => SisSourceInput, { description: 'The service.' }) input: SisSourceInput,
    @Ctx() context: Context,
  ): Promise<SisSource> {
    return service.saveSisSource(context, mustBeSignedIn(context), input);
  }

  @Access(importers)
  @Mutation(() => SisSourceType, { description: 'Visits a service now, in the background.' })
  pullSisSource(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<SisSource> {
    return service.pullSisSourceNow(context, mustBeSignedIn(context), id);
  }

  @Access(importers)
  @Mutation(() => Boolean, { description: 'Takes a service away; what it brought stays.' })
  removeSisSource(
    @Arg('input', () => RemoveSisSourceInput, { description: 'Which one.' }) input: RemoveSisSourceInput,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return service.removeSisSource(context, mustBeSignedIn(context), input);
  }

  @Access(importers)
  @FieldResolver(() => SchoolType, { nullable: true, description: 'The one school; null for the city’s.' })
  school(@Root() { school }: SisSource, @Ctx() { loaders }: Context): Promise<School> | null {
    return school ? loaders.school.load(school.id) : null;
  }

  @Access(importers)
  @FieldResolver(() => SisImportType, { nullable: true, description: 'What came of the last visit.' })
  lastImport(@Root() { id }: SisSource, @Ctx() { loaders }: Context): Promise<SisImport | null> {
    return loaders.lastPulledImport.load(id);
  }
}
