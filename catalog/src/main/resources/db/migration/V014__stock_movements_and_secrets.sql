-- Keys that the shop makes for itself, such as the one that signs the tokens of orders.
create table shop_secret (
  name text primary key check (name ~ '^[a-z][a-z-]{1,39}$'),
  value text not null check (length(value) >= 43),
  created_at timestamptz not null default now()
);

-- Pieces are available to buy, reserved by an order that is not paid yet, or sold.
alter table stock
  add reserved int not null default 0 check (reserved >= 0),
  add sold int not null default 0 check (sold >= 0);

-- Every change of stock, in the statement that makes it: their sums are the stock.
create table stock_movement (
  id bigint generated always as identity primary key,
  sku_id bigint not null,
  point text not null,
  reason text not null check (reason in
    ('received', 'reserved', 'released', 'sold', 'returned', 'corrected')),
  available int not null default 0,
  reserved int not null default 0,
  sold int not null default 0,
  -- An order's number, or what the office wrote.
  reference text not null default '' check (length(reference) <= 200),
  staff text,
  at timestamptz not null default now(),
  foreign key (sku_id, point) references stock
);
create index stock_movement_stock on stock_movement (sku_id, point, id);
create index stock_movement_reference on stock_movement (reference) where reference <> '';

insert into stock_movement (sku_id, point, reason, available, reference)
select sku_id, point, 'received', available, 'opening' from stock where available > 0;

-- Must be empty: what the movements add up to and what is kept differ.
create view stock_difference as
  select s.code as sku, st.point,
    st.available, st.reserved, st.sold,
    coalesce(m.available, 0)::int as moved_available,
    coalesce(m.reserved, 0)::int as moved_reserved,
    coalesce(m.sold, 0)::int as moved_sold
  from stock st
  join sku s on s.id = st.sku_id
  left join (
    select sku_id, point, sum(available) as available, sum(reserved) as reserved, sum(sold) as sold
    from stock_movement group by sku_id, point
  ) m on m.sku_id = st.sku_id and m.point = st.point
  where (st.available, st.reserved, st.sold)
    <> (coalesce(m.available, 0), coalesce(m.reserved, 0), coalesce(m.sold, 0));

-- Products whose stock changed and that the change log does not tell of yet. Buying writes here,
-- since the change log is written by one transaction at a time.
create table stock_news (
  id bigint generated always as identity primary key,
  product_id bigint not null references product,
  sold int not null
);
