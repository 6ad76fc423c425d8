create table stock (
  sku_id bigint not null references sku,
  point text not null references stock_point,
  available int not null check (available >= 0),
  primary key (sku_id, point)
);
create index stock_point_sku on stock (point, sku_id);

create table hall (
  slug slug primary key,
  position int not null,
  stock_point text not null unique references stock_point,
  name localized_text not null,
  area_square_metres int not null check (area_square_metres > 0),
  address localized_text not null,
  phone text not null,
  opens time not null,
  closes time not null check (closes > opens),
  closed_on int not null default 0 check (closed_on between 0 and 127),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  directions localized_text not null,
  story localized_text not null,
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset,
  inside picture not null,
  inside_key text generated always as (inside ->> 'key') stored references media_asset,
  demo boolean not null
);

create table hall_shelf (
  hall slug not null references hall,
  code text not null check (code ~ '^[A-Z0-9]{1,4}$'),
  position int not null,
  name localized_text not null,
  primary key (hall, code)
);

-- A brand's goods lie on one shelf of a hall.
create table hall_shelf_brand (
  hall slug not null,
  code text not null,
  brand_id bigint not null references brand,
  primary key (hall, brand_id),
  foreign key (hall, code) references hall_shelf
);
