-- Units are told by mail of what is asked of them, and again some days before it is due; each may turn it off.
alter table unit add column notify bigint not null default 1;
alter table unit add column remind_days bigint not null default 3;
alter table assessment add column reminded_at bigint;
