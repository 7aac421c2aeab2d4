import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, MinLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { limit, Text } from '../../graphql/inputs.ts';

/** So many schools a client may be given one by one. */
const MAX_CLIENT_SCHOOLS = 300;

@InputType({ description: 'A system that is to read rosters.' })
export class RegisterRosterClientInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(60)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @IsOptional()
  @ArrayMinSize(1, limit('REQUIRED'))
  @ArrayMaxSize(MAX_CLIENT_SCHOOLS, limit('OUT_OF_RANGE'))
  @IsUUID(undefined, { ...limit('NOT_FOUND'), each: true })
  @Field(() => [ID], { nullable: true, description: 'The schools that it may read; left out, all schools.' })
  schoolIds?: string[] | null;
}
