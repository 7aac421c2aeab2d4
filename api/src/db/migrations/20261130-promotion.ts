import { Migration } from '@mikro-orm/migrations';

/** Schools' ways into the next year, and what became of each pupil. */
export class Promotions extends Migration {
  override up(): void {
    this.addSql(PROMOTION);
    this.addSql(MOVES);
  }
}

const READERS = `(select scope.is_bureau())
  or ((select scope.kind()) = 'SCHOOL_ADMIN' and school_id = (select scope.school()))`;

const PROMOTION = /* sql */ `
create table promotion (
  id uuid not null primary key,
  school_id uuid not null,
  school_year smallint not null,
  choices jsonb not null,
  state varchar(8) not null,
  made jsonb null,
  applied_at timestamptz null,
  applied_by_id uuid null,
  applied_by_name varchar(50) null,
  version int not null default 1
);
alter table promotion add constraint promotion_once_unique unique (school_id, school_year);
alter table promotion add constraint promotion_state_check check (state in ('OPEN', 'APPLIED'));
alter table promotion add constraint promotion_applied_check
  check ((state = 'APPLIED') = (made is not null and applied_at is not null));
alter table promotion add constraint promotion_school_id_foreign foreign key (school_id) references school (id);
alter table promotion add constraint promotion_applied_by_id_foreign foreign key (applied_by_id) references account (id);

alter table promotion enable row level security;
create policy promotion_system on promotion using ((select scope.is_system())) with check ((select scope.is_system()));
create policy promotion_viewer on promotion for select using (${READERS});
`;

const MOVES = /* sql */ `
create table promotion_move (
  id uuid not null primary key,
  promotion_id uuid not null,
  school_id uuid not null,
  student_id uuid not null,
  outcome varchar(10) not null,
  before_id uuid not null,
  after_id uuid null
);
create index promotion_move_after_index on promotion_move (after_id);
alter table promotion_move add constraint promotion_move_student_unique unique (promotion_id, student_id);
alter table promotion_move add constraint promotion_move_before_unique unique (before_id);
alter table promotion_move add constraint promotion_move_outcome_check check (outcome in ('PROMOTED', 'REPEATING', 'GRADUATED', 'LEFT'));
alter table promotion_move add constraint promotion_move_promotion_id_foreign foreign key (promotion_id) references promotion (id);
alter table promotion_move add constraint promotion_move_school_id_foreign foreign key (school_id) references school (id);
alter table promotion_move add constraint promotion_move_student_id_foreign foreign key (student_id) references student (id);
alter table promotion_move add constraint promotion_move_before_id_foreign foreign key (before_id) references enrolment (id);
alter table promotion_move add constraint promotion_move_after_id_foreign foreign key (after_id) references enrolment (id) on delete set null;

alter table promotion_move enable row level security;
create policy promotion_move_system on promotion_move using ((select scope.is_system())) with check ((select scope.is_system()));
create policy promotion_move_viewer on promotion_move for select using (${READERS});
`;
