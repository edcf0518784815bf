create table space (
  id @id,
  slug text not null unique,
  title text not null,
  summary text not null,
  body text not null,
  body_source text not null,
  visibility text not null,
  position bigint not null,
  archived bigint not null default 0
);

create table process (
  id @id,
  space_id @ref(space) not null,
  slug text not null unique,
  title text not null,
  summary text not null,
  body text not null,
  body_source text not null,
  state text not null,
  envelope_cents bigint,
  zone text not null,
  numbering text not null,
  created_at bigint not null,
  published_at bigint,
  contribution_word text not null,
  settings text not null
);
create index process_by_space on process (space_id, id);

create table phase (
  id @id,
  process_id @ref(process) not null,
  position bigint not null,
  title text not null,
  summary text not null,
  opens_at bigint,
  closes_at bigint
);
create index phase_by_process on phase (process_id, position, id);
create index phase_by_closing on phase (closes_at);

create table activity (
  id @id,
  phase_id @ref(phase) not null,
  process_id @ref(process) not null,
  kind text not null,
  settings text not null
);
create unique index activity_by_phase on activity (phase_id, kind);
create index activity_by_process on activity (process_id, id);

create table status (
  id @id,
  process_id @ref(process) not null,
  key text not null,
  label text not null,
  hint text not null,
  tone text not null,
  shape text not null,
  stage text not null,
  public bigint not null,
  position bigint not null,
  movers text not null
);
create unique index status_by_key on status (process_id, key);

create table form_field (
  id @id,
  process_id @ref(process) not null,
  position bigint not null,
  kind text not null,
  label text not null,
  hint text not null,
  required bigint not null,
  public bigint not null,
  options text not null,
  max_length bigint
);
create index form_field_by_process on form_field (process_id, position, id);

create table page (
  id @id,
  space_id @ref(space),
  process_id @ref(process),
  slug text not null,
  title text not null,
  body text not null,
  body_source text not null,
  position bigint not null,
  published bigint not null
);
create unique index page_by_slug on page (space_id, slug);
create unique index page_of_site on page (slug) where space_id is null;
create index page_by_process on page (process_id);

create table news (
  id @id,
  space_id @ref(space),
  process_id @ref(process),
  slug text not null unique,
  title text not null,
  body text not null,
  body_source text not null,
  published_at bigint
);
create index news_by_date on news (published_at);
create index news_by_space on news (space_id, published_at);
create index news_by_process on news (process_id, published_at);
