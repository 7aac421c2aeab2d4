import { Field, ID, ObjectType } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { is } from '../../graphql/viewer.ts';

/** Which other systems read rosters is the bureau's to decide. */
export const rosterKeepers = rule('bureau', ({ viewer }) => is(viewer, 'BUREAU_ADMIN'));

@ObjectType('RosterClient', {
  description: 'Another system that reads who is in which class (OneRoster 1.1), without anybody signing in.',
})
export class RosterClientType {
  @Access(rosterKeepers)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(rosterKeepers)
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Access(rosterKeepers)
  @Field(() => String, { description: 'What the system calls itself in the protocol (client_id).' })
  clientId!: string;

  @Access(rosterKeepers)
  @Field(() => DateTimeScalar, { description: 'When it was registered.' })
  createdAt!: Date;

  @Access(rosterKeepers)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it last came for a token.' })
  lastUsedAt!: Date | null;

  @Access(rosterKeepers)
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was shut out; null while it may read.',
  })
  revokedAt!: Date | null;
}

@ObjectType('RegisteredRosterClient', {
  description: 'A system with its secret, which is shown this once.',
})
export class RegisteredRosterClientType {
  @Access(rosterKeepers)
  @Field(() => RosterClientType, { description: 'The system.' })
  client!: RosterClientType;

  @Access(rosterKeepers)
  @Field(() => String, {
    description: 'The secret of the protocol (client_secret); not readable afterwards.',
  })
  secret!: string;

  @Access(rosterKeepers)
  @Field(() => String, { description: 'Address of the service.' })
  baseUrl!: string;

  @Access(rosterKeepers)
  @Field(() => String, { description: 'Where it gets its tokens (client credentials).' })
  tokenUrl!: string;
}
