-- What agents did, in order, each entry chained to the one before by its hash. Rows are only added: triggers refuse the
-- rest, and `parvis audit verify` finds what was done behind their back. How the hash is made: rules/canonical.rs.
create table audit_entry (
  seq @id,
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
  -- Folded words for searching; made from the rest, so not part of the hash.
  search TEXT NOT NULL
);
create index audit_entry_by_actor on audit_entry (actor_id, seq);
create index audit_entry_by_act on audit_entry (act, seq);
create index audit_entry_by_subject on audit_entry (subject_kind, subject_id, seq);
create index audit_entry_by_process on audit_entry (process_id, seq);
create index audit_entry_by_moment on audit_entry (at, seq);

-- The end of the chain, kept apart: so entries taken away at the end are missed too.
create table audit_head (
  id BIGINT PRIMARY KEY,
  seq BIGINT NOT NULL,
  hash TEXT NOT NULL
);
insert into audit_head (id, seq, hash)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- @sqlite
create trigger audit_entry_never_changes before update on audit_entry
begin
  select raise(abort, 'the audit log is only added to');
end;
create trigger audit_entry_never_goes before delete on audit_entry
begin
  select raise(abort, 'the audit log is only added to');
end;
-- @end
-- @postgres
create function audit_entry_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only added to';
end $$;
create trigger audit_entry_never_changes before update or delete on audit_entry
  for each row execute function audit_entry_is_kept();
create trigger audit_entry_never_emptied before truncate on audit_entry
  for each statement execute function audit_entry_is_kept();
-- @end
