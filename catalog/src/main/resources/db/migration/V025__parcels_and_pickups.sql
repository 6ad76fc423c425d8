-- Parcels on their way, and what waits to be fetched.
create table parcel (
  -- Printed on the label as a bar code.
  number text primary key check (number ~ '^P[0-9]{6}[0-9A-HJKMNP-TV-Z]{7}$'),
  order_number text not null references shop_order,
  position int not null check (position between 1 and 20),
  carrier text not null check (carrier in
    ('SF', 'EMS', 'JD', 'ZTO', 'YTO', 'STO', 'YUNDA', 'COUNTY_VAN')),
  tracking_number text not null check (tracking_number ~ '^[A-Z0-9-]{6,40}$'),
  status text not null check (status in ('SHIPPED', 'ARRIVED', 'HANDED_OUT', 'RETURNED')),
  unique (order_number, position),
  unique (carrier, tracking_number)
);

create table parcel_event (
  id bigint generated always as identity primary key,
  parcel text not null references parcel,
  kind text not null check (kind in
    ('SHIPPED', 'ON_THE_WAY', 'ARRIVED', 'PASSED_ON', 'HANDED_OUT', 'RETURNED')),
  -- Where, or what somebody wrote; empty when the kind says it all.
  note text not null default '' check (length(note) <= 120),
  who text not null check (length(who) between 1 and 80),
  at timestamptz not null default now()
);
create index parcel_event_parcel on parcel_event (parcel, id);

-- An order that waits at a hall, a station or a village point. Its code opens nothing afterwards.
create table pickup (
  order_number text primary key references shop_order,
  -- The hall or the station whose staff hands it out.
  place text not null check (length(place) between 2 and 80),
  code text not null check (code ~ '^[0-9]{8}$'),
  state text not null check (state in ('WAITING', 'HANDED_OUT', 'GIVEN_BACK')),
  ready_at timestamptz not null,
  keep_until date not null,
  ended_at timestamptz,
  ended_by text check (length(ended_by) between 1 and 80),
  check ((state = 'WAITING') = (ended_at is null)),
  check ((ended_at is null) = (ended_by is null))
);
create unique index pickup_code on pickup (code) where state = 'WAITING';
create index pickup_place on pickup (place, state, keep_until);
