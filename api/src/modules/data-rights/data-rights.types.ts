import type { DataRequestKind, DataRequestStatus } from '@qinshi/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Access, signedIn } from '../../graphql/access.ts';
import { connectionOf } from '../../graphql/connection.ts';
import { enumOf } from '../../graphql/enums.ts';
import { DateTimeScalar } from '../../graphql/scalars.ts';
import { whoMaySeeDataRequest } from './data-rights.access.ts';

export const DataRequestKindEnum = enumOf<DataRequestKind>(
  'DataRequestKind',
  'What somebody asks for about their data (個人資料保護法 art. 3).',
  {
    CORRECT: 'Correct or complete it (補充或更正).',
    STOP: 'Stop collecting, processing or using it (停止蒐集、處理或利用).',
    DELETE: 'Delete it (刪除).',
  },
);

export const DataRequestStatusEnum = enumOf<DataRequestStatus>(
  'DataRequestStatus',
  'State of a data request.',
  {
    SUBMITTED: 'Waits for an answer.',
    ACCEPTED: 'Granted and carried out.',
    REFUSED: 'Refused, with the reason.',
    WITHDRAWN: 'Taken back by the person.',
  },
);

@ObjectType('DataFact', { description: 'One thing that is stored about a person, in words.' })
export class DataFactType {
  @Access(signedIn)
  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'What is stored; identity numbers are masked.' })
  value!: string;
}

@ObjectType('DataCategory', { description: 'A kind of data that is held about a person.' })
export class DataCategoryType {
  @Access(signedIn)
  @Field(() => ID, { description: 'Stable for this person and kind.' })
  id!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'Whose data it is: the own name, or a bound child’s.' })
  subjectName!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'What kind of data.' })
  title!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'What it is held for (特定目的).' })
  purpose!: string;

  @Access(signedIn)
  @Field(() => String, { description: 'How long it is held.' })
  retention!: string;

  @Access(signedIn)
  @Field(() => String, {
    nullable: true,
    description: 'Why it stays even when one asks to be deleted; null when it goes.',
  })
  kept!: string | null;

  @Access(signedIn)
  @Field(() => [DataFactType], { description: 'What is stored.' })
  facts!: DataFactType[];
}

@ObjectType('DataRequest', { description: 'Somebody’s wish about their data, and its answer.' })
export class DataRequestType {
  @Access(whoMaySeeDataRequest)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Access(whoMaySeeDataRequest)
  @Field(() => DataRequestKindEnum, { description: 'What is asked for.' })
  kind!: DataRequestKind;

  @Access(whoMaySeeDataRequest)
  @Field(() => DataRequestStatusEnum, { description: 'State.' })
  status!: DataRequestStatus;

  @Access(whoMaySeeDataRequest)
  @Field(() => String, { description: 'Whose data it is about.' })
  subjectName!: string;

  @Access(whoMaySeeDataRequest)
  @Field(() => String, { description: 'Who asked.' })
  requesterName!: string;

  @Access(whoMaySeeDataRequest)
  @Field(() => String, { description: 'In the person’s own words.' })
  text!: string;

  @Access(whoMaySeeDataRequest)
  @Field(() => String, { nullable: true, description: 'What was done, or why it was refused.' })
  answer!: string | null;

  @Access(whoMaySeeDataRequest)
  @Field(() => DateTimeScalar, { description: 'When it was sent.' })
  submittedAt!: Date;

  @Access(whoMaySeeDataRequest)
  @Field(() => DateTimeScalar, {
    description: 'Until when it has to be answered; with an extension the later time.',
  })
  dueAt!: Date;

  @Access(whoMaySeeDataRequest)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When its time was extended.' })
  extendedAt!: Date | null;

  @Access(whoMaySeeDataRequest)
  @Field(() => String, { nullable: true, description: 'Why it takes longer.' })
  extensionReason!: string | null;

  @Access(whoMaySeeDataRequest)
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered or taken back.' })
  decidedAt!: Date | null;

  @Access(whoMaySeeDataRequest)
  @Field(() => Int, {
    description: 'Give it back when deciding: a newer one means that somebody was faster.',
  })
  version!: number;
}
export const DataRequestConnection = connectionOf(DataRequestType, 'DataRequest');
