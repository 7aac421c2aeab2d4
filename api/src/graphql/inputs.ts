import { characterCount, type RefusalReason } from '@qinshi/domain';
import { IsUUID, ValidateBy, type ValidationOptions } from 'class-validator';
import { ArgsType, Field, ID } from 'type-graphql';
import type { RefusalParams } from './errors.ts';

/** Options that make a class-validator rule answer with a reason of the refusal catalogue. */
export function limit(reason: RefusalReason, params: RefusalParams = {}): ValidationOptions {
  return { message: reason, context: params };
}

/**
 * Text of at most `max` characters, counted as PostgreSQL counts them (class-validator leaves out the selectors that
 * follow an emoji), and without NUL and halves of characters, which PostgreSQL does not store; `each` for lists of texts.
 */
export function Text(
  max: number,
  { reason = 'TOO_LONG', each = false }: { each?: boolean; reason?: RefusalReason } = {},
): PropertyDecorator {
  const isShort = (value: unknown) =>
    typeof value === 'string' && (value.length <= max || characterCount(value) <= max);
  const length = ValidateBy(
    { name: 'length', validator: { validate: isShort } },
    { ...limit(reason, { max }), each },
  );
  const storable = ValidateBy(
    {
      name: 'storable',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && !value.includes('\0') && value.isWellFormed(),
      },
    },
    { ...limit('INVALID'), each },
  );
  return (target, key) => {
    storable(target, key);
    length(target, key);
  };
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
  @Field(() => ID, { description: 'Id of what is asked for.' })
  id!: string;
}
