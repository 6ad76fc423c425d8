-- What delivery costs and when it arrives; the office edits all of it.

-- One rule a region that couriers treat alike, one for town stations, village points and halls each.
create table freight_rule (
  code text primary key check (code ~ '^[a-z][a-z0-9-]{1,39}$'),
  version int not null default 1,
  kind text not null check (kind in ('COURIER', 'HALL', 'STATION')),
  name localized_text not null,
  position int not null unique,
  served boolean not null,
  first_grams int not null check (first_grams between 1 and 1000000),
  first_fen bigint not null check (first_fen between 0 and 10000000),
  further_grams int not null check (further_grams between 1 and 1000000),
  further_fen bigint not null check (further_fen between 0 and 10000000),
  -- Goods of the cold chain go in insulated boxes, each of which costs this much.
  cold_chain boolean not null,
  cold_box_grams int not null check (cold_box_grams between 1 and 1000000),
  cold_box_fen bigint not null check (cold_box_fen between 0 and 10000000),
  -- From goods of this worth the freight by weight is waived; boxes are not.
  free_above_fen bigint check (free_above_fen > 0),
  heaviest_grams int not null check (heaviest_grams between 1 and 10000000),
  -- Days from leaving the county centre to the door, for couriers.
  days_earliest int not null check (days_earliest between 0 and 60),
  days_latest int not null check (days_latest between days_earliest and 60)
);

-- A rule holds for whole provinces, or for single cities and counties in them: the narrowest wins.
create table freight_division (
  division text primary key check (division ~ '^[0-9]{6}$'),
  rule text not null references freight_rule
);

create table freight_change (
  id bigint generated always as identity primary key,
  rule text not null references freight_rule,
  before jsonb not null,
  after jsonb not null,
  staff bigint not null references staff_account,
  at timestamptz not null default now()
);
create index freight_change_rule on freight_change (rule, id desc);

-- One row: what holds for all deliveries.
create table delivery_terms (
  single boolean primary key default true check (single),
  version int not null default 1,
  -- What is paid before this time of day, in the county, leaves with the next van or courier.
  cut_off time not null,
  -- Opening time that a hall takes to pack an order.
  hall_minutes int not null check (hall_minutes between 0 and 1440),
  -- Days that a parcel waits at a hall, station or village point before it goes back.
  days_kept int not null check (days_kept between 1 and 60)
);
insert into delivery_terms (cut_off, hall_minutes, days_kept) values ('16:00', 120, 7);

-- Days on which something rests: 'routes' (the county's vans), 'couriers', or a hall or station by
-- its slug or code.
create table closed_day (
  place text not null check (place ~ '^[A-Za-z0-9-]{2,80}$'),
  day date not null,
  note text not null default '' check (length(note) <= 80),
  primary key (place, day)
);

-- The van from town to village comes every two days: half of a station's villages on days whose
-- number since 1970-01-01 is even (phase 0), the others on odd ones (phase 1).
alter table village_point add column route_phase int not null default 0
  check (route_phase in (0, 1));
update village_point v set route_phase = n.phase
  from (select code, ((row_number() over (partition by station order by code) - 1) % 2)::int as phase
        from village_point) n
  where n.code = v.code;

insert into freight_rule (code, kind, name, position, served, first_grams, first_fen, further_grams,
  further_fen, cold_chain, cold_box_grams, cold_box_fen, free_above_fen, heaviest_grams,
  days_earliest, days_latest) values
('county', 'COURIER', '{"zh": "临高县内", "en": "Within Lingao"}', 1, true,
  3000, 500, 1000, 50, true, 10000, 300, 5900, 100000, 0, 1),
('hainan', 'COURIER', '{"zh": "海南省内", "en": "Within Hainan"}', 2, true,
  1000, 800, 1000, 200, true, 10000, 1000, 9900, 50000, 1, 2),
('south', 'COURIER', '{"zh": "华南及邻近省区", "en": "South China"}', 3, true,
  1000, 1200, 1000, 400, true, 8000, 1500, 19900, 50000, 2, 3),
('centre', 'COURIER', '{"zh": "华东、华中及川渝", "en": "East, central and south-west China"}', 4, true,
  1000, 1400, 1000, 600, true, 8000, 2000, 19900, 50000, 2, 4),
('north', 'COURIER', '{"zh": "华北、东北及西北", "en": "North, north-east and north-west China"}', 5, true,
  1000, 1600, 1000, 800, true, 6000, 2800, 29900, 50000, 3, 5),
('remote', 'COURIER', '{"zh": "新疆、西藏及三沙", "en": "Xinjiang, Tibet and Sansha"}', 6, true,
  1000, 2500, 1000, 1800, false, 6000, 0, null, 30000, 5, 9),
('beyond', 'COURIER', '{"zh": "港澳台", "en": "Hong Kong, Macao and Taiwan"}', 7, false,
  1000, 0, 1000, 0, false, 6000, 0, null, 30000, 0, 0),
('hall', 'HALL', '{"zh": "体验馆自提", "en": "Pickup at a hall"}', 8, true,
  1000, 0, 1000, 0, true, 10000, 0, null, 200000, 0, 0),
('station', 'STATION', '{"zh": "镇服务站自提", "en": "Pickup at a town station"}', 9, true,
  5000, 200, 5000, 100, true, 10000, 200, 3900, 100000, 0, 0),
('village', 'STATION', '{"zh": "村服务点自提", "en": "Pickup at a village point"}', 10, true,
  5000, 300, 5000, 150, false, 10000, 0, 3900, 50000, 0, 0);

insert into freight_division (division, rule) values
('469024', 'county'), ('460000', 'hainan'), ('460300', 'remote'),
('350000', 'south'), ('360000', 'south'), ('430000', 'south'), ('440000', 'south'),
('450000', 'south'), ('520000', 'south'), ('530000', 'south'),
('310000', 'centre'), ('320000', 'centre'), ('330000', 'centre'), ('340000', 'centre'),
('410000', 'centre'), ('420000', 'centre'), ('500000', 'centre'), ('510000', 'centre'),
('110000', 'north'), ('120000', 'north'), ('130000', 'north'), ('140000', 'north'),
('150000', 'north'), ('210000', 'north'), ('220000', 'north'), ('230000', 'north'),
('370000', 'north'), ('610000', 'north'), ('620000', 'north'), ('630000', 'north'),
('640000', 'north'), ('540000', 'remote'), ('650000', 'remote'),
('710000', 'beyond'), ('810000', 'beyond'), ('820000', 'beyond');
