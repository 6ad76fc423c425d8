-- Orders. What was bought is kept as it was: names, prices, discounts, freight and promise never change.
create table shop_order (
  number text primary key check (number ~ '^L[0-9]{6}[0-9A-HJKMNP-TV-Z]{7}$'),
  status text not null check (status in ('TO_PAY', 'PAID', 'PREPARING', 'SHIPPED',
    'READY_FOR_PICKUP', 'RECEIVED', 'DONE', 'CANCELLED', 'REFUNDING', 'REFUNDED')),
  -- Something is wrong with it: nothing happens until the office has looked.
  held boolean not null default false,
  customer bigint,
  language text not null check (language in ('zh', 'en')),
  -- Erased when the customer wishes; the order stays for the books.
  contact_name text check (length(contact_name) between 1 and 80),
  contact_mobile text check (contact_mobile ~ '^1[3-9][0-9]{9}$'),
  contact_email text check (length(contact_email) between 3 and 254),
  delivery jsonb not null check (coalesce(delivery ->> 'kind' in ('courier', 'hall', 'station'), false)),
  delivery_kind text generated always as (delivery ->> 'kind') stored,
  -- The hall or the station to which it goes.
  delivery_place text generated always as (coalesce(delivery ->> 'hall', delivery ->> 'station')) stored,
  stock_point text not null references stock_point,
  payment_method text not null check (payment_method in ('ALIPAY', 'WECHAT_PAY', 'CARD')),
  goods_fen bigint not null check (goods_fen >= 0),
  discount_fen bigint not null check (discount_fen between 0 and goods_fen),
  freight_fen bigint not null check (freight_fen >= 0),
  total_fen bigint not null check (total_fen = goods_fen - discount_fen + freight_fen),
  gift_note text check (length(gift_note) between 1 and 200),
  invoice jsonb check (jsonb_typeof(invoice) = 'object'),
  earliest date not null,
  latest date not null check (latest >= earliest),
  ready_at timestamptz,
  cold_chain boolean not null,
  placed_at timestamptz not null,
  pay_until timestamptz not null check (pay_until > placed_at),
  paid_at timestamptz,
  -- By which attempt it was paid; none for an order that cost nothing.
  paid_intent text,
  -- Of the last change of its status.
  moved_at timestamptz not null,
  check (status not in ('PAID', 'PREPARING', 'SHIPPED', 'READY_FOR_PICKUP', 'RECEIVED', 'DONE',
    'REFUNDING', 'REFUNDED') or paid_at is not null),
  check ((contact_name is null) = (contact_mobile is null))
);
create index shop_order_newest on shop_order (placed_at desc, number);
create index shop_order_status on shop_order (status, placed_at desc, number);
create index shop_order_to_expire on shop_order (pay_until) where status = 'TO_PAY' and not held;
create index shop_order_to_finish on shop_order (moved_at) where status = 'RECEIVED' and not held;
create index shop_order_held on shop_order (placed_at desc, number) where held;
create index shop_order_customer on shop_order (customer, placed_at desc) where customer is not null;
create index shop_order_mobile on shop_order (contact_mobile, placed_at desc);
create index shop_order_place on shop_order (delivery_place, status) where delivery_place is not null;

create table order_line (
  order_number text not null references shop_order,
  position int not null,
  -- By code: what was bought stays readable when the SKU is gone.
  sku text not null,
  product text not null,
  brand text not null,
  brand_name localized_text not null,
  name localized_text not null,
  pack localized_text not null,
  picture picture not null,
  unit_price_fen bigint not null check (unit_price_fen >= 0),
  quantity int not null check (quantity between 1 and 9999),
  -- The line's share of all discounts.
  discount_fen bigint not null check (discount_fen between 0 and unit_price_fen * quantity),
  weight_grams int not null,
  temperature text not null,
  refunded_quantity int not null default 0 check (refunded_quantity between 0 and quantity),
  primary key (order_number, position),
  unique (order_number, sku)
);
create index order_line_sku on order_line (sku);
create index order_line_brand on order_line (brand);

create table order_discount (
  order_number text not null references shop_order,
  position int not null,
  code text not null,
  label localized_text not null,
  amount_fen bigint not null check (amount_fen > 0),
  primary key (order_number, position)
);

create table order_freight (
  order_number text not null references shop_order,
  position int not null,
  label localized_text not null,
  amount_fen bigint not null check (amount_fen >= 0),
  primary key (order_number, position)
);

-- What happened to an order, and who did it. Where the status stays, something else was noted.
create table order_event (
  id bigint generated always as identity primary key,
  order_number text not null references shop_order,
  from_status text,
  to_status text not null,
  reason text not null check (length(reason) between 1 and 200),
  who text not null check (length(who) between 1 and 80),
  at timestamptz not null
);
create index order_event_order on order_event (order_number, id);

-- Keys with which somebody placed an order: the same key gives the same order. Kept as digests.
create table order_key (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  request text not null check (request ~ '^[0-9a-f]{64}$'),
  order_number text not null references shop_order deferrable initially deferred,
  at timestamptz not null default now()
);
create index order_key_at on order_key (at);
create index order_key_order on order_key (order_number);
