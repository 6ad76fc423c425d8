-- What people have put into their baskets. Whoever knows the id of a basket has it.
create table basket (
  id text primary key check (id ~ '^[A-Za-z0-9_-]{32}$'),
  customer bigint unique,
  gift_note text check (length(gift_note) between 1 and 200),
  invoice jsonb check (jsonb_typeof(invoice) = 'object'),
  coupons text[] not null default '{}' check (cardinality(coupons) <= 5),
  touched_at timestamptz not null default now()
);
create index basket_touched on basket (touched_at);

-- By the code of the SKU, and with its name when it was added: a line whose SKU is gone can still say what it was.
create table basket_line (
  basket text not null references basket on delete cascade,
  sku text not null check (sku ~ '^[A-Z0-9-]{3,24}$'),
  name localized_text not null,
  quantity int not null check (quantity between 1 and 99),
  -- The price that the reader knows, so that another can be pointed out.
  seen_price_fen bigint not null check (seen_price_fen >= 0),
  added_at timestamptz not null default clock_timestamp(),
  primary key (basket, sku)
);
