-- What somebody found suspicious about a package. Photograph and contact go once it is settled.
create table suspicion (
  id bigint primary key,
  -- As it was typed or scanned; empty when the package had none.
  code text not null check (length(code) <= 200),
  batch_id bigint references batch,
  gtin text,
  serial text,
  words text not null check (length(words) between 2 and 1000),
  contact text check (length(contact) between 2 and 120),
  picture text check (picture ~ '^[0-9A-Za-z_-]{32}$'),
  language text not null check (language in ('zh', 'en')),
  state text not null check (state in ('NEW', 'CHECKING', 'GENUINE', 'COUNTERFEIT', 'OTHER')),
  note text check (length(note) between 1 and 1000),
  who text check (length(who) between 1 and 80),
  version int not null default 1,
  reported_at timestamptz not null,
  settled_at timestamptz,
  check ((state in ('NEW', 'CHECKING')) = (settled_at is null))
);
create index suspicion_state on suspicion (state, reported_at, id);
create index suspicion_batch on suspicion (batch_id) where batch_id is not null;
create index suspicion_personal on suspicion (reported_at) where contact is not null or picture is not null;
