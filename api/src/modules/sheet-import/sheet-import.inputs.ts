import { Field, ID, InputType } from 'type-graphql';
import { OpaqueId } from '../../graphql/inputs.ts';

@InputType({ description: 'What every import of a table takes.' })
export class SheetInput {
  @OpaqueId()
  @Field(() => ID, { description: 'Id of a file that was sent to be imported (CSV or XLSX).' })
  importFileId!: string;

  @Field(() => Boolean, { description: 'Only tells what it would do.' })
  dryRun!: boolean;
}
