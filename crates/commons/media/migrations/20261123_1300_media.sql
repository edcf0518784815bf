-- Pictures and documents. The bytes stand in the tenant's folder under their hash; several rows may share them.
create table media (
  id @id,
  kind text not null,
  hash text not null,
  mime text not null,
  bytes bigint not null,
  width bigint,
  height bigint,
  original_name text not null,
  alt text not null,
  owner_id @ref(person),
  created_at bigint not null
);
create index media_by_hash on media (hash);
create index media_by_age on media (created_at, id);

-- What they belong to. A row of media without a link is forgotten after seven days.
create table media_link (
  media_id @ref(media) not null,
  subject_kind text not null,
  subject_id bigint not null,
  position bigint not null,
  primary key (media_id, subject_kind, subject_id)
);
create index media_link_by_subject on media_link (subject_kind, subject_id, position);
