create table contribution (
  id @id,
  process_id @ref(process) not null,
  reference text not null unique,
  kind text not null,
  title text not null,
  title_key @blob not null,
  summary text not null,
  body text not null,
  author_id bigint,
  author_name text not null,
  organisation text,
  status_id @ref(status) not null,
  stage text not null,
  hidden bigint not null default 0,
  early bigint not null default 0,
  visible bigint not null,
  theme_id @ref(theme),
  area_id @ref(area),
  place text not null,
  lat double precision,
  lon double precision,
  cost_cents bigint,
  asked_cents bigint,
  number bigint,
  youth bigint not null default 0,
  support_count bigint not null default 0,
  shuffle bigint not null,
  submitted_at bigint not null,
  published_at bigint,
  updated_at bigint not null,
  merged_into @ref(contribution),
  locale text not null,
  correct_until bigint,
  receipt_at bigint,
  token text
);
create unique index contribution_by_token on contribution (token);
-- One index for each order of the public list. Each also holds what the list filters by, so that a page is found in the
-- index alone, however many contributions there are.
create index contribution_by_shuffle on contribution (process_id, visible, shuffle, id, status_id, theme_id, area_id);
create index contribution_by_number on contribution (process_id, visible, number, id, status_id, theme_id, area_id);
create index contribution_by_support on contribution (process_id, visible, support_count desc, id desc, status_id, theme_id, area_id);
create index contribution_by_date on contribution (process_id, visible, submitted_at desc, id desc, status_id, theme_id, area_id);
-- The desk: everything of one process or of all, newest first, and the queues of other slices.
create index contribution_by_process on contribution (process_id, submitted_at desc, id desc, status_id, theme_id, area_id);
create index contribution_by_moment on contribution (submitted_at desc, id desc);
create index contribution_by_title on contribution (title_key, id);
create index contribution_by_stage on contribution (stage, submitted_at, id);
create index contribution_by_status on contribution (status_id, submitted_at, id);
create index contribution_by_author on contribution (author_id, submitted_at);
create index contribution_by_merge on contribution (merged_into);

create table contribution_answer (
  contribution_id @ref(contribution) not null,
  field_id @ref(form_field) not null,
  value text not null,
  primary key (contribution_id, field_id)
);

create table status_change (
  id @id,
  contribution_id @ref(contribution) not null,
  at bigint not null,
  from_status @ref(status),
  to_status @ref(status) not null,
  reason text not null,
  response text not null,
  agent_id bigint,
  public bigint not null,
  told_at bigint
);
create index status_change_by_contribution on status_change (contribution_id, at, id);

create table co_proponent (
  id @id,
  contribution_id @ref(contribution) not null,
  person_id bigint,
  name text not null,
  merged_from @ref(contribution)
);
create index co_proponent_by_contribution on co_proponent (contribution_id, id);
create index co_proponent_by_person on co_proponent (person_id);

create table support (
  contribution_id @ref(contribution) not null,
  person_id bigint not null,
  at bigint not null,
  primary key (contribution_id, person_id)
);
create index support_by_person on support (person_id, at);

create table subscription (
  person_id bigint not null,
  subject_kind text not null,
  subject_id bigint not null,
  at bigint not null,
  primary key (person_id, subject_kind, subject_id)
);
create index subscription_by_subject on subscription (subject_kind, subject_id, person_id);

create table draft (
  id @id,
  holder text not null,
  process_id @ref(process) not null,
  data text not null,
  step text not null,
  updated_at bigint not null,
  token text not null
);
create unique index draft_by_holder on draft (holder, process_id);
create index draft_by_age on draft (updated_at);

-- How many contributions there are, kept up to date by the store; 0 stands for no theme or no area.
create table contribution_count (
  process_id bigint not null,
  status_id bigint not null,
  theme_id bigint not null,
  area_id bigint not null,
  visible bigint not null,
  n bigint not null,
  primary key (process_id, visible, status_id, theme_id, area_id)
);

-- The last number given under each prefix of references.
create table reference_counter (
  prefix text primary key,
  last bigint not null
);
