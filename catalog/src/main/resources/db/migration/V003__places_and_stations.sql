-- Towns, and the three-level delivery network of the county plan.
create table town (
  slug slug primary key,
  name localized_text not null,
  position int not null unique,
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180)
);

create table station (
  code text primary key check (code ~ '^[A-Z0-9-]{2,12}$'),
  town slug not null unique references town,
  name localized_text not null,
  address localized_text not null,
  opens time not null,
  closes time not null check (closes > opens)
);

create table village_point (
  code text primary key check (code ~ '^[A-Z0-9-]{2,12}$'),
  station text not null references station,
  name localized_text not null
);
create index village_point_station on village_point (station);

-- Where pieces lie: the county centre and each hall.
create table stock_point (
  code text primary key check (code ~ '^[a-z0-9-]{2,40}$'),
  name localized_text not null
);
