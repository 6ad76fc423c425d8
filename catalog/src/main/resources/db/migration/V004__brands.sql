create table brand (
  id bigint primary key,
  slug slug not null unique,
  town slug not null references town,
  position int not null,
  name localized_text not null,
  tagline localized_text not null,
  story localized_text not null,
  origin localized_text not null,
  colour text not null check (colour ~ '^#[0-9A-Fa-f]{6}$'),
  emblem picture not null,
  emblem_key text generated always as (emblem ->> 'key') stored references media_asset,
  scene picture not null,
  scene_key text generated always as (scene ->> 'key') stored references media_asset,
  demo boolean not null,
  version bigint not null
);

create table brand_packaging (
  brand_id bigint not null references brand,
  position int not null,
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset,
  primary key (brand_id, position)
);

-- Licence to use the county brand mark (county plan: number, holder, scope, validity).
create table mark_licence (
  number text primary key check (length(number) between 3 and 40),
  brand_id bigint not null references brand,
  holder localized_text not null,
  scope localized_text not null,
  valid_from date not null,
  valid_to date not null check (valid_to >= valid_from)
);
create index mark_licence_brand on mark_licence (brand_id);

create table campaign (
  id bigint primary key,
  brand_id bigint not null references brand,
  title localized_text not null,
  kind text not null check (kind in ('ONLINE', 'OFFLINE')),
  begins date not null,
  ends date not null check (ends >= begins),
  place localized_text not null,
  text localized_text not null,
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset
);
create index campaign_brand on campaign (brand_id);
