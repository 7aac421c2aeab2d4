import { refusalText } from '@qinshi/domain';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { sheetImporters } from './sheet-import.access.ts';
import { SheetNoteType } from './sheet-import.types.ts';
import type { SheetNote } from './sheet-report.ts';

@Resolver(() => SheetNoteType)
export class SheetNoteResolver {
  @Access(sheetImporters)
  @FieldResolver(() => String, { description: 'The reason as a sentence, in the language of the request.' })
  message(@Root() { reason, params }: SheetNote, @Ctx() { locale }: Context): string {
    return refusalText(locale, reason, params);
  }
}
