import { MinLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { limit, OpaqueId, Text } from '../../graphql/inputs.ts';
import type { RecordedContact } from './guardian-contact.service.ts';

@InputType({ description: 'Another e-mail address of a guardian, proven by the code that came to it.' })
export class RecordGuardianContactInput implements RecordedContact {
  @OpaqueId()
  @Field(() => ID, { description: 'The binding of the guardian to a child of the school.' })
  guardianshipId!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(254)
  @Field(() => String, { description: 'The new address.' })
  email!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(6)
  @Field(() => String, { description: 'The six digits that requestContactCode sent there.' })
  code!: string;
}
