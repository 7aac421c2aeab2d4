import { PASSWORD_MAX_LENGTH } from '@qinshi/domain';
import { MinLength } from 'class-validator';
import { ArgsType, Field, InputType } from 'type-graphql';
import { ContactChannelEnum } from '../../graphql/enum-types.ts';
import { limit, Text } from '../../graphql/inputs.ts';
import type { ContactChannel } from './contact.entity.ts';

@ArgsType()
export class RequestPasswordResetArgs {
  @MinLength(1, limit('REQUIRED'))
  @Text(254)
  @Field(() => String, { description: 'Username, or the e-mail address of the account.' })
  username!: string;
}

@InputType({ description: 'The code that requestPasswordReset sent, and the password that it is for.' })
export class ResetPasswordInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(254)
  @Field(() => String, { description: 'Username, or the e-mail address of the account.' })
  username!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(6)
  @Field(() => String, { description: 'The six digits.' })
  code!: string;

  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, { description: 'More than eight characters; letters, digits and listed specials.' })
  newPassword!: string;
}

@InputType({ description: 'A rescue contact and the code that requestContactCode sent to it.' })
export class RecoverUsernameInput {
  @Field(() => ContactChannelEnum, { description: 'How the code travelled.' })
  channel!: ContactChannel;

  @MinLength(1, limit('REQUIRED'))
  @Text(254)
  @Field(() => String, { description: 'E-mail address or mobile number.' })
  address!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(6)
  @Field(() => String, { description: 'The six digits.' })
  code!: string;
}
