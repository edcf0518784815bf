-- Who sees a private space beside administrators: people one by one, and all who hold a role. What was for members before
-- stays open to the citizen council.
create table space_member (
  space_id @ref(space) not null,
  person_id @ref(person) not null,
  added_at bigint not null,
  primary key (space_id, person_id)
);
create index space_member_by_person on space_member (person_id, space_id);

create table space_role (
  space_id @ref(space) not null,
  role text not null,
  primary key (space_id, role)
);
insert into space_role (space_id, role) select id, 'council_member' from space where visibility = 'members';
