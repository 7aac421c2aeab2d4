import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.ts';
import type { Context } from '../../graphql/context.ts';
import { administration } from '../schools/schools.access.ts';
import { RecordGuardianContactInput } from './guardian-contact.inputs.ts';
import { recordGuardianContact } from './guardian-contact.service.ts';
import type { Guardianship } from './guardianship.entity.ts';
import { mustBeSignedIn } from './identity.resolver.ts';
import { GuardianType } from './identity.types.ts';

/** What the office does for a guardian who lost the mailbox on file. */
@Resolver()
export class GuardianContactResolver {
  @Access(administration)
  @Mutation(() => GuardianType, {
    description: 'Records another e-mail address of a guardian who has come to school in person.',
  })
  recordGuardianContact(
    @Arg('input', () => RecordGuardianContactInput, { description: 'Whose, which, and the code sent there.' })
    input: RecordGuardianContactInput,
    @Ctx() context: Context,
  ): Promise<Guardianship> {
    return recordGuardianContact(context, mustBeSignedIn(context), input);
  }
}
