import { IsOptional } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import { NumberedPageArgs, TablePageArgs } from '../../graphql/connection.ts';
import { OpaqueId, Text } from '../../graphql/inputs.ts';
import { DateScalar } from '../../graphql/scalars.ts';

@ArgsType()
export class StudentAuditArgs extends NumberedPageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only looks at the pupil’s data, or only what is none.',
  })
  looks?: boolean | null;
}

@ArgsType()
export class AuditEntriesArgs extends TablePageArgs {
  @IsOptional()
  @OpaqueId()
  @Field(() => ID, { nullable: true, description: 'Only this school; for the bureau.' })
  school?: string | null;

  @IsOptional()
  @Text(60)
  @Field(() => String, { nullable: true, description: 'Only this action, e.g. binding.approved.' })
  action?: string | null;

  @IsOptional()
  @Text(40)
  @Field(() => String, {
    nullable: true,
    description: 'Only what is about this kind of thing, e.g. bindingApplication.',
  })
  subjectType?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  to?: string | null;
}
