import type { RefusalReason } from '@qinshi/domain';
import { IsUUID, MaxLength, ValidateBy, type ValidationOptions } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import type { RefusalParams } from './errors.ts';

/** Options that make a class-validator rule answer with a reason of the refusal catalogue. */
export function limit(reason: RefusalReason, params: RefusalParams = {}): ValidationOptions {
  return { message: reason, context: params };
}

/** Text of at most `max` characters; `each` for lists of texts. */
export function Text(
  max: number,
  options: { each?: boolean; reason?: RefusalReason } = {},
): PropertyDecorator {
  return MaxLength(max, { ...limit(options.reason ?? 'TOO_LONG', { max }), each: options.each ?? false });
}

/** An id of ours; one that cannot be ours is refused as not found. */
export function OpaqueId(): PropertyDecorator {
  return IsUUID(undefined, limit('NOT_FOUND'));
}

/** A value that a pure rule of the domain judges: null when it is well, else the reason. */
export function Fits(problem: (value: string) => RefusalReason | null): PropertyDecorator {
  return ValidateBy({
    name: 'fits',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && problem(value) === null,
      defaultMessage: (args) => problem(String(args?.value ?? '')) ?? 'INVALID',
    },
  });
}

@ArgsType()
export class IdArgs {
  @OpaqueId()
  @Field(() => ID, { description: 'Id.' })
  id!: string;
}
