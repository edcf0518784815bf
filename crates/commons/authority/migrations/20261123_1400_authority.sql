-- What an authority sets: one row a page of settings, each a JSON object.
create table setting (
  key text primary key,
  value text not null,
  updated_at bigint not null
);
