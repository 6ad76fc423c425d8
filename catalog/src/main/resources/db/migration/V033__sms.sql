-- Who asked by SMS lately and how often: the keyed hash of a telephone number, forgotten after a day.
create table sms_number (
  hash text primary key check (hash ~ '^[A-Za-z0-9_-]{43}$'),
  -- The hour in which messages are counted begins with the first of them.
  since timestamptz not null,
  asked int not null check (asked >= 0),
  seen_at timestamptz not null
);
create index sms_number_seen on sms_number (seen_at);

-- What was answered, so that a message that comes twice is answered the same and counted once.
create table sms_answer (
  number text not null references sms_number on delete cascade,
  -- The keyed hash of the provider's name of the message, or else of its words.
  message text not null check (message ~ '^[A-Za-z0-9_-]{43}$'),
  answered_at timestamptz not null,
  -- None when the number had asked too much.
  reply text check (length(reply) between 1 and 140),
  primary key (number, message)
);
