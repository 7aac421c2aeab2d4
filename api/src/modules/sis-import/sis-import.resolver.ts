import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { type Page, TablePageArgs } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import { IdArgs } from '../../graphql/inputs.ts';
import { mustBeSignedIn } from '../identity/identity.resolver.ts';
import type { School } from '../schools/school.entity.ts';
import { SchoolType } from '../schools/schools.types.ts';
import { problemKindWords } from './problem-words.ts';
import { sheetColumns } from './sis-columns.service.ts';
import type { SisImport } from './sis-import.entity.ts';
import {
  ConfirmSisImportInput,
  SheetColumnsArgs,
  SisProblemsArgs,
  StartSisImportInput,
} from './sis-import.inputs.ts';
import * as queries from './sis-import.queries.ts';
import * as service from './sis-import.service.ts';
import {
  importers,
  SheetColumnsType,
  SisImportConnection,
  SisImportType,
  SisProblemConnection,
  SisProblemKindType,
  type SisProblemType,
} from './sis-import.types.ts';

/** Records of schools as their own systems deliver them: dry run, confirmation, report. */
@Resolver(() => SisImportType)
export class SisImportResolver {
  @Access(importers)
  @Query(() => SisImportConnection, {
    description: 'Imports, newest first: of the own school, of all for the bureau.',
  })
  sisImports(
    @Args(() => TablePageArgs) args: TablePageArgs,
    @Ctx() { em }: Context,
  ): Promise<Page<SisImport>> {
    return queries.sisImports(em, args);
  }

  @Access(importers)
  @Query(() => SisImportType, { description: 'One import.' })
  sisImport(@Args(() => IdArgs) { id }: IdArgs, @Ctx() { em }: Context): Promise<SisImport> {
    return queries.sisImport(em, id);
  }

  @Access(importers)
  @Query(() => SisProblemConnection, {
    description:
      'What is wrong or odd in the files of an import, in their order; the first 1,000 of each kind.',
  })
  sisProblems(
    @Args(() => SisProblemsArgs) args: SisProblemsArgs,
    @Ctx() { em, locale }: Context,
  ): Promise<Page<SisProblemType>> {
    return queries.sisProblems(em, args, locale);
  }

  @Access(importers)
  @Query(() => SheetColumnsType, {
    description: 'The columns of a plain table that was sent, and what they are.',
  })
  sheetColumns(
    @Args(() => SheetColumnsArgs) args: SheetColumnsArgs,
    @Ctx() context: Context,
  ): Promise<SheetColumnsType> {
    return sheetColumns(context, mustBeSignedIn(context), args);
  }

  @Access(importers)
  @Mutation(() => SisImportType, { description: 'Reads a file and makes the dry run of an import.' })
  startSisImport(
    @Arg('input', () => StartSisImportInput, { description: 'The file and what it is.' })
    input: StartSisImportInput,
    @Ctx() context: Context,
  ): Promise<SisImport> {
    return service.startSisImport(context, mustBeSignedIn(context), input);
  }

  @Access(importers)
  @Mutation(() => SisImportType, { description: 'Applies a dry run without errors, in the background.' })
  confirmSisImport(
    @Arg('input', () => ConfirmSisImportInput, { description: 'Which one.' }) input: ConfirmSisImportInput,
    @Ctx() context: Context,
  ): Promise<SisImport> {
    return service.confirmSisImport(context, mustBeSignedIn(context), input);
  }

  @Access(importers)
  @Mutation(() => SisImportType, { description: 'Puts a dry run aside.' })
  cancelSisImport(@Args(() => IdArgs) { id }: IdArgs, @Ctx() context: Context): Promise<SisImport> {
    return service.cancelSisImport(context, mustBeSignedIn(context), id);
  }

  @Access(importers)
  @FieldResolver(() => SchoolType, {
    nullable: true,
    description: 'The one school; null for the city’s delivery.',
  })
  school(@Root() { school }: SisImport, @Ctx() { loaders }: Context): Promise<School> | null {
    return school ? loaders.school.load(school.id) : null;
  }

  @Access(importers)
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What has to be typed to confirm it, when many would leave; null when nothing has to.',
  })
  confirmation(@Root() sisImport: SisImport): string | null {
    return service.confirmationOf(sisImport);
  }

  @Access(importers)
  @FieldResolver(() => String, {
    description: 'Path of the report on this origin: every row and what became of it.',
  })
  reportUrl(@Root() { id }: SisImport): string {
    return `/files/sis-reports/${id}.csv`;
  }

  @Access(importers)
  @FieldResolver(() => String, { description: 'Path of the same report as a workbook (XLSX).' })
  reportSheetUrl(@Root() { id }: SisImport): string {
    return `/files/sis-reports/${id}.xlsx`;
  }

  @Access(importers)
  @FieldResolver(() => [SisProblemKindType], {
    description: 'Which kinds of problems there are among those that are kept, errors first.',
  })
  async problemKinds(
    @Root() { id }: SisImport,
    @Ctx() { loaders, locale }: Context,
  ): Promise<SisProblemKindType[]> {
    const kinds = await loaders.sisProblemKinds.load(id);
    return kinds.map((kind) => ({ ...kind, label: problemKindWords(kind.code, locale) }));
  }
}
