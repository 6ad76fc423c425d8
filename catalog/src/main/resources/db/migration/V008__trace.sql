create table batch (
  id bigint primary key,
  sku_id bigint not null references sku,
  lot text not null check (length(lot) between 1 and 20),
  code text not null unique check (code ~ '^LG[0-9]{10}$'),
  quantity int not null check (quantity > 0),
  produced_on date not null,
  expires_on date not null check (expires_on >= produced_on),
  demo boolean not null,
  unique (sku_id, lot)
);

create table trace_event (
  id bigint primary key,
  batch_id bigint not null references batch,
  position int not null,
  kind text not null check (kind in ('PLANTING', 'BREEDING', 'CATCH', 'INPUT', 'HARVEST', 'INSPECTION',
    'PROCESSING', 'PACKING', 'STORAGE', 'TRANSPORT', 'HALL', 'SALE')),
  at timestamptz not null,
  place localized_text not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  actor localized_text not null,
  note localized_text not null,
  measurements jsonb not null check (jsonb_typeof(measurements) = 'array'),
  certificate text references certificate (number),
  picture picture,
  picture_key text generated always as (picture ->> 'key') stored references media_asset,
  check ((latitude is null) = (longitude is null)),
  unique (batch_id, position)
);
