import { emailProblem, mobileProblem, PASSWORD_MAX_LENGTH } from '@qinshi/domain';
import { IsOptional, MinLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { Fits, limit, Text } from '../../graphql/inputs.ts';

@InputType({ description: 'Username and password.' })
export class SignInInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(254)
  @Field(() => String, { description: 'Username, or the e-mail address of the account.' })
  username!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, { description: 'Password; at first the last six of the own identity number.' })
  password!: string;
}

@InputType({ description: 'A new password and the one it replaces.' })
export class ChangePasswordInput {
  @MinLength(1, limit('REQUIRED'))
  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, { description: 'The password in force.' })
  currentPassword!: string;

  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, { description: 'More than eight characters; letters, digits and listed specials.' })
  newPassword!: string;
}

@InputType({ description: 'Where the account can be rescued; what is left out stays as it is.' })
export class RescueInfoInput {
  @IsOptional()
  @Fits(mobileProblem)
  @Text(24)
  @Field(() => String, { nullable: true, description: 'Mobile or landline.' })
  phone?: string | null;

  @IsOptional()
  @Fits(emailProblem)
  @Text(254)
  @Field(() => String, {
    nullable: true,
    description: 'A changed address needs the code that was sent to it.',
  })
  email?: string | null;

  @IsOptional()
  @Text(6)
  @Field(() => String, {
    nullable: true,
    description: 'Code that requestContactCode sent to the new address.',
  })
  code?: string | null;

  @IsOptional()
  @Text(PASSWORD_MAX_LENGTH)
  @Field(() => String, {
    nullable: true,
    description:
      'The password in force; a changed address or mobile needs it once the rescue step has been done.',
  })
  currentPassword?: string | null;
}
