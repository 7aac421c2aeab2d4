import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { importers } from '../sis-import/sis-import.types.ts';

@ObjectType('SisSource', {
  description:
    'A service of another system that is read by itself, again and again (OneRoster 1.1 over REST).',
})
export class SisSourceType {
  @Access(importers)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(importers)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Access(importers)
  @Field(() => String, { description: 'Address of the service.' })
  baseUrl!: string;

  @Access(importers)
  @Field(() => String, { description: 'Where tokens are given for id and secret.' })
  tokenUrl!: string;

  @Access(importers)
  @Field(() => String, { description: 'What the service calls us.' })
  clientId!: string;

  @Access(importers)
  @Field(() => Int, { description: 'Hours between two visits.' })
  everyHours!: number;

  @Access(importers)
  @Field(() => Boolean, {
    description: 'Whether what it brings is applied by itself, where nothing speaks against it.',
  })
  autoApply!: boolean;

  @Access(importers)
  @Field(() => Boolean, { description: 'Whether it is visited.' })
  enabled!: boolean;

  @Access(importers)
  @Field(() => DateTimeScalar, { description: 'When it is visited next, at the latest some minutes later.' })
  nextPullAt!: Date;

  @Access(importers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was visited last.' })
  lastPulledAt!: Date | null;

  @Access(importers)
  @Field(() => String, {
    nullable: true,
    description:
      'Why it could not be read the last time: UNREACHABLE, REFUSED, NOT_UNDERSTOOD, TOO_LARGE, FORBIDDEN_ADDRESS or FAULT.',
  })
  failure!: string | null;

  @Access(importers)
  @Field(() => Int, { description: 'How often in a row it could not be read.' })
  failures!: number;

  @Access(importers)
  @Field(() => Int, { description: 'Rises with every change.' })
  version!: number;
}
