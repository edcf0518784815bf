-- What becomes of the winners: milestones with their days, and amounts. Days are numbers of days since 1970.

create table milestone (
  id @id,
  contribution_id @ref(contribution) not null,
  position bigint not null,
  title text not null,
  first_planned_day bigint,
  planned_day bigint,
  started_day bigint,
  done_day bigint,
  note text not null,
  told_at bigint
);
create index milestone_by_contribution on milestone (contribution_id, position, id);
-- What is late: not done, planned before a day.
create index milestone_by_plan on milestone (done_day, planned_day, contribution_id);

create table delivery (
  contribution_id bigint primary key references contribution (id),
  committed_cents bigint,
  spent_cents bigint,
  amounts_reason text not null,
  delay_reason text not null,
  updated_at bigint not null
);
