-- What happened, in order, for ever: rows are only added. Never the choices of a ballot.
create table event (
  id @id,
  at BIGINT NOT NULL,
  kind TEXT NOT NULL,
  actor_id BIGINT,
  subject_kind TEXT NOT NULL,
  subject_id BIGINT,
  process_id BIGINT,
  data TEXT NOT NULL
);
create index event_by_subject on event (subject_kind, subject_id, id);
create index event_by_process on event (process_id, id);
create index event_by_kind on event (kind, id);
create index event_by_actor on event (actor_id, id);
