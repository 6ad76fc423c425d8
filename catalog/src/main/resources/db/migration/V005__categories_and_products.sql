-- Two levels: a category with a parent holds products, one without holds categories.
create table category (
  slug slug primary key,
  parent slug references category,
  position int not null,
  name localized_text not null,
  check (parent is distinct from slug)
);
create index category_parent on category (parent);

create table product (
  id bigint primary key,
  slug slug not null unique,
  brand_id bigint not null references brand,
  category slug not null references category,
  name localized_text not null,
  summary localized_text not null,
  description localized_text not null,
  origin localized_text not null,
  storage localized_text not null,
  temperature text not null check (temperature in ('AMBIENT', 'CHILLED', 'FROZEN')),
  shelf_life_days int not null check (shelf_life_days between 1 and 3650),
  season int not null check (season between 0 and 4095),
  assisted boolean not null,
  specification jsonb not null check (jsonb_typeof(specification) = 'array'),
  nutrition jsonb not null check (jsonb_typeof(nutrition) = 'array'),
  listed_on date not null,
  sold int not null default 0 check (sold >= 0),
  rating_sum int not null default 0,
  rating_count int not null default 0,
  demo boolean not null,
  version bigint not null,
  check (rating_count >= 0 and rating_sum between rating_count and rating_count * 5)
);
create index product_brand on product (brand_id);
create index product_category on product (category);
create index product_newest on product (listed_on desc, id);
create index product_sales on product (sold desc, id);

create table product_picture (
  product_id bigint not null references product,
  position int not null,
  picture picture not null,
  picture_key text generated always as (picture ->> 'key') stored references media_asset,
  primary key (product_id, position)
);

create table sku (
  id bigint primary key,
  product_id bigint not null references product,
  position int not null,
  code text not null unique check (code ~ '^[A-Z0-9-]{3,24}$'),
  gtin gtin not null unique,
  name localized_text not null,
  weight_grams int not null check (weight_grams between 1 and 100000),
  price_fen bigint not null check (price_fen between 0 and 99999999999),
  unique (product_id, position)
);
