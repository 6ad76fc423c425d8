-- Serial numbers of single items, printed on their labels: random, so that nobody can guess one.
create table serial_code (
  gtin gtin not null,
  serial text not null check (serial ~ '^[!-"%-?A-Z_a-z]{1,20}$'),
  batch_id bigint not null references batch,
  -- From 1 within its batch: labels are printed by it, and it is never told to the public.
  ordinal int not null check (ordinal > 0),
  -- How often somebody asked for it; serial_scan holds the first of them.
  scans bigint not null default 0,
  primary key (gtin, serial),
  unique (batch_id, ordinal)
);

-- When and roughly where a code was asked for. Neither address nor device is kept.
create table serial_scan (
  id bigint generated always as identity primary key,
  gtin gtin not null,
  serial text not null,
  way text not null check (way in ('WEB', 'KIOSK', 'SMS')),
  -- A hall's slug, or a region such as CN-46; null for who knows.
  place text check (length(place) between 1 and 40),
  at timestamptz not null,
  foreign key (gtin, serial) references serial_code on delete cascade
);
create index serial_scan_code on serial_scan (gtin, serial, at);

-- Who was counted lately, as a keyed digest that tells nothing: they are not counted again so soon.
create table serial_visit (
  digest text primary key check (length(digest) = 43),
  until timestamptz not null
);
create index serial_visit_until on serial_visit (until);

-- Codes of known products that were never given out: perhaps of counterfeits.
create table serial_unknown (
  gtin gtin not null,
  -- Empty for those that came when there were too many to tell apart.
  serial text not null check (length(serial) <= 20),
  times bigint not null default 1,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (gtin, serial)
);
create index serial_unknown_latest on serial_unknown (last_at desc);
