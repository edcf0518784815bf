create table area (
  id @id,
  parent_id @ref(area),
  kind text not null,
  code text not null,
  name text not null,
  sort_key @blob not null,
  lat double precision,
  lon double precision,
  geometry text,
  population bigint,
  position bigint not null default 0
);
create unique index area_by_code on area (kind, code);
create index area_by_kind on area (kind, sort_key, id);
create index area_by_parent on area (parent_id);

create table theme (
  id @id,
  slug text not null unique,
  name text not null,
  icon text not null,
  color text not null,
  position bigint not null,
  active bigint not null default 1
);
