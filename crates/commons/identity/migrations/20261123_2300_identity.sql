-- Identity providers of an authority, whose accounts they vouch for, and sign-ins that are under way.
create table identity_provider (
  id @id,
  slug TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  position BIGINT NOT NULL,
  active BIGINT NOT NULL,
  settings TEXT NOT NULL,
  client_secret @blob,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);

create table person_identity (
  id @id,
  provider_id @ref(identity_provider) NOT NULL,
  subject TEXT NOT NULL,
  person_id @ref(person) NOT NULL,
  linked_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  acr TEXT NOT NULL,
  organisation TEXT NOT NULL,
  unique (provider_id, subject)
);
create index person_identity_by_person on person_identity (person_id);

create table identity_login (
  id @id,
  state_hash TEXT NOT NULL UNIQUE,
  provider_id @ref(identity_provider) NOT NULL,
  session_id BIGINT NOT NULL,
  person_id @ref(person),
  return_to TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);
create index identity_login_by_end on identity_login (expires_at);
create index identity_login_by_provider on identity_login (provider_id);
create index identity_login_by_person on identity_login (person_id);

create table identity_arrival (
  id @id,
  session_id BIGINT NOT NULL UNIQUE,
  provider_id @ref(identity_provider) NOT NULL,
  sealed @blob NOT NULL,
  expires_at BIGINT NOT NULL
);
create index identity_arrival_by_end on identity_arrival (expires_at);
create index identity_arrival_by_provider on identity_arrival (provider_id);

create table identity_session (
  id @id,
  session_id BIGINT NOT NULL UNIQUE,
  provider_id @ref(identity_provider) NOT NULL,
  id_token @blob NOT NULL,
  opened_at BIGINT NOT NULL
);
create index identity_session_by_provider on identity_session (provider_id);
create index identity_session_by_opening on identity_session (opened_at);

create table identity_departure (
  id @id,
  ticket_hash TEXT NOT NULL UNIQUE,
  state_hash TEXT UNIQUE,
  provider_id @ref(identity_provider) NOT NULL,
  id_token @blob NOT NULL,
  expires_at BIGINT NOT NULL
);
create index identity_departure_by_end on identity_departure (expires_at);
create index identity_departure_by_provider on identity_departure (provider_id);
