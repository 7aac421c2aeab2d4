import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, everybody } from '../../graphql/access.ts';
import type { UploadContentType } from './upload.entity.ts';

/** Who may see one is decided by the field that lists it; whoever does may read all of it. */
@ObjectType('Attachment', { description: 'A file that is part of something: a photo or a PDF.' })
export class AttachmentType {
  @Access(everybody)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Name of the file, as its owner called it.' })
  name!: string;

  @Access(everybody)
  @Field(() => String, { description: 'Media type: image/jpeg, image/png or application/pdf.' })
  contentType!: UploadContentType;

  @Access(everybody)
  @Field(() => Int, { description: 'Size in bytes.' })
  size!: number;

  @Access(everybody)
  @Field(() => String, { description: 'Path of the file on this origin.' })
  url!: string;
}
