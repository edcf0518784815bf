create table unit (
  id @id,
  name text not null,
  mailbox text not null,
  active bigint not null default 1
);

create table assessment (
  id @id,
  contribution_id @ref(contribution) not null,
  kind text not null,
  unit_id @ref(unit),
  assessor_id bigint,
  verdict text not null,
  cost_cents bigint,
  public_text text not null,
  internal_text text not null,
  due_at bigint,
  decided_at bigint
);
create unique index assessment_by_contribution on assessment (contribution_id, kind);
create index assessment_by_due on assessment (verdict, due_at);
create index assessment_by_unit on assessment (unit_id, verdict);
create index assessment_by_assessor on assessment (assessor_id);
