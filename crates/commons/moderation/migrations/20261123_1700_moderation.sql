create table moderation_reason (
  id @id,
  key text not null unique,
  title text not null,
  sentence text not null,
  article text not null,
  active bigint not null default 1
);

create table moderation_decision (
  id @id,
  contribution_id @ref(contribution) not null,
  decision text not null,
  reason_id @ref(moderation_reason),
  note text not null,
  agent_id bigint,
  at bigint not null,
  -- The move that the decision made, and where from: to take it back.
  change_id bigint,
  from_status bigint,
  undone_at bigint,
  -- When the author was asked for a correction.
  told_at bigint
);
create index moderation_decision_by_contribution on moderation_decision (contribution_id, at, id);
create index moderation_decision_by_agent on moderation_decision (agent_id, at, id);
