CREATE TABLE account_rules (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  second_factor_for_agents BIGINT NOT NULL,
  full_name BIGINT NOT NULL,
  first_name_and_initial BIGINT NOT NULL,
  pseudonym BIGINT NOT NULL,
  invitation_days BIGINT NOT NULL,
  unconfirmed_days BIGINT NOT NULL
, link_session_minutes BIGINT);

CREATE TABLE activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  phase_id INTEGER REFERENCES phase(id) not null,
  process_id INTEGER REFERENCES process(id) not null,
  kind text not null,
  settings text not null
);

CREATE UNIQUE INDEX activity_by_phase on activity (phase_id, kind);

CREATE INDEX activity_by_process on activity (process_id, id);

CREATE TABLE area (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  parent_id INTEGER REFERENCES area(id),
  kind text not null,
  code text not null,
  name text not null,
  sort_key BLOB not null,
  lat double precision,
  lon double precision,
  geometry text,
  population bigint,
  position bigint not null default 0
);

CREATE UNIQUE INDEX area_by_code on area (kind, code);

CREATE INDEX area_by_kind on area (kind, sort_key, id);

CREATE INDEX area_by_parent on area (parent_id);

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  kind text not null,
  unit_id INTEGER REFERENCES unit(id),
  assessor_id bigint,
  verdict text not null,
  cost_cents bigint,
  public_text text not null,
  internal_text text not null,
  due_at bigint,
  decided_at bigint
, reminded_at bigint);

CREATE INDEX assessment_by_assessor on assessment (assessor_id);

CREATE UNIQUE INDEX assessment_by_contribution on assessment (contribution_id, kind);

CREATE INDEX assessment_by_due on assessment (verdict, due_at);

CREATE INDEX assessment_by_unit on assessment (unit_id, verdict);

CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at BIGINT NOT NULL,
  actor_id BIGINT,
  actor_name TEXT NOT NULL,
  on_behalf_id BIGINT,
  act TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT,
  subject_key TEXT NOT NULL,
  subject_words TEXT NOT NULL,
  process_id BIGINT,
  process_words TEXT NOT NULL,
  before_json TEXT NOT NULL,
  after_json TEXT NOT NULL,
  fields TEXT NOT NULL,
  note TEXT NOT NULL,
  origin TEXT NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  search TEXT NOT NULL
);

CREATE INDEX audit_entry_by_act on audit_entry (act, seq);

CREATE INDEX audit_entry_by_actor on audit_entry (actor_id, seq);

CREATE INDEX audit_entry_by_moment on audit_entry (at, seq);

CREATE INDEX audit_entry_by_process on audit_entry (process_id, seq);

CREATE INDEX audit_entry_by_subject on audit_entry (subject_kind, subject_id, seq);

CREATE TRIGGER audit_entry_never_changes before update on audit_entry
begin
  select raise(abort, 'the audit log is only added to');
end;

CREATE TRIGGER audit_entry_never_goes before delete on audit_entry
begin
  select raise(abort, 'the audit log is only added to');
end;

CREATE TABLE audit_head (
  id BIGINT PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);

CREATE TABLE "ballot" (
    id BIGINT NOT NULL,
    round_id INTEGER REFERENCES voting_round(id) NOT NULL,
    choices TEXT NOT NULL,
    PRIMARY KEY (round_id, id)
)
WITHOUT ROWID;

CREATE TABLE basket (
    round_id INTEGER REFERENCES voting_round(id) NOT NULL,
    holder TEXT NOT NULL,
    choices TEXT NOT NULL,
    answers TEXT NOT NULL,
    updated_at BIGINT NOT NULL,
    PRIMARY KEY (round_id, holder)
);

CREATE INDEX basket_by_age ON basket (updated_at);

CREATE TABLE co_proponent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  person_id bigint,
  name text not null,
  merged_from INTEGER REFERENCES contribution(id)
);

CREATE INDEX co_proponent_by_contribution on co_proponent (contribution_id, id);

CREATE INDEX co_proponent_by_person on co_proponent (person_id);

CREATE TABLE contribution (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  process_id INTEGER REFERENCES process(id) not null,
  reference text not null unique,
  kind text not null,
  title text not null,
  title_key BLOB not null,
  summary text not null,
  body text not null,
  author_id bigint,
  author_name text not null,
  organisation text,
  status_id INTEGER REFERENCES status(id) not null,
  stage text not null,
  hidden bigint not null default 0,
  early bigint not null default 0,
  visible bigint not null,
  theme_id INTEGER REFERENCES theme(id),
  area_id INTEGER REFERENCES area(id),
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
  merged_into INTEGER REFERENCES contribution(id),
  locale text not null,
  correct_until bigint,
  receipt_at bigint,
  token text
);

CREATE INDEX contribution_by_area on contribution (area_id, process_id, visible, status_id, theme_id, id);

CREATE INDEX contribution_by_author on contribution (author_id, submitted_at);

CREATE INDEX contribution_by_date on contribution (process_id, visible, submitted_at desc, id desc, status_id, theme_id, area_id);

CREATE INDEX contribution_by_facet on contribution (process_id, visible, status_id, theme_id, area_id, id);

CREATE INDEX contribution_by_merge on contribution (merged_into);

CREATE INDEX contribution_by_moment on contribution (submitted_at desc, id desc);

CREATE INDEX contribution_by_number on contribution (process_id, visible, number, id, status_id, theme_id, area_id);

CREATE INDEX contribution_by_process on contribution (process_id, submitted_at desc, id desc, status_id, theme_id, area_id);

CREATE INDEX contribution_by_shuffle on contribution (process_id, visible, shuffle, id, status_id, theme_id, area_id);

CREATE INDEX contribution_by_stage on contribution (stage, submitted_at, id);

CREATE INDEX contribution_by_status on contribution (status_id, submitted_at, id);

CREATE INDEX contribution_by_support on contribution (process_id, visible, support_count desc, id desc, status_id, theme_id, area_id);

CREATE INDEX contribution_by_title on contribution (title_key, id);

CREATE UNIQUE INDEX contribution_by_token on contribution (token);

CREATE TABLE contribution_answer (
  contribution_id INTEGER REFERENCES contribution(id) not null,
  field_id INTEGER REFERENCES form_field(id) not null,
  value text not null,
  primary key (contribution_id, field_id)
);

CREATE TABLE contribution_count (
  process_id bigint not null,
  status_id bigint not null,
  theme_id bigint not null,
  area_id bigint not null,
  visible bigint not null,
  n bigint not null,
  primary key (process_id, visible, status_id, theme_id, area_id)
);

CREATE TABLE contribution_version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  replaced_at bigint not null,
  wording text not null
);

CREATE INDEX contribution_version_by_contribution on contribution_version (contribution_id, id);

CREATE TABLE delivery (
  contribution_id bigint primary key references contribution (id),
  committed_cents bigint,
  spent_cents bigint,
  amounts_reason text not null,
  delay_reason text not null,
  updated_at bigint not null
);

CREATE TABLE draft (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  holder text not null,
  process_id INTEGER REFERENCES process(id) not null,
  data text not null,
  step text not null,
  updated_at bigint not null,
  token text not null
);

CREATE INDEX draft_by_age on draft (updated_at);

CREATE UNIQUE INDEX draft_by_holder on draft (holder, process_id);

CREATE TABLE event (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  actor_id BIGINT,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT,
  process_id BIGINT,
  data TEXT NOT NULL
);

CREATE INDEX event_by_actor on event (actor_id, id);

CREATE INDEX event_by_kind on event (kind, id);

CREATE INDEX event_by_process on event (process_id, id);

CREATE INDEX event_by_subject on event (subject_kind, subject_id, id);

CREATE TABLE form_field (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  process_id INTEGER REFERENCES process(id) not null,
  position bigint not null,
  kind text not null,
  label text not null,
  hint text not null,
  required bigint not null,
  public bigint not null,
  options text not null,
  max_length bigint
);

CREATE INDEX form_field_by_process on form_field (process_id, position, id);

CREATE TABLE identity_arrival (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id BIGINT NOT NULL UNIQUE,
  provider_id INTEGER REFERENCES identity_provider(id) NOT NULL,
  sealed BLOB NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX identity_arrival_by_end on identity_arrival (expires_at);

CREATE INDEX identity_arrival_by_provider on identity_arrival (provider_id);

CREATE TABLE identity_departure (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  ticket_hash TEXT NOT NULL UNIQUE,
  state_hash TEXT UNIQUE,
  provider_id INTEGER REFERENCES identity_provider(id) NOT NULL,
  id_token BLOB NOT NULL,
  expires_at BIGINT NOT NULL
);

CREATE INDEX identity_departure_by_end on identity_departure (expires_at);

CREATE INDEX identity_departure_by_provider on identity_departure (provider_id);

CREATE TABLE identity_login (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  state_hash TEXT NOT NULL UNIQUE,
  provider_id INTEGER REFERENCES identity_provider(id) NOT NULL,
  session_id BIGINT NOT NULL,
  person_id INTEGER REFERENCES person(id),
  return_to TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
);

CREATE INDEX identity_login_by_end on identity_login (expires_at);

CREATE INDEX identity_login_by_person on identity_login (person_id);

CREATE INDEX identity_login_by_provider on identity_login (provider_id);

CREATE TABLE identity_provider (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL,
  position BIGINT NOT NULL,
  active BIGINT NOT NULL,
  settings TEXT NOT NULL,
  client_secret BLOB,
  created_at BIGINT NOT NULL,
  changed_at BIGINT NOT NULL
);

CREATE TABLE identity_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session_id BIGINT NOT NULL UNIQUE,
  provider_id INTEGER REFERENCES identity_provider(id) NOT NULL,
  id_token BLOB NOT NULL,
  opened_at BIGINT NOT NULL
);

CREATE INDEX identity_session_by_opening on identity_session (opened_at);

CREATE INDEX identity_session_by_provider on identity_session (provider_id);

CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting',
    run_at BIGINT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    max_attempts BIGINT NOT NULL,
    lease_until BIGINT,
    lease_owner TEXT,
    unique_key TEXT,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    done_at BIGINT
);

CREATE INDEX job_dead on job (id) where state = 'dead';

CREATE INDEX job_done on job (done_at) where state = 'done';

CREATE INDEX job_due on job (run_at, id) where state = 'waiting';

CREATE INDEX job_leased on job (lease_until) where state = 'running';

CREATE UNIQUE INDEX job_unique_while_waiting on job (unique_key) where state = 'waiting';

CREATE TABLE media (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind text not null,
  hash text not null,
  mime text not null,
  bytes bigint not null,
  width bigint,
  height bigint,
  original_name text not null,
  alt text not null,
  owner_id INTEGER REFERENCES person(id),
  created_at bigint not null
);

CREATE INDEX media_by_age on media (created_at, id);

CREATE INDEX media_by_hash on media (hash);

CREATE TABLE media_link (
  media_id INTEGER REFERENCES media(id) not null,
  subject_kind text not null,
  subject_id bigint not null,
  position bigint not null,
  primary key (media_id, subject_kind, subject_id)
);

CREATE INDEX media_link_by_subject on media_link (subject_kind, subject_id, position);

CREATE TABLE milestone (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  position bigint not null,
  title text not null,
  first_planned_day bigint,
  planned_day bigint,
  started_day bigint,
  done_day bigint,
  note text not null,
  told_at bigint
);

CREATE INDEX milestone_by_contribution on milestone (contribution_id, position, id);

CREATE INDEX milestone_by_plan on milestone (done_day, planned_day, contribution_id);

CREATE TABLE moderation_alert (
  contribution_id INTEGER REFERENCES contribution(id) not null,
  n bigint not null,
  raised_at bigint,
  hid bigint not null default 0,
  primary key (contribution_id)
);

CREATE INDEX moderation_alert_by_moment on moderation_alert (raised_at, contribution_id);

CREATE TABLE moderation_appeal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  decision_id INTEGER REFERENCES moderation_decision(id) not null unique,
  person_id bigint,
  words text not null,
  at bigint not null,
  upheld bigint,
  closed_by INTEGER REFERENCES moderation_decision(id)
);

CREATE INDEX moderation_appeal_by_contribution on moderation_appeal (contribution_id, id);

CREATE INDEX moderation_appeal_by_person on moderation_appeal (person_id);

CREATE INDEX moderation_appeal_by_state on moderation_appeal (closed_by, at, id);

CREATE TABLE moderation_decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  decision text not null,
  reason_id INTEGER REFERENCES moderation_reason(id),
  note text not null,
  agent_id bigint,
  at bigint not null,
  change_id bigint,
  from_status bigint,
  undone_at bigint,
  told_at bigint
, occasion text not null default 'deposit', was_hidden bigint not null default 0);

CREATE INDEX moderation_decision_by_agent on moderation_decision (agent_id, at, id);

CREATE INDEX moderation_decision_by_contribution on moderation_decision (contribution_id, at, id);

CREATE INDEX moderation_decision_by_moment on moderation_decision (at, id);

CREATE TABLE moderation_flag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  person_id bigint,
  flagger text not null,
  email text,
  locale text not null,
  reason text not null,
  words text not null,
  at bigint not null,
  times bigint not null default 1,
  closed_by INTEGER REFERENCES moderation_decision(id),
  told_at bigint,
  unique (contribution_id, flagger)
);

CREATE INDEX moderation_flag_by_closing on moderation_flag (closed_by, id);

CREATE INDEX moderation_flag_by_moment on moderation_flag (at);

CREATE INDEX moderation_flag_by_person on moderation_flag (person_id);

CREATE INDEX moderation_flag_by_state on moderation_flag (contribution_id, closed_by, id);

CREATE TABLE moderation_lock (
  contribution_id INTEGER REFERENCES contribution(id) not null,
  agent_id bigint not null,
  until bigint not null,
  primary key (contribution_id)
);

CREATE INDEX moderation_lock_by_agent on moderation_lock (agent_id);

CREATE TABLE moderation_reason (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key text not null unique,
  title text not null,
  sentence text not null,
  article text not null,
  active bigint not null default 1
);

CREATE TABLE moderation_redaction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  field text not null,
  sealed BLOB not null,
  reason_id INTEGER REFERENCES moderation_reason(id),
  agent_id bigint,
  at bigint not null
);

CREATE INDEX moderation_redaction_by_contribution on moderation_redaction (contribution_id, id);

CREATE TABLE moderation_unsealing (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  redaction_id INTEGER REFERENCES moderation_redaction(id) not null,
  agent_id bigint,
  reason text not null,
  at bigint not null
);

CREATE INDEX moderation_unsealing_by_redaction on moderation_unsealing (redaction_id, id);

CREATE TABLE moderation_word (
  word text primary key,
  active bigint not null
);

CREATE TABLE news (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  space_id INTEGER REFERENCES space(id),
  process_id INTEGER REFERENCES process(id),
  slug text not null unique,
  title text not null,
  body text not null,
  body_source text not null,
  published_at bigint
);

CREATE INDEX news_by_date on news (published_at);

CREATE INDEX news_by_process on news (process_id, published_at);

CREATE INDEX news_by_space on news (space_id, published_at);

CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  to_address TEXT NOT NULL,
  from_name TEXT NOT NULL,
  reply_to TEXT,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  html TEXT NOT NULL,
  kind TEXT NOT NULL,
  reference TEXT,
  created_at BIGINT NOT NULL,
  sent_at BIGINT,
  state TEXT NOT NULL,
  attempts BIGINT NOT NULL DEFAULT 0,
  last_error TEXT
);

CREATE INDEX outbox_by_state on outbox (state, id);

CREATE INDEX outbox_by_time on outbox (created_at, id);

CREATE TABLE page (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  space_id INTEGER REFERENCES space(id),
  process_id INTEGER REFERENCES process(id),
  slug text not null,
  title text not null,
  body text not null,
  body_source text not null,
  position bigint not null,
  published bigint not null
);

CREATE INDEX page_by_process on page (process_id);

CREATE UNIQUE INDEX page_by_slug on page (space_id, slug);

CREATE UNIQUE INDEX page_of_site on page (slug) where space_id is null;

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
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
, name_kind TEXT, given_name TEXT, family_name TEXT, chosen_name TEXT, born_on TEXT, light_at BIGINT);

CREATE INDEX person_by_birth on person (born_on);

CREATE INDEX person_by_confirmation on person (confirmed_at, created_at);

CREATE TABLE person_identity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  provider_id INTEGER REFERENCES identity_provider(id) NOT NULL,
  subject TEXT NOT NULL,
  person_id INTEGER REFERENCES person(id) NOT NULL,
  linked_at BIGINT NOT NULL,
  last_used_at BIGINT NOT NULL,
  acr TEXT NOT NULL,
  organisation TEXT NOT NULL,
  unique (provider_id, subject)
);

CREATE INDEX person_identity_by_person on person_identity (person_id);

CREATE TABLE person_token (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  person_id INTEGER REFERENCES person(id) NOT NULL,
  return_to TEXT,
  created_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL,
  used_at BIGINT
, email TEXT, session_id BIGINT, password_hash TEXT, chosen_name TEXT);

CREATE INDEX person_token_by_person on person_token (person_id, kind);

CREATE TABLE phase (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  process_id INTEGER REFERENCES process(id) not null,
  position bigint not null,
  title text not null,
  summary text not null,
  opens_at bigint,
  closes_at bigint
);

CREATE INDEX phase_by_closing on phase (closes_at);

CREATE INDEX phase_by_process on phase (process_id, position, id);

CREATE TABLE process (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  space_id INTEGER REFERENCES space(id) not null,
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

CREATE INDEX process_by_space on process (space_id, id);

CREATE TABLE recovery_code (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person(id) NOT NULL,
  code_hash TEXT NOT NULL,
  created_at BIGINT NOT NULL,
  used_at BIGINT
);

CREATE INDEX recovery_code_by_person on recovery_code (person_id, code_hash);

CREATE TABLE reference_counter (
  prefix text primary key,
  last bigint not null
);

CREATE TABLE role_grant (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person(id) NOT NULL,
  role TEXT NOT NULL,
  area_id BIGINT,
  theme_id BIGINT,
  created_at BIGINT NOT NULL
, process_id BIGINT, starts_at BIGINT, ends_at BIGINT, bundle BIGINT, source BIGINT, stands_in_for_id INTEGER REFERENCES person(id), reviewed_at BIGINT);

CREATE INDEX role_grant_by_bundle on role_grant (bundle);

CREATE INDEX role_grant_by_person on role_grant (person_id);

CREATE INDEX role_grant_by_role on role_grant (role, person_id);

CREATE INDEX role_grant_by_source on role_grant (source);

CREATE TABLE schema_migration (
    stamp TEXT PRIMARY KEY,
    checksum TEXT NOT NULL
);

CREATE TABLE search_doc (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject_id BIGINT NOT NULL,
    process_id BIGINT,
    title_stems TEXT NOT NULL,
    stems TEXT NOT NULL,
    UNIQUE (kind, subject_id)
);

CREATE TRIGGER search_doc_added after insert on search_doc begin
    insert into search_doc_fts (rowid, stems) values (new.id, new.stems);
end;

CREATE TRIGGER search_doc_removed after delete on search_doc begin
    insert into search_doc_fts (search_doc_fts, rowid, stems) values ('delete', old.id, old.stems);
end;

CREATE TRIGGER search_doc_renewed after update on search_doc begin
    insert into search_doc_fts (search_doc_fts, rowid, stems) values ('delete', old.id, old.stems);
    insert into search_doc_fts (rowid, stems) values (new.id, new.stems);
end;

CREATE VIRTUAL TABLE search_doc_fts using fts5(
    stems, content = 'search_doc', content_rowid = 'id', detail = 'full',
    tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE second_factor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER REFERENCES person(id) NOT NULL UNIQUE,
  secret BLOB NOT NULL,
  last_step BIGINT NOT NULL,
  created_at BIGINT NOT NULL
);

CREATE TABLE sent_form (
  form text primary key,
  content text not null,
  at bigint not null,
  location text,
  notice text
);

CREATE INDEX sent_form_by_age on sent_form (at);

CREATE TABLE session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  token_hash TEXT NOT NULL UNIQUE,
  person_id INTEGER REFERENCES person(id),
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL,
  expires_at BIGINT NOT NULL
, device TEXT, pending_person_id INTEGER REFERENCES person(id), pending_until BIGINT, proof TEXT);

CREATE INDEX session_by_end on session (expires_at);

CREATE INDEX session_by_pending_person on session (pending_person_id);

CREATE INDEX session_by_person on session (person_id);

CREATE TABLE setting (
  key text primary key,
  value text not null,
  updated_at bigint not null
);

CREATE TABLE space (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug text not null unique,
  title text not null,
  summary text not null,
  body text not null,
  body_source text not null,
  visibility text not null,
  position bigint not null,
  archived bigint not null default 0
);

CREATE TABLE space_member (
  space_id INTEGER REFERENCES space(id) not null,
  person_id INTEGER REFERENCES person(id) not null,
  added_at bigint not null,
  primary key (space_id, person_id)
);

CREATE INDEX space_member_by_person on space_member (person_id, space_id);

CREATE TABLE space_role (
  space_id INTEGER REFERENCES space(id) not null,
  role text not null,
  primary key (space_id, role)
);

CREATE TABLE status (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  process_id INTEGER REFERENCES process(id) not null,
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

CREATE UNIQUE INDEX status_by_key on status (process_id, key);

CREATE TABLE status_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  contribution_id INTEGER REFERENCES contribution(id) not null,
  at bigint not null,
  from_status INTEGER REFERENCES status(id),
  to_status INTEGER REFERENCES status(id) not null,
  reason text not null,
  response text not null,
  agent_id bigint,
  public bigint not null,
  told_at bigint
);

CREATE INDEX status_change_by_contribution on status_change (contribution_id, at, id);

CREATE TABLE subscription (
  person_id bigint not null,
  subject_kind text not null,
  subject_id bigint not null,
  at bigint not null,
  primary key (person_id, subject_kind, subject_id)
);

CREATE INDEX subscription_by_subject on subscription (subject_kind, subject_id, person_id);

CREATE TABLE support (
  contribution_id INTEGER REFERENCES contribution(id) not null,
  person_id bigint not null,
  at bigint not null,
  primary key (contribution_id, person_id)
);

CREATE INDEX support_by_person on support (person_id, at);

CREATE TABLE theme (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug text not null unique,
  name text not null,
  icon text not null,
  color text not null,
  position bigint not null,
  active bigint not null default 1
);

CREATE TABLE turnout (
    round_id INTEGER REFERENCES voting_round(id) NOT NULL,
    person_id INTEGER REFERENCES person(id) NOT NULL,
    channel TEXT NOT NULL,
    day BIGINT NOT NULL,
    area_id BIGINT,
    statements TEXT NOT NULL,
    receipt_hash TEXT NOT NULL,
    sealed_handle BLOB,
    PRIMARY KEY (round_id, person_id)
)
WITHOUT ROWID;

CREATE UNIQUE INDEX turnout_receipt ON turnout (receipt_hash);

CREATE TABLE turnout_count (
    round_id INTEGER REFERENCES voting_round(id) NOT NULL,
    day BIGINT NOT NULL,
    area_id BIGINT NOT NULL,
    channel TEXT NOT NULL,
    shard BIGINT NOT NULL,
    n BIGINT NOT NULL,
    PRIMARY KEY (round_id, day, area_id, channel, shard)
);

CREATE TABLE unit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name text not null,
  mailbox text not null,
  active bigint not null default 1
, notify bigint not null default 1, remind_days bigint not null default 3);

CREATE TABLE voting_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    process_id INTEGER REFERENCES process(id) NOT NULL,
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    source TEXT NOT NULL,
    theme_id BIGINT,
    UNIQUE (process_id, key)
);

CREATE TABLE voting_category_member (
    category_id INTEGER REFERENCES voting_category(id) NOT NULL,
    contribution_id INTEGER REFERENCES contribution(id) NOT NULL,
    PRIMARY KEY (category_id, contribution_id)
);

CREATE INDEX voting_category_member_by_contribution ON voting_category_member (contribution_id);

CREATE TABLE voting_round (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    process_id INTEGER REFERENCES process(id) NOT NULL,
    ballot_rule TEXT NOT NULL,
    counting_rule TEXT NOT NULL,
    eligibility TEXT NOT NULL,
    other_ways TEXT NOT NULL,
    changeable BIGINT NOT NULL,
    envelope_cents BIGINT NOT NULL,
    seed TEXT NOT NULL,
    seal_salt TEXT,
    first_ballot_day BIGINT,
    sealed_at BIGINT,
    published_at BIGINT,
    report TEXT,
    pb TEXT,
    created_at BIGINT NOT NULL,
    UNIQUE (process_id)
);

