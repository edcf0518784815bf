-- Mails on their way and gone. Bodies are emptied once a server took them: they hold links that open things.
create table outbox (
  id @id,
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
create index outbox_by_time on outbox (created_at, id);
create index outbox_by_state on outbox (state, id);
