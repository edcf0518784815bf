-- People, their sessions, the links sent to them by mail, and what they may do.
create table person (
  id @id,
  email TEXT,
  email_folded TEXT UNIQUE,
  password_hash TEXT,
  public_name TEXT NOT NULL,
  search TEXT NOT NULL,
  locale TEXT NOT NULL,
  confirmed_at BIGINT,
  created_at BIGINT NOT NULL,
  erased_at BIGINT,
  last_seen_at BIGINT
);

create table session (
  id @id,
  token_hash TEXT NOT NULL UNIQUE,
  person_id @ref(person),
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
);
create index session_by_person on session (person_id);
create index session_by_end on session (expires_at);

create table person_token (
  id @id,
  token_hash TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  person_id @ref(person) NOT NULL,
  return_to TEXT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
create index person_token_by_person on person_token (person_id, kind);

create table role_grant (
  id @id,
  person_id @ref(person) NOT NULL,
  role TEXT NOT NULL,
  area_id BIGINT,
  theme_id BIGINT,
  created_at BIGINT NOT NULL
);
create index role_grant_by_person on role_grant (person_id);
create index role_grant_by_role on role_grant (role, person_id);
