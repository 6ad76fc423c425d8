-- Who of the office has changed what of the deliveries' settings: days of rest, the terms, and which
-- freight rule a region has. What was and what is are told as the setting's own text.
create table delivery_change (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('DAYS', 'TERMS', 'REGIONS')),
  -- A place that rests, a term's name, or the code of a division.
  subject text not null check (length(subject) between 1 and 80),
  before text check (length(before) <= 200),
  after text check (length(after) <= 200),
  staff bigint not null references staff_account,
  at timestamptz not null default now()
);
create index delivery_change_kind on delivery_change (kind, id desc);
