-- What a contribution said before its author corrected it.
create table contribution_version (
  id @id,
  contribution_id @ref(contribution) not null,
  replaced_at bigint not null,
  wording text not null
);
create index contribution_version_by_contribution on contribution_version (contribution_id, id);
