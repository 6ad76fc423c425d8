create table certificate (
  id bigint primary key,
  number text not null unique check (length(number) between 3 and 60),
  brand_id bigint not null references brand,
  mark text not null check (mark in ('GREEN', 'ORGANIC', 'GEOGRAPHICAL_INDICATION', 'POLLUTION_FREE',
    'PRODUCTION_LICENCE', 'CONFORMITY')),
  scope localized_text not null,
  issuer localized_text not null,
  issued date not null,
  expires date check (expires >= issued),
  demo boolean not null,
  -- A demo certificate can't be mistaken for an official one.
  check (not demo or number like 'DEMO-%'),
  -- Only a geographical indication is granted without end.
  check (expires is not null or mark = 'GEOGRAPHICAL_INDICATION')
);
create index certificate_brand on certificate (brand_id);

create table certificate_product (
  certificate_id bigint not null references certificate,
  product_id bigint not null references product,
  primary key (certificate_id, product_id)
);
create index certificate_product_product on certificate_product (product_id);
