-- What a decision was about: a deposit, flags by citizens, an appeal; and what taking it back must restore.
alter table moderation_decision add column occasion text not null default 'deposit';
alter table moderation_decision add column was_hidden bigint not null default 0;

-- Who has a contribution on the desk, until when.
create table moderation_lock (
  contribution_id @ref(contribution) not null,
  agent_id bigint not null,
  until bigint not null,
  primary key (contribution_id)
);
create index moderation_lock_by_agent on moderation_lock (agent_id);

create table moderation_appeal (
  id @id,
  contribution_id @ref(contribution) not null,
  decision_id @ref(moderation_decision) not null unique,
  person_id bigint,
  words text not null,
  at bigint not null,
  -- 1: the refusal stays; 0: it was overturned.
  upheld bigint,
  closed_by @ref(moderation_decision)
);
create index moderation_appeal_by_contribution on moderation_appeal (contribution_id, id);
create index moderation_appeal_by_state on moderation_appeal (closed_by, at, id);
create index moderation_appeal_by_person on moderation_appeal (person_id);

-- What citizens flag, one row a person and contribution.
create table moderation_flag (
  id @id,
  contribution_id @ref(contribution) not null,
  person_id bigint,
  flagger text not null,
  -- Of a visitor who wants an answer; erased with the answer.
  email text,
  locale text not null,
  reason text not null,
  words text not null,
  at bigint not null,
  times bigint not null default 1,
  closed_by @ref(moderation_decision),
  told_at bigint,
  unique (contribution_id, flagger)
);
create index moderation_flag_by_state on moderation_flag (contribution_id, closed_by, id);
create index moderation_flag_by_closing on moderation_flag (closed_by, id);
create index moderation_flag_by_person on moderation_flag (person_id);
create index moderation_flag_by_moment on moderation_flag (at);

-- Contributions with open flags: how many, since when they wait in the queue, whether they were hidden for it.
create table moderation_alert (
  contribution_id @ref(contribution) not null,
  n bigint not null,
  raised_at bigint,
  hid bigint not null default 0,
  primary key (contribution_id)
);
create index moderation_alert_by_moment on moderation_alert (raised_at, contribution_id);

-- The authority's own words to look at, folded; active 0: a shipped word that it does not want.
create table moderation_word (
  word text primary key,
  active bigint not null
);

-- A part of a text taken out, sealed with a key that is not in the database; and who looked at it, why.
create table moderation_redaction (
  id @id,
  contribution_id @ref(contribution) not null,
  field text not null,
  sealed @blob not null,
  reason_id @ref(moderation_reason),
  agent_id bigint,
  at bigint not null
);
create index moderation_redaction_by_contribution on moderation_redaction (contribution_id, id);

create table moderation_unsealing (
  id @id,
  redaction_id @ref(moderation_redaction) not null,
  agent_id bigint,
  reason text not null,
  at bigint not null
);
create index moderation_unsealing_by_redaction on moderation_unsealing (redaction_id, id);

create index moderation_decision_by_moment on moderation_decision (at, id);
