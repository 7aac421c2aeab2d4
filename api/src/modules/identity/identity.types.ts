import type { Relation } from '@qinshi/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Access, rule, signedIn, signedInEvenBeforePasswordChange } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { IdentityKindEnum, RelationEnum, SignInStepEnum } from '../../graphql/enum-types.ts';
import type { IdentityKind, SignInStep } from '../../graphql/viewer.ts';
import type { Account } from './account.entity.ts';

/** An account's own data are the owner's alone. */
export const ownAccount = rule<Account>(
  'ownAccount',
  ({ viewer }: Context, account) => viewer?.account.id === account.id,
  {
    beforePasswordChange: true,
  },
);

@ObjectType('Account', { description: 'One person’s way in; visible to its owner only.' })
export class AccountType {
  @Access(ownAccount)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(ownAccount)
  @Field(() => String, { description: 'Name to sign in with.' })
  username!: string;

  @Access(ownAccount)
  @Field(() => String, { description: 'Name of the person.' })
  name!: string;

  @Access(ownAccount)
  @Field(() => String, { nullable: true, description: 'E-mail address; for parents also the username.' })
  email!: string | null;

  @Access(ownAccount)
  @Field(() => String, { nullable: true, description: 'Rescue phone.' })
  phone!: string | null;
}

@ObjectType('Identity', { description: 'A hat (身分) of the signed-in person.' })
export class IdentityType {
  @Access(signedInEvenBeforePasswordChange)
  @Field(() => ID, { description: 'Opaque id; for switchIdentity.' })
  id!: string;

  @Access(signedInEvenBeforePasswordChange)
  @Field(() => IdentityKindEnum, { description: 'What the person is in this identity.' })
  kind!: IdentityKind;
}

@ObjectType('Viewer', { description: 'Who is signed in, in which identity.' })
export class ViewerType {
  @Access(signedInEvenBeforePasswordChange)
  @Field(() => AccountType, { description: 'The account.' })
  account!: Account;

  @Access(signedInEvenBeforePasswordChange)
  @Field(() => SignInStepEnum, { description: 'What still has to be done after signing in.' })
  nextStep!: SignInStep;
}

@ObjectType('Guardian', { description: 'A guardian bound to a pupil, as the school sees it.' })
export class GuardianType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Opaque id of the binding.' })
  id!: string;

  @Access(signedIn)
  @Field(() => RelationEnum, { description: 'What the guardian is to the child.' })
  relation!: Relation;

  @Access(signedIn)
  @Field(() => String, { nullable: true, description: 'In the guardian’s words when the relation is OTHER.' })
  relationNote!: string | null;
}
