import { emailProblem, NAME_MAX_LENGTH, nameProblem } from '@qinshi/domain';
import { MinLength } from 'class-validator';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { Fits, limit, Text } from '../../graphql/inputs.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';

export const bureau = rule('bureau', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

@ObjectType('BureauAdministrator', { description: 'An administrator of the education bureau (教育局).' })
export class BureauAdministratorType {
  @Access(bureau)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(bureau)
  @Field(() => String, { description: 'Function at the bureau.' })
  title!: string;

  @Access(bureau)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the office ended.' })
  endedAt!: Date | null;
}

@InputType({ description: 'Somebody who becomes an administrator of the bureau.' })
export class InviteBureauAdministratorInput {
  @Fits(nameProblem)
  @Text(NAME_MAX_LENGTH)
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Fits(emailProblem)
  @Text(254)
  @Field(() => String, { description: 'E-mail address: the username, and where the link goes.' })
  email!: string;

  @MinLength(1, limit('REQUIRED'))
  @Text(40)
  @Field(() => String, { description: 'Function at the bureau.' })
  title!: string;
}
