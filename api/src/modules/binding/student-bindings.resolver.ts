import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, rule } from '../../graphql/access.ts';
import { NumberedPageArgs, type Page } from '../../graphql/connection.ts';
import type { Context } from '../../graphql/context.ts';
import type { Guardianship } from '../identity/guardianship.entity.ts';
import { GuardianType } from '../identity/identity.types.ts';
import { whereaboutsOf } from '../schools/schools.access.ts';
import { StudentType } from '../schools/schools.types.ts';
import type { Student } from '../schools/student.entity.ts';
import { mayReview } from './binding.policy.ts';
import { BindingApplicationConnection, BindingApplicationType } from './binding.types.ts';
import type { BindingApplication } from './binding-application.entity.ts';

const reviewersOfStudent = rule<Student>('reviewersOfStudent', async (context, { id }) =>
  mayReview(context.viewer, await whereaboutsOf(context, id)),
);

const reviewersOfBinding = rule<Guardianship>(
  'reviewersOfBinding',
  async (context, { student }) => mayReview(context.viewer, await whereaboutsOf(context, student.id)),
  { elseNull: true },
);

/** How a pupil’s guardians came to be bound, for whoever decides about it today. */
@Resolver(() => StudentType)
export class StudentBindingsResolver {
  @Access(reviewersOfStudent)
  @FieldResolver(() => BindingApplicationConnection, {
    description: 'Reviewers only: everything that was applied for this pupil, newest first.',
  })
  bindingApplications(
    @Root() { id }: Student,
    @Args(() => NumberedPageArgs) args: NumberedPageArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<BindingApplication>> {
    return loaders.applicationsOfStudent.load({ ownerId: id, args });
  }
}

@Resolver(() => GuardianType)
export class GuardianBindingResolver {
  @Access(reviewersOfBinding)
  @FieldResolver(() => BindingApplicationType, {
    nullable: true,
    description: 'Reviewers only: the signed application that the binding came from; null if it had none.',
  })
  application(
    @Root() binding: Guardianship,
    @Ctx() { loaders }: Context,
  ): Promise<BindingApplication | null> {
    return loaders.applicationOfBinding.load(binding);
  }
}
