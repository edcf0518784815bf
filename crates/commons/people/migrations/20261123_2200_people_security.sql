-- Names as chosen, devices of sessions, the second factor, roles with limits and ends, and the rules of accounts.
alter table person add column name_kind TEXT;
alter table person add column given_name TEXT;
alter table person add column family_name TEXT;
alter table person add column chosen_name TEXT;
alter table person add column born_on TEXT;
create index person_by_birth on person (born_on);
create index person_by_confirmation on person (confirmed_at, created_at);

alter table session add column device TEXT;
alter table session add column pending_person_id @ref(person);
alter table session add column pending_until BIGINT;
create index session_by_pending_person on session (pending_person_id);

alter table person_token add column email TEXT;

alter table role_grant add column process_id BIGINT;
alter table role_grant add column starts_at BIGINT;
alter table role_grant add column ends_at BIGINT;
alter table role_grant add column bundle BIGINT;
alter table role_grant add column source BIGINT;
alter table role_grant add column stands_in_for_id @ref(person);
alter table role_grant add column reviewed_at BIGINT;
create index role_grant_by_bundle on role_grant (bundle);
create index role_grant_by_source on role_grant (source);

create table second_factor (
  id @id,
  person_id @ref(person) NOT NULL UNIQUE,
  secret @blob NOT NULL,
  last_step BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);

create table recovery_code (
  id @id,
  person_id @ref(person) NOT NULL,
  code_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT
);
create index recovery_code_by_person on recovery_code (person_id, code_hash);

create table account_rules (
  id @id,
  second_factor_for_agents BIGINT NOT NULL,
  full_name BIGINT NOT NULL,
  first_name_and_initial BIGINT NOT NULL,
  pseudonym BIGINT NOT NULL,
  invitation_days BIGINT NOT NULL,
  unconfirmed_days BIGINT NOT NULL
);
