-- Coupons and who used them. A coupon's terms never change; it can only end early.
create table coupon (
  code text primary key check (code ~ '^[A-Z0-9]{3,20}$'),
  label localized_text not null,
  kind text not null check (kind in ('AMOUNT', 'PERCENT')),
  value bigint not null check (value between 1 and 99999999999),  -- fen off, or percent off
  minimum_fen bigint not null check (minimum_fen between 0 and 99999999999),
  brand slug references brand (slug),       -- for this brand's goods alone
  product slug references product (slug),   -- for this product alone
  per_person int check (per_person between 1 and 1000),
  total_limit int check (total_limit between 1 and 10000000),
  used int not null default 0,
  begins timestamptz not null,
  ends timestamptz not null,
  demo boolean not null,
  created_at timestamptz not null,
  check (kind = 'AMOUNT' or value <= 99),
  check (brand is null or product is null),
  -- The last word on the limit, whatever the program does.
  check (used >= 0 and (total_limit is null or used <= total_limit)),
  check (ends >= begins)
);
create index coupon_newest on coupon (created_at desc, code);
create index coupon_brand on coupon (brand);
create index coupon_product on coupon (product);

create table coupon_use (
  coupon text not null references coupon,
  order_number text not null check (length(order_number) between 1 and 40),
  person text not null check (person ~ '^[A-Za-z0-9_-]{43}$'),  -- a digest: nobody's telephone stands here
  discount_fen bigint not null check (discount_fen between 1 and 99999999999),
  used_at timestamptz not null,
  primary key (coupon, order_number)
);
create index coupon_use_person on coupon_use (coupon, person);
create index coupon_use_order on coupon_use (order_number);
