-- From where an unpaid order was placed, so that nobody sets aside all of the stock: the keyed hash of a network
-- address. Gone as soon as the order is paid or called off; never there for addresses that are not limited.
alter table shop_order add origin text check (origin ~ '^[A-Za-z0-9_-]{43}$');
alter table shop_order add check (origin is null or status = 'TO_PAY');
create index shop_order_origin on shop_order (origin) where origin is not null;
