-- Forms that create something, received within the last day, each with what was sent last: see the module `once` of the
-- crate web.
create table sent_form (
  form text primary key,
  content text not null,
  at bigint not null,
  location text,
  notice text
);
create index sent_form_by_age on sent_form (at);
